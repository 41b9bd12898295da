/** One counted figure of the evaluation as live formulas: for a line, and for all rows. */
import type { CountFigure } from './evaluation';
import type { ListRows } from './office-rows';
import { columnFormula, presenceColumn, textFormula } from './table-formulas';

export interface CountWorld {
  readonly lists: readonly ListRows[];
  /** The cell that shows the row chosen for the block. */
  readonly chosen?: string;
}

/** Formula for the rows of one line, whose name stands in the cell `line` and is not blank. */
export function lineFormula(figure: CountFigure, line: string, world: CountWorld): string {
  const criteria = criteriaOf(figure, world);
  const { by } = figure;
  const count =
    typeof by === 'string'
      ? `COUNTIFS(${[columnFormula(figure.rows, by), line, ...criteria].join(',')})`
      : // One count per row of the table in between, kept where that row belongs to the line.
        `SUMPRODUCT((${columnFormula(by.target, by.then)}=${line})*COUNTIFS(${[
          columnFormula(figure.rows, by.column),
          columnFormula(by.target, by.target.labelColumn),
          ...criteria,
        ].join(',')}))`;
  return figure.once ? `MIN(1,${count})` : count;
}

/** Formula for all rows the figure counts, whatever their line. */
export function totalFormula(figure: CountFigure, world: CountWorld): string {
  const present = columnFormula(figure.rows, presenceColumn(figure.rows));
  return `COUNTIFS(${[present, textFormula('?*'), ...criteriaOf(figure, world)].join(',')})`;
}

function criteriaOf(figure: CountFigure, world: CountWorld): readonly string[] {
  return figure.where.flatMap((condition) => {
    const column = columnFormula(figure.rows, condition.column);
    if ('chosen' in condition) return [column, world.chosen ?? textFormula('')];
    if ('is' in condition) return [column, textFormula(shownOf(condition.list, condition.is, world))];
    return [column, textFormula(`<>${shownOf(condition.list, condition.isNot, world)}`)];
  });
}

/** The label of a code; the code itself where the list does not know it. */
export function shownOf(list: string, code: string, { lists }: Pick<CountWorld, 'lists'>): string {
  const found = lists.find((one) => one.list === list);
  return found?.labels[found.codes.indexOf(code)] ?? code;
}
