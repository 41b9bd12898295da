/**
 * What stands right below a table in its columns without being part of it. Excel takes a
 * row typed there into the table; LibreOffice and scripts leave it outside, unread.
 */
import { cellAt } from '../../core/sheets/raw-workbook';
import { isBlank } from '../../core/values/cell';
import type { TablePart } from './read-table-parts';
import type { SheetCells } from './row-collector';
import { findRow } from './row-position';

/** The row on the sheet, counted from 1; undefined where nothing stands, or another of the sheet's `tables`. */
export function findBelow(
  { range }: TablePart,
  tables: readonly TablePart[],
  cells: SheetCells,
): number | undefined {
  const below = range.bottom + 1;
  const row = findRow(cells.rows, below);
  if (row === undefined) return undefined;
  for (let column = range.left; column <= Math.min(range.right, row.cells.length - 1); column += 1) {
    if (!isBlank(cellAt(row, column)) && !tables.some((one) => covers(one, below, column))) return below;
  }
  return undefined;
}

function covers({ range }: TablePart, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
