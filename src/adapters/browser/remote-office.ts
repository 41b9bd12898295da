/** The open workbook for a worker: office.js runs on the page only, so each question takes the way there and back. */
import type { Remote } from 'comlink';
import type { Issue } from '../../core/values/issue';
import { ok, type Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { WorkbookBuilder } from '../../ports/workbook-builder';
import type { WorkbookWindow } from '../../ports/workbook-window';
import { createHandedOut, createReceived, type CarriedEdit, type CarriedTable } from './carried-edits';

export interface OpenWorkbookParts {
  readonly store: TableStore;
  readonly window: WorkbookWindow;
  readonly builder: WorkbookBuilder;
}

/** A result with what the store found out beside it: asking for that must not take a way of its own. */
interface Told<T> {
  readonly result: Result<T>;
  readonly findings: readonly Issue[];
}

/** What the page answers; flat, for the types of comlink know one level. */
export interface OfficeOnPage {
  list(): Promise<Told<Awaited<ReturnType<TableStore['list']>> extends Result<infer T> ? T : never>>;
  read(names: readonly string[]): Promise<Told<readonly CarriedTable[]>>;
  apply(edits: readonly CarriedEdit[], onProgress: Parameters<TableStore['apply']>[1]): Promise<Told<void>>;
  release(ids: readonly number[]): void;
  readonly show: WorkbookWindow['show'];
  readonly listen: WorkbookWindow['listen'];
  readonly build: WorkbookBuilder['build'];
}

/** On the page. */
export function officeOnPage({ store, window, builder }: OpenWorkbookParts): OfficeOnPage {
  const handedOut = createHandedOut();
  const told = async <T>(asked: Promise<Result<T>>): Promise<Told<T>> => {
    const result = await asked;
    return { result, findings: store.takeFindings?.() ?? [] };
  };
  return {
    list: () => told(store.list()),
    read: (names) =>
      told(store.read(names).then((read) => (read.ok ? ok(handedOut.carry(read.value)) : read))),
    apply: (edits, onProgress) => told(store.apply(handedOut.unpack(edits), onProgress)),
    release: (ids) => {
      handedOut.release(ids);
    },
    show: (place) => window.show(place),
    listen: (onChange) => window.listen(onChange),
    build: (plan, confirmed) => builder.build(plan, confirmed),
  };
}

/** In the worker. */
export function remoteOffice(page: Remote<OfficeOnPage>): OpenWorkbookParts {
  let findings: readonly Issue[] = [];
  const received = createReceived((ids) => {
    // A page that is gone holds nothing either.
    page.release(ids).catch(() => undefined);
  });
  const hear = <T>(told: Told<T>): Result<T> => {
    findings = [...findings, ...told.findings];
    return told.result;
  };
  return {
    store: {
      list: async () => hear(await page.list()),
      async read(names) {
        const read = hear(await page.read(names));
        return read.ok ? ok(received.take(read.value)) : read;
      },
      apply: async (edits, onProgress) => hear(await page.apply(received.pack(edits), onProgress)),
      takeFindings() {
        const taken = findings;
        findings = [];
        return taken;
      },
    },
    window: {
      show: (place) => page.show(place),
      listen: (onChange) => page.listen(onChange),
    },
    builder: { build: (plan, confirmed) => page.build(plan, confirmed) },
  };
}
