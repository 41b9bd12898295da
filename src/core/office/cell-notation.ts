/** How the journal quotes a cell, so that taking back an import restores exactly what stood there. */
import { isBlank, isDateCell, isErrorCell, type Cell } from '../values/cell';

/**
 * Text as it is, in quotes where it could be taken for something else or would lose
 * blanks at its ends; `#12.5` a number, `@42000` a date, `?1` yes, `!#N/A` an error; null a blank cell.
 */
export function quoteCell(cell: Cell): string | null {
  if (cell === null || cell === '') return null;
  if (isDateCell(cell)) return `@${cell.serial}`;
  if (isErrorCell(cell)) return `!${cell.error}`;
  if (typeof cell === 'number') return `#${cell}`;
  if (typeof cell === 'boolean') return cell ? '?1' : '?0';
  return /^["#@!?\s]|\s$/.test(cell) ? `"${cell}"` : cell;
}

/** The cell that was quoted. */
export function unquoteCell(quoted: string | null): Cell {
  if (quoted === null) return null;
  const rest = quoted.slice(1);
  switch (quoted.charAt(0)) {
    case '"':
      return rest.slice(0, -1);
    case '#':
      return Number(rest);
    case '@':
      return { serial: Number(rest) };
    case '?':
      return rest === '1';
    case '!':
      return { error: rest };
    default:
      return quoted;
  }
}

/** A short mark of what a cell says, the same however a workbook keeps it; '' for a blank cell. */
export function fingerprintCell(cell: Cell): string {
  if (isBlank(cell)) return '';
  // Excel's own interface reports dates as plain numbers, so both count as one.
  if (isDateCell(cell)) return hash(`#${cell.serial}`);
  if (typeof cell === 'string') return hash(cell.replace(/\r\n?/g, '\n').trim());
  return hash(quoteCell(cell) ?? '');
}

/** Marks of short texts: choices, places and levels stand in thousands of rows. */
const knownMarks = new Map<string, string>();
const SHORT = 40;
const MANY = 5_000;

function hash(text: string): string {
  if (text.length > SHORT) return mixBits(text);
  const known = knownMarks.get(text);
  if (known !== undefined) return known;
  const made = mixBits(text);
  if (knownMarks.size >= MANY) knownMarks.clear();
  knownMarks.set(text, made);
  return made;
}

/**
 * 53 bits of a text (after the public-domain cyrb53). Enough to notice an edit, and
 * many times cheaper than a digest where every cell of an import gets one.
 */
function mixBits(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
