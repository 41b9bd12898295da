/** A sheet as it is looked at: its shape, its rows as texts, and the cell that a place means. Plain data, without formats. */
import { allTables } from '../../core/catalog';
import {
  columnLetters,
  columnOfLetters,
  type RawRow,
  type RawSheet,
  type RawWorkbook,
} from '../../core/sheets/raw-workbook';
import type { RawTable } from '../../core/tables/raw-table';
import { isDateCell, type Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import type { ValueKind } from '../../core/values/codec';
import { formatNumber } from '../../core/values/german-notation';
import { issue, type Place } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';

export interface SheetShape {
  readonly name: string;
  /** Number of the last row that holds anything. */
  readonly rowCount: number;
  readonly columns: readonly SheetColumn[];
  /** Columns beyond those that are shown. */
  readonly moreColumns: number;
  /** Row of the table's header; null where the sheet has no table. */
  readonly headerRow: number | null;
  /** `waiting`: some of them have no result in the file, as in one that no program has worked out yet. */
  readonly formulas: 'none' | 'worked out' | 'waiting';
}

export interface SheetColumn {
  readonly letters: string;
  /** Title in the table that stands there; null where none does. */
  readonly title: string | null;
  /** A column of ours that must not be blank: in the file its title shows a star, too. */
  readonly isRequired: boolean;
  /** In characters. */
  readonly width: number;
}

export interface SheetRow {
  /** On the sheet, counted from 1. */
  readonly number: number;
  /** One per column of the shape. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly text: string;
  /** `figure`: numbers, which stand under each other. `formula`: one without a result in the file. */
  readonly kind: 'text' | 'figure' | 'formula';
}

/** Where a place is: a sheet, and row and column counted from 0. */
export interface SheetSpot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Wider sheets are rare, and nobody reads them like this. */
const MOST_COLUMNS = 256;
const [NARROWEST, WIDEST] = [5, 40];
/** Enough to see how wide a column is. */
const MEASURED_ROWS = 200;

export function visibleSheets({ sheets }: RawWorkbook): readonly RawSheet[] {
  return sheets.filter(({ visibility }) => visibility === 'visible');
}

export function shapeOf(sheet: RawSheet, tables: readonly RawTable[]): SheetShape {
  const own = tables.filter((table) => table.sheet === sheet.name);
  const width = sheet.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const titles = titlesOf(sheet, own);
  // What stands above a table may be as long as it likes.
  const start = firstAt(sheet.rows, own[0]?.headerRow ?? 1);
  const measured = sheet.rows.slice(start, start + MEASURED_ROWS);
  const columns = Array.from({ length: Math.min(Math.max(width, 1), MOST_COLUMNS) }, (_, column) => ({
    letters: columnLetters(column),
    title: titles[column]?.title ?? null,
    isRequired: titles[column]?.isRequired ?? false,
    width: widthOf(measured, column),
  }));
  return {
    name: sheet.name,
    rowCount: sheet.rows.at(-1)?.number ?? 0,
    columns,
    moreColumns: Math.max(0, width - MOST_COLUMNS),
    headerRow: own[0]?.headerRow ?? null,
    formulas: formulasOf(sheet),
  };
}

function formulasOf({ formulas, rows }: RawSheet): SheetShape['formulas'] {
  if (!formulas || formulas.size === 0) return 'none';
  const cells = new Map(rows.map((row) => [row.number, row.cells]));
  const waits = [...formulas].some(([row, columns]) =>
    columns.some((column) => (cells.get(row)?.[column] ?? null) === null),
  );
  return waits ? 'waiting' : 'worked out';
}

/** Rows from that number on; those that hold nothing are among them. */
export function rowsOf(
  sheet: RawSheet,
  tables: readonly RawTable[],
  { from, count, columns }: { readonly from: number; readonly count: number; readonly columns: number },
): readonly SheetRow[] {
  const own = tables.filter((table) => table.sheet === sheet.name);
  const titles = titlesOf(sheet, own);
  const start = firstAt(sheet.rows, from);
  const found = new Map<number, RawRow>();
  for (let at = start; at < sheet.rows.length; at += 1) {
    const row = sheet.rows[at];
    if (!row || row.number >= from + count) break;
    found.set(row.number, row);
  }
  const last = Math.min(from + count - 1, sheet.rows.at(-1)?.number ?? 0);
  return Array.from({ length: Math.max(0, last - from + 1) }, (_, index) => {
    const number = from + index;
    const formulas = new Set(sheet.formulas?.get(number));
    const isHeader = own.some(({ headerRow }) => headerRow === number);
    const cells = Array.from({ length: columns }, (__, column) => {
      const cell = found.get(number)?.cells[column] ?? null;
      if (cell === null && formulas.has(column)) return { text: '', kind: 'formula' as const };
      const { kind, isRequired } = titles[column] ?? {};
      const shown = showIn(cell, kind);
      return isHeader && isRequired === true ? { ...shown, text: `${shown.text} *` } : shown;
    });
    return { number, cells };
  });
}

/** Fails with `show.…` where the sheet is not there or hidden. */
export function locate(workbook: RawWorkbook, at: Place): Result<SheetSpot> {
  const { sheet: name = '', column: title = '' } = at;
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) return fail(issue('show.sheetMissing', { sheet: name }));
  if (sheet.visibility !== 'visible') return fail(issue('show.sheetHidden', { sheet: name }));
  const titles = titlesOf(
    sheet,
    workbook.tables.filter((table) => table.sheet === name),
  );
  const titled = title === '' ? -1 : titles.findIndex((one) => one?.title === title);
  const column = titled >= 0 ? titled : /^[A-Z]{1,3}$/.test(title) ? columnOfLetters(title) : 0;
  return ok({ sheet: name, row: Math.max(0, (at.sheetRow ?? 1) - 1), column });
}

