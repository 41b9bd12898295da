/** Two versions of a section line by line, with the words that differ marked in both: what a person compares before deciding. */
import { diffArrays, diffWordsWithSpace } from 'diff';

export interface LinePart {
  readonly text: string;
  readonly differs: boolean;
}

export type LinePair =
  | { readonly kind: 'same'; readonly text: string }
  /** Two versions of one line; the parts of each make up its whole text. */
  | {
      readonly kind: 'changed';
      readonly document: readonly LinePart[];
      readonly workbook: readonly LinePart[];
    }
  | { readonly kind: 'onlyDocument' | 'onlyWorkbook'; readonly text: string };

/** More steps than that between two texts are no comparison that anybody reads: then one is shown after the other. */
const MOST_STEPS = 4000;

/** In the order of both texts. */
export function pairLines(document: readonly string[], workbook: readonly string[]): readonly LinePair[] {
  const changes = diffArrays([...document], [...workbook], { maxEditLength: MOST_STEPS });
  // With a limit the answer may be missing, whatever the types say for arrays.
  const found: typeof changes | undefined = changes;
  const runs = found ?? [
    { value: [...document], removed: true, added: false },
    { value: [...workbook], removed: false, added: true },
  ];
  const pairs: LinePair[] = [];
  let waiting: readonly string[] = [];
  for (const { value, added, removed } of runs) {
    if (removed) waiting = [...waiting, ...value];
    else if (added) {
      pairs.push(...pairRuns(waiting, value));
      waiting = [];
    } else {
      pairs.push(...only('onlyDocument', waiting));
      pairs.push(...value.map((text): LinePair => ({ kind: 'same', text })));
      waiting = [];
    }
  }
  return [...pairs, ...only('onlyDocument', waiting)];
}

/** How many lines are not the same. */
export function countDifferences(pairs: readonly LinePair[]): number {
  return pairs.filter(({ kind }) => kind !== 'same').length;
}

function only(kind: 'onlyDocument' | 'onlyWorkbook', lines: readonly string[]): readonly LinePair[] {
  return lines.map((text) => ({ kind, text }));
}

/** Lines that stand in the place of others: the first of the one with the first of the other, and so on. */
function pairRuns(document: readonly string[], workbook: readonly string[]): readonly LinePair[] {
  const both = Math.min(document.length, workbook.length);
  const changed = document.slice(0, both).map((line, index) => pairOf(line, workbook[index] ?? ''));
  return [
    ...changed,
    ...only('onlyDocument', document.slice(both)),
    ...only('onlyWorkbook', workbook.slice(both)),
  ];
}

function pairOf(document: string, workbook: string): LinePair {
  const words = diffWordsWithSpace(document, workbook);
  const side = (absent: 'added' | 'removed'): readonly LinePart[] =>
    words
      .filter((word) => !word[absent])
      .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
  return { kind: 'changed', document: side('added'), workbook: side('removed') };
}
