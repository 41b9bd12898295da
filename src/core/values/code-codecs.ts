/**
 * Cells that choose from a code list. The sheet shows labels, the program keeps
 * codes; either is understood, upper and lower case and spacing aside.
 * Several codes stand in one cell, separated by `;`.
 */
import { readText } from './cell-text';
import type { CodeEntry, Codec, CodecContext } from './codec';
import { issue, type Issue } from './issue';
import { fail, ok, type Result } from './result';
import { foldText } from './fold-text';

export function codeCodec(list: string): Codec<string> {
  return {
    kind: 'code',
    decode(cell, context) {
      const text = readText(cell);
      if (!text.ok || text.value === null) return text;
      return findCode(list, text.value, context);
    },
    encode: (code, context) => (code === null ? null : labelOf(list, code, context)),
  };
}

/** Decoded codes keep the order of the cell, each once; an empty list reads and writes as a blank cell. */
export function codesCodec(list: string): Codec<readonly string[]> {
  return {
    kind: 'codes',
    decode(cell, context) {
      const text = readText(cell);
      if (!text.ok) return text;
      const codes: string[] = [];
      const issues: Issue[] = [];
      for (const part of (text.value ?? '').split(';')) {
        const shown = part.trim();
        if (shown === '') continue;
        const found = findCode(list, shown, context);
        if (!found.ok) issues.push(...found.issues);
        else if (!codes.includes(found.value)) codes.push(found.value);
      }
      if (issues.length > 0) return fail(...issues);
      return ok(codes.length === 0 ? null : codes);
    },
    encode(codes, context) {
      if (codes === null || codes.length === 0) return null;
      return codes.map((code) => labelOf(list, code, context)).join('; ');
    },
  };
}

/** The label of a code as the list has it; the code itself where the list does not know it. */
export function labelOf(list: string, code: string, context: CodecContext): string {
  return context.codes(list).find((entry) => entry.code === code)?.label ?? code;
}

function findCode(list: string, shown: string, context: CodecContext): Result<string> {
  const found = codesByName(context.codes(list)).get(foldText(shown));
  return found === undefined ? fail(issue('code.unknown', { cell: shown, list })) : ok(found);
}

const indexes = new WeakMap<readonly CodeEntry[], ReadonlyMap<string, string>>();

/** Codes by folded label and by folded code; a label goes before a code, the first entry before later ones. */
function codesByName(entries: readonly CodeEntry[]): ReadonlyMap<string, string> {
  const known = indexes.get(entries);
  if (known) return known;
  const made = new Map<string, string>();
  for (const name of ['code', 'label'] as const) {
    for (const entry of [...entries].reverse()) made.set(foldText(entry[name]), entry.code);
  }
  indexes.set(entries, made);
  return made;
}
