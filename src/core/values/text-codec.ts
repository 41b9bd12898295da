/** Text cells: trimmed, kept as text whatever they look like. */
import { isDateCell, type Cell } from './cell';
import { readText } from './cell-text';
import type { Codec, ValueKind } from './codec';
import { issue } from './issue';
import { fail, ok, type Result } from './result';

/** The most characters Excel keeps in one cell. */
export const CELL_LIMIT = 32_767;

/** Text of any length a cell holds; `longText` differs in how it is shown, `key` in that digits stay digits. */
export function textCodec(kind: Extract<ValueKind, 'text' | 'longText' | 'key'> = 'text'): Codec<string> {
  return { kind, decode: decodeText, encode: (value) => (value === '' ? null : value) };
}

function decodeText(cell: Cell): Result<string | null> {
  // A number in a text column is an identifier or a year: it must not gain a decimal comma.
  if (typeof cell === 'number' && !isDateCell(cell)) return ok(showPlainNumber(cell));
  const text = readText(cell);
  if (text.ok && text.value !== null && text.value.length > CELL_LIMIT) {
    return fail(issue('text.tooLong', { length: text.value.length, limit: CELL_LIMIT }));
  }
  return text;
}

function showPlainNumber(value: number): string {
  return Number.isInteger(value) ? value.toFixed(0) : String(value).replace('.', ',');
}
