/** Text cells: trimmed, kept as text whatever they look like. */
import type { Cell } from './cell';
import { readText } from './cell-text';
import type { Codec, ValueKind } from './codec';
import { issue } from './issue';
import { fail, type Result } from './result';

/** The most characters Excel keeps in one cell. */
export const CELL_LIMIT = 32_767;

/** Text of any length a cell holds; `longText` differs in how it is shown, `key` in that digits stay digits. */
export function textCodec(kind: Extract<ValueKind, 'text' | 'longText' | 'key'> = 'text'): Codec<string> {
  return { kind, decode: decodeText, encode: (value) => (value === '' ? null : value) };
}

function decodeText(cell: Cell): Result<string | null> {
  const text = readText(cell);
  if (text.ok && text.value !== null && text.value.length > CELL_LIMIT) {
    return fail(issue('text.tooLong', { length: text.value.length, limit: CELL_LIMIT }));
  }
  return text;
}
