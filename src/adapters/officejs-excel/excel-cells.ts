/** Cells between the program and Excel's interface, which knows text, numbers and booleans only. */
import { isDateCell, isErrorCell, type Cell } from '../../core/values/cell';
import { dateFormatOf } from '../../core/values/date-format';

/** Excel reports a formula error as its name; a text cell that reads so is taken for one as well. */
const errorNames = /^#(N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|FIELD!|GETTING_DATA)$/;

/** The cell for a value of `range.values`; `format` is asked only for numbers. */
export function cellOfValue(value: unknown, format: () => string): Cell {
  if (typeof value === 'number') return dateFormatOf(format()) === 'none' ? value : { serial: value };
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return errorNames.test(value) ? { error: value } : value;
}

/** The value to write for a cell: blank as empty text, dates as serials, text so that it stays text. */
export function valueOfCell(cell: Cell): string | number | boolean {
  if (cell === null) return '';
  if (isDateCell(cell)) return cell.serial;
  if (isErrorCell(cell)) return cell.error;
  return typeof cell === 'string' && couldBeMisread(cell) ? `'${cell}` : cell;
}

/** The format a written cell needs; null leaves the cell's own. */
export function formatOfCell(cell: Cell): string | null {
  return isDateCell(cell) ? 'dd.mm.yyyy' : null;
}

/** Whether Excel could take the text for a number, a date, a formula or a truth value. */
function couldBeMisread(text: string): boolean {
  return /^\s*[=+@'-]|\d|^\s*(true|false|wahr|falsch)\s*$|^#/i.test(text);
}
