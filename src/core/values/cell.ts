/**
 * What a cell of a sheet can hold, whoever read it. A date is kept apart from a
 * number where the file says so: without that, a date typed into a text column
 * would turn into its serial number.
 */
export type Cell = null | string | number | boolean | DateCell | ErrorCell;

/** A day (and time, as a fraction) counted from 1899-12-30, as Excel's 1900 system shows it from March 1900 on. */
export interface DateCell {
  readonly serial: number;
}

/** An error a formula left, e.g. `#DIV/0!`. */
export interface ErrorCell {
  readonly error: string;
}

export function isDateCell(cell: Cell): cell is DateCell {
  return typeof cell === 'object' && cell !== null && 'serial' in cell;
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}

/** True for what a person sees as an empty cell: nothing, or white space only. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

/** Same content: dates by serial, errors by text, everything else by value; blank cells are all alike. */
export function sameCell(a: Cell, b: Cell): boolean {
  if (isBlank(a) || isBlank(b)) return isBlank(a) && isBlank(b);
  if (isDateCell(a) || isDateCell(b)) return serialOf(a) === serialOf(b);
  if (isErrorCell(a) || isErrorCell(b)) return isErrorCell(a) && isErrorCell(b) && a.error === b.error;
  return a === b;
}

/** The serial behind a date or a bare number: Excel's own interface reports dates as plain numbers. */
function serialOf(cell: Cell): number | undefined {
  if (isDateCell(cell)) return cell.serial;
  return typeof cell === 'number' ? cell : undefined;
}
