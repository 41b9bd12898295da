/**
 * Where a sheet in pieces begins a new page, so that no piece is cut in two and no
 * heading stays behind alone. Worked out from the heights of the rows, because a program
 * breaks pages by those alone.
 */
import type { SheetPlan } from '../../core/sheets/workbook-plan';
import { LINE_HEIGHT } from './write-heights';
import { paperHeight, printScale } from './write-page';

/** Part of a page that is planned with: rows turn out a little higher here and there. */
const FILLED = 0.97;

/** Rows that begin a new page; `heightOf` gives the points a row names, nothing where it names none. */
export function pageBreaks(
  plan: SheetPlan,
  heightOf: (row: number) => number | undefined,
): readonly number[] {
  const { pieces = [], frozenRows, cells } = plan;
  const [first] = pieces;
  if (first === undefined) return [];
  const end = Math.max(...cells.map((cell) => cell.row)) + 1;
  const pointsOf = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += heightOf(row) ?? LINE_HEIGHT;
    return sum;
  };
  const page = (paperHeight(plan) * FILLED * 100) / printScale(plan);
  const repeated = pointsOf(1, frozenRows + 1);
  let used = pointsOf(1, first);
  return pieces.filter((row, index) => {
    const next = pieces[index + 1] ?? end;
    const points = pointsOf(row, next);
    // The blank row between two pieces may fall over the edge.
    const seen = next === end ? points : points - (hasCells(plan, next - 1) ? 0 : LINE_HEIGHT);
    const breaks = used > repeated && used + seen > page;
    used = (breaks ? repeated : used) + points;
    // A piece longer than a page runs on; what comes after it stands on its last one.
    while (used > page && points > page - repeated) used -= page - repeated;
    return breaks;
  });
}

function hasCells({ cells }: SheetPlan, row: number): boolean {
  return cells.some((cell) => cell.row === row);
}
