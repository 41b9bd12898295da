/** A cell as the text a person would read in it; what every text-like codec starts from. */
import { isDateCell, isErrorCell, type Cell } from './cell';
import { issue } from './issue';
import { formatDate, showPlainNumber } from './german-notation';
import { dayOfSerial, yearOfSerial } from './iso-date';
import { fail, ok, type Result } from './result';

/** One for all blank cells: a register has hundreds of thousands. */
const nothing = ok(null);

/** Trimmed text of a cell; null when blank; an issue for a formula error. */
export function readText(cell: Cell): Result<string | null> {
  if (cell === null) return nothing;
  if (isErrorCell(cell)) return fail(issue('cell.error', { cell: cell.error }));
  const text = showCell(cell).trim();
  return text === '' ? nothing : ok(text);
}

/**
 * What the cell shows, in German notation: for messages and for raw values kept as text.
 * Codecs of numbers and dates read from it what they read from the cell.
 */
export function showCell(cell: Cell): string {
  if (cell === null) return '';
  if (isErrorCell(cell)) return cell.error;
  if (isDateCell(cell)) return showSerial(cell.serial);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'number' ? showPlainNumber(cell) : cell;
}

function showSerial(serial: number): string {
  if (!Number.isFinite(serial)) return String(serial);
  const year = yearOfSerial(serial);
  if (year !== undefined) return formatDate(year);
  const day = dayOfSerial(serial);
  // Within a thousandth of a second before midnight it is still the same day.
  const minutes = Math.min(Math.floor((serial % 1) * 1440 + 1e-6), 1439);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (day === undefined) return minutes > 0 ? time : showPlainNumber(serial);
  return minutes > 0 ? `${formatDate(day)} ${time}` : formatDate(day);
}
