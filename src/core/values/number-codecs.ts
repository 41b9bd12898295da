/** Number cells, whole and decimal. An unreadable cell is an issue, never 0. */
import { isDateCell, type Cell } from './cell';
import { readText, showCell } from './cell-text';
import type { Codec } from './codec';
import { parseNumber } from './german-notation';
import { issue } from './issue';
import { fail, ok, type Result } from './result';

type Unreadable = 'whole.unreadable' | 'decimal.unreadable';

export const wholeCodec: Codec<number> = {
  kind: 'whole',
  decode: (cell) => decodeNumber(cell, Number.isSafeInteger, 'whole.unreadable'),
  encode: (value) => value,
};

export const decimalCodec: Codec<number> = {
  kind: 'decimal',
  decode: (cell) => decodeNumber(cell, Number.isFinite, 'decimal.unreadable'),
  encode: (value) => value,
};

function decodeNumber(
  cell: Cell,
  accepts: (number: number) => boolean,
  code: Unreadable,
): Result<number | null> {
  const number = readNumber(cell);
  if (!number.ok || number.value === null) return number;
  return accepts(number.value) ? number : fail(issue(code, { cell: showCell(cell) }));
}

/** Not a number where there is none. */
function readNumber(cell: Cell): Result<number | null> {
  if (typeof cell === 'number') return ok(cell);
  if (typeof cell === 'boolean' || isDateCell(cell)) return ok(Number.NaN);
  const text = readText(cell);
  return text.ok && text.value !== null ? ok(parseNumber(text.value) ?? Number.NaN) : (text as Result<null>);
}
