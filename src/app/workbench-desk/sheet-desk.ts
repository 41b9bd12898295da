/** The sheets of the workbook on the bench, to be looked at; what changes them are the views of the pane. */
import type { Language } from '../../core/texts/text-entry';
import { issue, type Place } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { offers } from '../../core/register/offers';
import type { RawWorkbook } from '../../core/sheets/raw-workbook';
import type { WorkbookStore } from '../../ports/workbook-files';
import { answerOf, type Answer } from '../desk/answer';
import {
  locate,
  rowsOf,
  shapeOf,
  visibleSheets,
  type SheetRow,
  type SheetShape,
  type SheetSpot,
} from './sheet-view';

export interface SheetList {
  /** Of the sheets that are not hidden, in the order of their tabs. */
  readonly names: readonly string[];
  /** The one to open with: the offers where there are any, else the first. Undefined where all are hidden. */
  readonly first: string | undefined;
}

export interface SheetDesk {
  list(): Promise<Answer<SheetList>>;
  /** Fails with `show.sheetMissing`. */
  shape(name: string): Promise<Answer<SheetShape>>;
  /** `from` is the number of the first row, counted from 1; none beyond the last that holds anything. */
  rows(name: string, from: number, count: number): Promise<Answer<readonly SheetRow[]>>;
}

export interface ShownSheets extends SheetDesk {
  locate(at: Place): Result<SheetSpot>;
}

export function createSheetDesk(store: Pick<WorkbookStore, 'workbook'>, language: Language): ShownSheets {
  let last: { readonly workbook: RawWorkbook; readonly shape: SheetShape } | undefined;

  function shape(name: string): Result<{ readonly workbook: RawWorkbook; readonly shape: SheetShape }> {
    const read = store.workbook();
    if (!read.ok) return read;
    const workbook = read.value;
    // The same reading: measuring all columns once is enough.
    if (last?.workbook === workbook && last.shape.name === name) return ok(last);
    const sheet = visibleSheets(workbook).find((one) => one.name === name);
    if (!sheet) return fail(issue('show.sheetMissing', { sheet: name }));
    last = { workbook, shape: shapeOf(sheet, workbook.tables) };
    return ok(last);
  }

  return {
    async list() {
      const read = store.workbook();
      return answerOf(read.ok ? ok(listOf(read.value)) : read, language);
    },
    async shape(name) {
      const found = shape(name);
      return answerOf(found.ok ? ok(found.value.shape) : found, language);
    },
    async rows(name, from, count) {
      const found = shape(name);
      if (!found.ok) return answerOf(found, language);
      const { workbook, shape: shown } = found.value;
      const sheet = workbook.sheets.find((one) => one.name === name);
      const columns = shown.columns.length;
      const rows = sheet ? rowsOf(sheet, workbook.tables, { from, count, columns }) : [];
      return answerOf(ok(rows), language);
    },
    locate(at) {
      const read = store.workbook();
      return read.ok ? locate(read.value, at) : read;
    },
  };
}

function listOf(workbook: RawWorkbook): SheetList {
  const names = visibleSheets(workbook).map(({ name }) => name);
  const filled = workbook.tables.find(
    ({ name, rows }) => name === offers.excelName && rows.some((row) => row.some((cell) => cell !== null)),
  );
  return { names, first: names.find((name) => name === filled?.sheet) ?? names[0] };
}
