/**
 * Columns right beside a table that belong to its rows. Excel takes a column that is begun
 * there into the table; LibreOffice and scripts leave it outside. Its cells go where their
 * rows go all the same, as far as they stand without a gap: so far does sorting take them along.
 */
import type { Issue } from '../../core/values/issue';
import type { Neighbour } from './edit-check';
import { loss, type TableGeometry } from './edit-geometry';
import type { TableMove } from './edit-move';
import { cellName, intersects } from './edit-ranges';
import type { ParsedRow, RowCell } from './edit-rows';

export type RowAt = (row: number) => ParsedRow | undefined;

/** The last column that moves along, counted from 1; the table's own where nothing stands beside it. */
export function lastColumnBeside(move: TableMove, rowAt: RowAt, neighbours: readonly Neighbour[]): number {
  const { data } = move;
  if (!move.disturbsAny) return data.lastColumn;
  const rows = [data.firstRow - 1, ...disturbedRows(move)];
  const holdsMore = (column: number): boolean =>
    rows.some((row) => rowAt(row)?.cells.get(column)?.filled === true) &&
    !neighbours.some(({ range }) => intersects(range, { ...data, firstColumn: column, lastColumn: column }));
  let last = data.lastColumn;
  while (holdsMore(last + 1)) last += 1;
  return last;
}

/** What stands beside a removed row, and what would stay behind on the left: both would belong to no row or to another. */
export function findLostBeside(
  { move, place, data, ...geometry }: TableGeometry,
  rowAt: RowAt,
): readonly Issue[] {
  if (!move?.disturbsAny) return [];
  const report = (what: string, row: number, column: number): Issue =>
    loss({ ...geometry, move, place, data }, what, { cell: cellName(row, column) });
  for (const row of disturbedRows(move)) {
    const cells = rowAt(row)?.cells;
    const left = data.firstColumn - 1;
    if (isTyped(cells?.get(left))) return [report('besideLeft', row, left)];
    if (row > data.lastRow || move.rowAfter(row) !== undefined) continue;
    for (let column = place.range.lastColumn + 1; column <= data.lastColumn; column += 1) {
      if (isTyped(cells?.get(column))) return [report('besideRemoved', row, column)];
    }
  }
  return [];
}

/** A formula computes itself and is no loss. */
function isTyped(cell: RowCell | undefined): boolean {
  return cell?.filled === true && cell.formula === undefined;
}

function disturbedRows(move: TableMove): readonly number[] {
  const { firstRow, lastRow } = move.data;
  const rows: number[] = [];
  for (let row = firstRow; row <= lastRow + move.totals; row += 1) if (move.disturbs(row)) rows.push(row);
  return rows;
}