interface TitledColumn {
  readonly title: string;
  /** Undefined where the column is not one of ours. */
  readonly kind: ValueKind | undefined;
  readonly isRequired: boolean;
}

/** By column of the sheet. Where a table begins on it nobody hands over: its header stands in its row, title by title. */
function titlesOf(sheet: RawSheet, tables: readonly RawTable[]): readonly (TitledColumn | undefined)[] {
  const titles: (TitledColumn | undefined)[] = [];
  for (const table of tables) {
    const cells = sheet.rows[firstAt(sheet.rows, table.headerRow)]?.cells ?? [];
    const shown = cells.map((cell) => showCell(cell ?? null).trim());
    const start = shown.findIndex((_, at) =>
      table.header.every((title, index) => shown[at + index] === title.trim()),
    );
    if (start < 0) continue;
    const known = allTables.find(({ excelName }) => excelName.toLowerCase() === table.name.toLowerCase());
    const columns = Object.values(known?.columns ?? {});
    table.header.forEach((title, index) => {
      const column = columns.find((one) => one.title === title || one.aliases.includes(title));
      titles[start + index] = { title, kind: column?.codec.kind, isRequired: column?.required ?? false };
    });
  }
  return titles;
}

/** Index of the first row with that number or a later one. */
function firstAt(rows: readonly RawRow[], number: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

const amounts = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function showIn(cell: Cell, kind: ValueKind | undefined): SheetCell {
  if (typeof cell === 'number') {
    const text =
      kind === 'money'
        ? `${amounts.format(cell)} €`
        : kind === undefined
          ? formatNumber(cell)
          : showCell(cell);
    return { text, kind: 'figure' };
  }
  return { text: showCell(cell), kind: isDateCell(cell) ? 'figure' : 'text' };
}

function widthOf(rows: readonly RawRow[], column: number): number {
  const longest = rows.reduce((most, { cells }) => {
    const cell = cells[column] ?? null;
    return Math.max(
      most,
      ...showCell(cell)
        .split('\n', 5)
        .map((line) => line.length),
    );
  }, 0);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}
