/** Yes/no cells: written "ja" and "nein"; LibreOffice's FALSE and a form's "x" are understood as well. */
import type { Codec } from './codec';
import { readText, showCell } from './cell-text';
import { issue } from './issue';
import { fail, ok } from './result';

const meanings = new Map<string, boolean>([
  ...['ja', 'j', 'yes', 'y', 'wahr', 'true', '1', 'x'].map((word) => [word, true] as const),
  ...['nein', 'n', 'no', 'falsch', 'false', '0'].map((word) => [word, false] as const),
]);

export const yesNoCodec: Codec<boolean> = {
  kind: 'yesNo',
  decode(cell) {
    const text = readText(cell);
    if (!text.ok) return text;
    if (text.value === null) return ok(null);
    const meaning = meanings.get(text.value.toLowerCase());
    return meaning === undefined ? fail(issue('yesNo.unreadable', { cell: showCell(cell) })) : ok(meaning);
  },
  encode(value) {
    if (value === null) return null;
    return value ? 'ja' : 'nein';
  },
};
