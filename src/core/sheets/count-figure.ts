/** One counted figure of the evaluation: the live formula, and the same count over the rows the workbook starts with. */
import type { Table } from '../tables/table';
import type { Cell } from '../values/cell';
import type { CountFigure, EvaluationCondition } from './evaluation';
import { rowsOf, textAt, type InitialRows, type ListRows } from './office-rows';
import { columnFormula, presenceColumn, textFormula } from './table-formulas';

export interface CountWorld {
  readonly rows: InitialRows;
  readonly lists: readonly ListRows[];
  /** The cell of the row chosen for the block, and what it shows. */
  readonly chosen?: { readonly cell: string; readonly shown: string };
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
  const whole = figure.once ? `MIN(1,${count})` : count;
  return whole;
}

/** Formula for all rows the figure counts, whatever their line. */
export function totalFormula(figure: CountFigure, world: CountWorld): string {
  const present = columnFormula(figure.rows, presenceColumn(figure.rows));
  return `COUNTIFS(${[present, textFormula('?*'), ...criteriaOf(figure, world)].join(',')})`;
}

function criteriaOf(figure: CountFigure, world: CountWorld): readonly string[] {
  return figure.where.flatMap((condition) => {
    const column = columnFormula(figure.rows, condition.column);
    if ('chosen' in condition) return [column, world.chosen?.cell ?? textFormula('')];
    if ('is' in condition) return [column, textFormula(shownOf(condition.list, condition.is, world))];
    return [column, textFormula(`<>${shownOf(condition.list, condition.isNot, world)}`)];
  });
}

/** What `lineFormula` gives for a line of that name. */
export function countLine(figure: CountFigure, line: string, world: CountWorld): number {
  if (line === '') return 0;
  const name = fold(line);
  const counted = kept(figure, world).filter((row) => fold(lineOf(figure, row, world)) === name).length;
  return figure.once ? Math.min(1, counted) : counted;
}

/** What `totalFormula` gives. */
export function countTotal(figure: CountFigure, world: CountWorld): number {
  const column = presenceColumn(figure.rows);
  return kept(figure, world).filter((row) => textAt(figure.rows, row, column) !== '').length;
}

function kept(figure: CountFigure, world: CountWorld): readonly (readonly Cell[])[] {
  return rowsOf(world.rows, figure.rows).filter((row) =>
    figure.where.every((condition) => holds(figure.rows, row, condition, world)),
  );
}

function holds(
  table: Table,
  row: readonly Cell[],
  condition: EvaluationCondition,
  world: CountWorld,
): boolean {
  const found = fold(textAt(table, row, condition.column));
  if ('chosen' in condition) return found === fold(world.chosen?.shown ?? '');
  if ('is' in condition) return found === fold(shownOf(condition.list, condition.is, world));
  return found !== fold(shownOf(condition.list, condition.isNot, world));
}

function lineOf({ rows, by }: CountFigure, row: readonly Cell[], world: CountWorld): string {
  if (typeof by === 'string') return textAt(rows, row, by);
  const name = fold(textAt(rows, row, by.column));
  const found = rowsOf(world.rows, by.target).find(
    (one) => fold(textAt(by.target, one, by.target.labelColumn)) === name,
  );
  return found ? textAt(by.target, found, by.then) : '';
}

/** The label of a code; the code itself where the list does not know it. */
export function shownOf(list: string, code: string, { lists }: Pick<CountWorld, 'lists'>): string {
  const found = lists.find((one) => one.list === list);
  return found?.labels[found.codes.indexOf(code)] ?? code;
}

/** As Excel compares: without case. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
