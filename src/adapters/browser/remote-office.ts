/** The open workbook for a worker: office.js runs on the page only, so each question takes the way there and back. */
import type { Remote } from 'comlink';
import type { TableStore } from '../../ports/table-store';
import type { WorkbookBuilder } from '../../ports/workbook-builder';
import type { WorkbookWindow } from '../../ports/workbook-window';
import { packEdits, unpackEdits, type CarriedEdit } from './carried-edits';

export interface OpenWorkbookParts {
  readonly store: TableStore;
  readonly window: WorkbookWindow;
  readonly builder: WorkbookBuilder;
}

/** What the page answers; flat, for the types of comlink know one level. */
export interface OfficeOnPage {
  readonly list: TableStore['list'];
  readonly read: TableStore['read'];
  apply(edits: readonly CarriedEdit[]): ReturnType<TableStore['apply']>;
  readonly show: WorkbookWindow['show'];
  readonly listen: WorkbookWindow['listen'];
  readonly build: WorkbookBuilder['build'];
}

/** On the page. */
export function officeOnPage({ store, window, builder }: OpenWorkbookParts): OfficeOnPage {
  return {
    list: () => store.list(),
    read: (names) => store.read(names),
    apply: (edits) => store.apply(unpackEdits(edits)),
    show: (place) => window.show(place),
    listen: (onChange) => window.listen(onChange),
    build: (plan) => builder.build(plan),
  };
}

/** In the worker. */
export function remoteOffice(page: Remote<OfficeOnPage>): OpenWorkbookParts {
  return {
    store: {
      list: () => page.list(),
      read: (names) => page.read(names),
      apply: (edits) => page.apply(packEdits(edits)),
    },
    window: {
      show: (place) => page.show(place),
      listen: (onChange) => page.listen(onChange),
    },
    builder: { build: (plan) => page.build(plan) },
  };
}
