/** Cells that point at a row of another table: they show its name and mean its key. */
import { readText } from './cell-text';
import type { Codec } from './codec';
import { issue } from './issue';
import { fail, ok } from './result';

export function referenceCodec(table: string): Codec<string> {
  return {
    kind: 'reference',
    decode(cell, context) {
      const text = readText(cell);
      if (!text.ok || text.value === null) return text;
      const key = context.findReference(table, text.value);
      if (key !== undefined) return ok(key);
      const code = context.isShared(table, text.value) ? 'reference.ambiguous' : 'reference.unknown';
      return fail(issue(code, { cell: text.value, target: table }));
    },
    encode: (key, context) => (key === null ? null : (context.showReference(table, key) ?? key)),
  };
}
