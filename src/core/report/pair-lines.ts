/** Two versions of a section line by line, with the words that differ marked in both: what a person compares before deciding. */
import { diffArrays, diffWordsWithSpace, type ChangeObject } from 'diff';
import { alignLines, type Stretch } from './align-lines';

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

/**
 * More steps than that between two texts are no comparison that anybody reads: then each line stands beside the one in
 * its place. What a comparison costs grows with the square of its steps, and the pane waits for it.
 */
const MOST_STEPS = 800;

/** The same for the words of two lines: then all of both differ. */
const MOST_WORDS = 400;

/** Squares of steps for the words of all lines together. */
const ALL_WORDS = 1_000_000;

/** In the order of both texts. */
export function pairLines(document: readonly string[], workbook: readonly string[]): readonly LinePair[] {
  const pairOf = createWordPairing();
  return alignLines(document, workbook).flatMap((stretch) => pairStretch(stretch, pairOf));
}

function pairStretch({ document, workbook }: Stretch, pairOf: WordPairing): readonly LinePair[] {
  const changes = diffArrays([...document], [...workbook], { maxEditLength: MOST_STEPS });
  // With a limit the answer may be missing, whatever the types say for arrays.
  const found: typeof changes | undefined = changes;
  const runs = found ?? [
    { value: [...document], removed: true, added: false },
    { value: [...workbook], removed: false, added: true },
  ];
  // The cells of a row stand in their order, whatever figures they happen to share with their neighbours.
  if (document.length === workbook.length && differing(document, workbook) <= differingIn(runs))
    return pairRuns(document, workbook, pairOf);
  const pairs: LinePair[] = [];
  let waiting: readonly string[] = [];
  for (const { value, added, removed } of runs) {
    if (removed) waiting = [...waiting, ...value];
    else if (added) {
      pairs.push(...pairRuns(waiting, value, pairOf));
      waiting = [];
    } else {
      pairs.push(...only('onlyDocument', waiting));
      pairs.push(...value.map((text): LinePair => ({ kind: 'same', text })));
      waiting = [];
    }
  }
  return [...pairs, ...only('onlyDocument', waiting)];
}

/** How many lines differ from the one in their place. */
function differing(document: readonly string[], workbook: readonly string[]): number {
  return document.filter((line, index) => line !== workbook[index]).length;
}

/** How many pairs of the runs are not the same. */
function differingIn(runs: readonly Run[]): number {
  let [count, waiting] = [0, 0];
  for (const { value, added, removed } of runs) {
    if (removed) waiting = value.length;
    else {
      count += added ? Math.max(waiting, value.length) : waiting;
      waiting = 0;
    }
  }
  return count + waiting;
}

type Run = Pick<ChangeObject<string[]>, 'value' | 'added' | 'removed'>;

/** How many lines are not the same. */
export function countDifferences(pairs: readonly LinePair[]): number {
  return pairs.filter(({ kind }) => kind !== 'same').length;
}

function only(kind: 'onlyDocument' | 'onlyWorkbook', lines: readonly string[]): readonly LinePair[] {
  return lines.map((text) => ({ kind, text }));
}

/** Lines that stand in the place of others: the first of the one with the first of the other, and so on. */
function pairRuns(
  document: readonly string[],
  workbook: readonly string[],
  pairOf: WordPairing,
): readonly LinePair[] {
  const both = Math.min(document.length, workbook.length);
  const changed = document.slice(0, both).map((line, index) => pairOf(line, workbook[index] ?? ''));
  return [
    ...changed,
    ...only('onlyDocument', document.slice(both)),
    ...only('onlyWorkbook', workbook.slice(both)),
  ];
}

type WordPairing = (document: string, workbook: string) => LinePair;

/** Pairs two lines word by word, one after the other, as long as there is work left for it. */
function createWordPairing(): WordPairing {
  let left = ALL_WORDS;
  return (document, workbook) => {
    if (document === workbook) return { kind: 'same', text: document };
    const most = Math.min(MOST_WORDS, Math.floor(Math.sqrt(left)));
    const words = diffWordsWithSpace(document, workbook, { maxEditLength: most });
    left -= (words ? stepsOf(words) : most) ** 2;
    if (!words) return { kind: 'changed', document: allOf(document), workbook: allOf(workbook) };
    const side = (absent: 'added' | 'removed'): readonly LinePart[] =>
      words
        .filter((word) => !word[absent])
        .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
    return { kind: 'changed', document: side('added'), workbook: side('removed') };
  };
}

function stepsOf(words: readonly ChangeObject<string>[]): number {
  return words.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
}

function allOf(text: string): readonly LinePart[] {
  return [{ text, differs: true }];
}
