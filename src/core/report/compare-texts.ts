/** What differs between a section in a document and as the workbook says it, as a person would list it. */
import type { ComparableLine, TableCell } from './comparable-lines';
import { pairLines, type LinePair } from './pair-lines';

/** `cell`: the cell of the table that the line of the workbook stands in. */
export type ComparedPair = LinePair & { readonly cell?: TableCell };

/**
 * In the order of both texts. What stands on one side alone is one difference as long as it stands together, its lines
 * below each other; on the side of the workbook each row of a table is one.
 */
export function compareTexts(
  document: readonly string[],
  workbook: readonly ComparableLine[],
): readonly ComparedPair[] {
  const compared: ComparedPair[] = [];
  let next = 0;
  for (const pair of pairLines(
    document,
    workbook.map(({ text }) => text),
  )) {
    const line = pair.kind === 'onlyDocument' ? undefined : workbook[next];
    if (line) next += 1;
    const joined = join(compared.at(-1), pair, line?.cell);
    if (joined) compared[compared.length - 1] = joined;
    else compared.push(line?.cell ? { ...pair, cell: line.cell } : pair);
  }
  return compared;
}

/** Both as one; undefined where they are two. */
function join(
  before: ComparedPair | undefined,
  pair: LinePair,
  cell: TableCell | undefined,
): ComparedPair | undefined {
  if (before?.kind === undefined || before.kind === 'same' || before.kind === 'changed') return undefined;
  if (before.kind !== pair.kind || before.cell?.row !== cell?.row || before.cell?.table !== cell?.table)
    return undefined;
  return { ...before, text: `${before.text}\n${pair.text}` };
}
