/** Number cells, whole and decimal. An unreadable cell is an issue, never 0. */
import { isDateCell, type Cell } from './cell';
import { readText, showCell } from './cell-text';
import type { Codec } from './codec';
import { parseNumber } from './german-notation';
import { issue } from './issue';
import { fail, ok, type Result } from './result';

export const wholeCodec: Codec<number> = {
  kind: 'whole',
  decode(cell) {
    const number = decodeNumber(cell);
    if (!number.ok || number.value === null) return number;
    return Number.isSafeInteger(number.value) ? number : unreadable('whole.unreadable', cell);
  },
  encode: (value) => value,
};

export const decimalCodec: Codec<number> = { kind: 'decimal', decode: decodeNumber, encode: (value) => value };

function decodeNumber(cell: Cell): Result<number | null> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? ok(cell) : unreadable('decimal.unreadable', cell);
  if (typeof cell === 'boolean' || isDateCell(cell)) return unreadable('decimal.unreadable', cell);
  const text = readText(cell);
  if (!text.ok || text.value === null) return text.ok ? ok(null) : text;
  const number = parseNumber(text.value);
  return number === undefined ? unreadable('decimal.unreadable', cell) : ok(number);
}

function unreadable(code: 'whole.unreadable' | 'decimal.unreadable', cell: Cell): Result<never> {
  return fail(issue(code, { cell: showCell(cell) }));
}
