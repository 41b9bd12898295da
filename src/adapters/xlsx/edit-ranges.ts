/** Ranges of cells as the sheet names them, rows and columns counted from 1. */
import { columnLetters, columnOfLetters } from '../../core/sheets/raw-workbook';

export interface Range {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Rows an .xlsx sheet can have. */
export const LAST_ROW = 1_048_576;

/** `B2:D5` or `B2`, dollar signs allowed; undefined for anything else, whole columns and rows included. */
export function parseRange(text: string): Range | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, column = '', row = '', otherColumn = column, otherRow = row] = match;
  const columns = [columnNumber(column), columnNumber(otherColumn)] as const;
  const rows = [Number(row), Number(otherRow)] as const;
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

/** `B2:D5`; `B2` for a single cell. */
export function formatRange(range: Range): string {
  const first = cellName(range.firstRow, range.firstColumn);
  const last = cellName(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column - 1)}${row}`;
}

/** A is 1, AA is 27; 0 for none. */
export function columnNumber(letters: string): number {
  return columnOfLetters(letters) + 1;
}

export function intersects(a: Range, b: Range): boolean {
  return (
    a.firstRow <= b.lastRow &&
    b.firstRow <= a.lastRow &&
    a.firstColumn <= b.lastColumn &&
    b.firstColumn <= a.lastColumn
  );
}

export function isSameRange(a: Range, b: Range): boolean {
  return formatRange(a) === formatRange(b);
}
