/** One counted figure of the evaluation as live formulas: for a line, and for all rows. */
import type { CountFigure, EvaluationCondition } from './evaluation';
import type { ListRows } from './office-rows';
import { columnFormula, presenceColumn, textFormula } from './table-formulas';

export interface CountWorld {
  readonly lists: readonly ListRows[];
  /** The cell that shows the row chosen for the block. */
  readonly chosen?: string;
}

/** Formula for the rows of one line, whose name stands in the cell `line` and is not blank. */
export function lineFormula(figure: CountFigure, line: string, world: CountWorld): string {
  const { by } = figure;
  const count =
    typeof by === 'string'
      ? countRows(figure, [columnFormula(figure.rows, by), line], world)
      : // One count per row of the table in between, kept where that row belongs to the line.
        `SUMPRODUCT((${columnFormula(by.target, by.then)}=${line})*(${countRows(
          figure,
          [columnFormula(figure.rows, by.column), columnFormula(by.target, by.target.labelColumn)],
          world,
        )}))`;
  return figure.once ? `MIN(1,${count})` : count;
}

/** Formula for all rows the figure counts, whatever their line. */
export function totalFormula(figure: CountFigure, world: CountWorld): string {
  const present = columnFormula(figure.rows, presenceColumn(figure.rows));
  return countRows(figure, [present, textFormula('?*')], world);
}

/** Rows that meet the criterion and all conditions: one count for each way to meet them, added up. */
function countRows(figure: CountFigure, criterion: readonly string[], world: CountWorld): string {
  const ways = figure.where.reduce<readonly (readonly string[])[]>(
    (found, condition) =>
      found.flatMap((way) => criteriaOf(figure, condition, world).map((one) => [...way, ...one])),
    [criterion],
  );
  return ways.map((way) => `COUNTIFS(${way.join(',')})`).join('+');
}

/** Column and criterion; more than one pair where the condition can be met in several ways, which exclude each other. */
function criteriaOf(
  figure: CountFigure,
  condition: EvaluationCondition,
  world: CountWorld,
): readonly (readonly string[])[] {
  const column = columnFormula(figure.rows, condition.column);
  if ('chosen' in condition) return [[column, world.chosen ?? textFormula('')]];
  const shown = (code: string): string => shownOf(condition.list, code, world);
  if ('is' in condition) return [[column, textFormula(shown(condition.is))]];
  if ('isNot' in condition) return [[column, textFormula(`<>${shown(condition.isNot)}`)]];
  return [...new Set(condition.isOneOf.map(shown))].map((label) => [column, textFormula(label)]);
}

/** The label of a code; the code itself where the list does not know it. */
export function shownOf(list: string, code: string, { lists }: Pick<CountWorld, 'lists'>): string {
  const found = lists.find((one) => one.list === list);
  return found?.labels[found.codes.indexOf(code)] ?? code;
}
