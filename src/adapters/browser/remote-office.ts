/** The open workbook for a worker: office.js runs on the page only, so each question takes the way there and back. */
import type { Remote } from 'comlink';
import type { Issue } from '../../core/values/issue';
import { ok, type Result } from '../../core/values/result';
import type { TableListing, TableStore } from '../../ports/table-store';
import type { WorkbookBuilder } from '../../ports/workbook-builder';
import type { WorkbookWindow } from '../../ports/workbook-window';
import { createHeldTables, createNumberedTables, type CarriedEdit, type CarriedTable } from './carried-edits';

export interface OpenWorkbookParts {
  readonly store: TableStore;
  readonly window: WorkbookWindow;
  readonly builder: WorkbookBuilder;
}

/** An answer, and what the store has found out beside it. */
interface Told<T> {
  readonly result: Result<T>;
  readonly findings: readonly Issue[];
}

/** What the page answers; flat, for the types of comlink know one level. */
export interface OfficeOnPage {
  list(): Promise<Told<readonly TableListing[]>>;
  read(names: readonly string[]): Promise<Told<readonly CarriedTable[]>>;
  apply(edits: readonly CarriedEdit[]): Promise<Told<void>>;
  /** The worker no longer holds that table. */
  forget(number: number): void;
  readonly show: WorkbookWindow['show'];
  readonly listen: WorkbookWindow['listen'];
  readonly build: WorkbookBuilder['build'];
}

/** On the page. */
export function officeOnPage({ store, window, builder }: OpenWorkbookParts): OfficeOnPage {
  const held = createHeldTables();
  const told = <T>(result: Result<T>): Told<T> => ({ result, findings: store.takeFindings?.() ?? [] });
  return {
    list: async () => told(await store.list()),
    async read(names) {
      const read = await store.read(names);
      return told(read.ok ? ok(held.hold(read.value)) : read);
    },
    apply: async (edits) => told(await store.apply(held.unpack(edits))),
    forget: (number) => {
      held.forget(number);
    },
    show: (place) => window.show(place),
    listen: (onChange) => window.listen(onChange),
    build: (plan) => builder.build(plan),
  };
}

/** In the worker. */
export function remoteOffice(page: Remote<OfficeOnPage>): OpenWorkbookParts {
  const tables = createNumberedTables((number) => {
    // A page that is gone has nothing left to forget.
    page.forget(number).catch(() => undefined);
  });
  let found: readonly Issue[] = [];
  const heard = <T>({ result, findings }: Told<T>): Result<T> => {
    found = [...found, ...findings];
    return result;
  };
  return {
    store: {
      list: async () => heard(await page.list()),
      async read(names) {
        const read = heard(await page.read(names));
        return read.ok ? ok(tables.unpack(read.value)) : read;
      },
      apply: async (edits) => heard(await page.apply(tables.pack(edits))),
      takeFindings() {
        const taken = found;
        found = [];
        return taken;
      },
    },
    window: {
      show: (place) => page.show(place),
      listen: (onChange) => page.listen(onChange),
    },
    builder: { build: (plan) => page.build(plan) },
  };
}
