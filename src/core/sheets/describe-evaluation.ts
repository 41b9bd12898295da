/** The evaluation sheet: one block below the other, every number a live formula. */
import { say } from '../texts/say';
import { workbookTexts } from '../texts/workbook-texts';
import type { EvaluationBlock, SheetGroup } from './evaluation';
import { describeBlock } from './describe-evaluation-block';
import type { InitialRows, ListRows } from './office-rows';
import type { SheetPlan } from './workbook-plan';

/** Wide enough for the longest name of a municipality or a field of action. */
const LINE_WIDTH = 40;
const FIGURE_WIDTH = 13;
/** In percent: all blocks but the last find room on one page. */
const SCALE = 75;
const FIRST_BLOCK = 4;

/** Undefined when no system has anything to evaluate. */
export function describeEvaluation(
  groups: readonly SheetGroup[],
  lists: readonly ListRows[],
  rows: InitialRows,
): SheetPlan | undefined {
  const blocks = groups.flatMap((group) => group.evaluation ?? []);
  if (blocks.length === 0) return undefined;
  const figures = Math.max(...blocks.map((block) => block.figures.length));
  const lastColumn = 1 + figures;
  const parts: ReturnType<typeof describeBlock>[] = [];
  const pieces: number[] = [];
  let row = FIRST_BLOCK;
  for (const block of blocks) {
    const part = describeBlock(block, { top: row, lastColumn, lists, rows });
    pieces.push(row);
    parts.push(part);
    row = part.bottom + 2;
  }
  return {
    name: evaluationName(),
    visibility: 'visible',
    orientation: 'portrait',
    frozenRows: 2,
    pieces,
    scale: SCALE,
    columns: [{ width: LINE_WIDTH }, ...Array.from({ length: figures }, () => ({ width: FIGURE_WIDTH }))],
    cells: [
      { row: 1, column: 1, value: evaluationName(), role: 'title' },
      {
        row: 2,
        column: 1,
        value: say('de', workbookTexts.evaluationAbout),
        role: 'subtitle',
        spanTo: lastColumn,
      },
      ...parts.flatMap((part) => part.cells),
    ],
    tables: [],
    choices: parts.flatMap((part) => part.choices),
    bars: parts.flatMap((part) => part.bars),
    guarded: false,
  };
}

/** Whether there is an evaluation, and for the list of sheets its name. */
export function evaluationName(): string {
  return say('de', workbookTexts.evaluationSheet);
}

export function hasEvaluation(groups: readonly SheetGroup[]): boolean {
  return groups.some(
    (group: { readonly evaluation?: readonly EvaluationBlock[] }) => (group.evaluation ?? []).length > 0,
  );
}
