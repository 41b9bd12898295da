/** A cell as the text a person would read in it; what every text-like codec starts from. */
import { isDateCell, isErrorCell, type Cell } from './cell';
import { issue } from './issue';
import { dayOfSerial } from './iso-date';
import { formatDate } from './german-notation';
import { fail, ok, type Result } from './result';

/** Trimmed text of a cell; null when blank; an issue for a formula error. */
export function readText(cell: Cell): Result<string | null> {
  if (cell === null) return ok(null);
  if (isErrorCell(cell)) return fail(issue('cell.error', { cell: cell.error }));
  const text = showCell(cell).trim();
  return ok(text === '' ? null : text);
}

/** What the cell shows, in German notation: for messages and for raw values kept as text. */
export function showCell(cell: Cell): string {
  if (cell === null) return '';
  if (isErrorCell(cell)) return cell.error;
  if (isDateCell(cell)) return showSerial(cell.serial);
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

function showSerial(serial: number): string {
  const day = dayOfSerial(serial);
  if (!Number.isFinite(serial)) return String(serial);
  const minutes = Math.floor((serial % 1) * 1440 + 1e-6);
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  if (day === undefined) return minutes > 0 ? time : String(serial);
  return minutes > 0 ? `${formatDate(day)} ${time}` : formatDate(day);
}
