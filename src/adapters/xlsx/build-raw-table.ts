/** Cuts an Excel table out of the cells of its sheet. */
import { cellAt, type RawRow } from '../../core/sheets/raw-workbook';
import type { RawTable } from '../../core/tables/raw-table';
import type { Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import type { CellCounter } from './cell-counter';
import type { TablePart } from './read-table-parts';
import type { SheetCells } from './row-collector';
import { findRow, positionOf } from './row-position';

/**
 * Rows as long as the header, blank ones included, the totals row left out. A table
 * stretched over more than `most` cells keeps its rows down to the last filled one.
 */
export function buildRawTable(
  table: TablePart,
  sheet: string,
  cells: SheetCells,
  most: number,
  counter: CellCounter,
): RawTable {
  const { left, right, top, bottom } = table.range;
  const width = right - left + 1;
  const first = top + table.headerRows;
  const numbered = rowsBetween(cells.rows, first, bottom - table.totalsRows);
  const last = lastRow(numbered, first, bottom - table.totalsRows, Math.floor(most / width));
  counter.addSpace(Math.max(0, last - first + 1) + numbered.length * width);
  const blank: readonly Cell[] = Object.freeze(Array.from({ length: width }, () => null));
  const rows: (readonly Cell[])[] = Array.from({ length: Math.max(0, last - first + 1) }, () => blank);
  for (const row of numbered) rows[row.number - first] = cutRow(row, left, width);
  return {
    name: table.name,
    sheet,
    headerRow: first - 1,
    header: readHeader(table, cells.rows, width),
    rows,
    formulas: findFormulas(cells, { ...table.range, top: first, bottom: last }),
  };
}

/** The last row to keep: the table's own, unless it is stretched far beyond what is filled. */
function lastRow(numbered: readonly RawRow[], first: number, last: number, most: number): number {
  if (last - first + 1 <= most) return last;
  return numbered.at(-1)?.number ?? first;
}

/** A row that is the table's own from edge to edge is taken as it is. */
function cutRow({ cells, number }: RawRow, left: number, width: number): readonly Cell[] {
  if (left === 0 && cells.length === width && !cells.includes(undefined)) return cells as readonly Cell[];
  return Array.from({ length: width }, (_, column) => cellAt({ number, cells }, left + column));
}

/**
 * What a person sees; where that is nothing, the title the table keeps for itself. Excel keeps
 * the two alike, programs that change the cells alone do not.
 */
function readHeader(table: TablePart, rows: readonly RawRow[], width: number): readonly string[] {
  const shown = table.headerRows === 1 ? findRow(rows, table.range.top) : undefined;
  return Array.from({ length: width }, (_, column) => {
    const title = shown ? showCell(cellAt(shown, table.range.left + column)) : '';
    return title.trim() === '' ? (table.columns[column] ?? '') : title;
  });
}

function findFormulas(
  cells: SheetCells,
  { top, bottom, left, right }: TablePart['range'],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [row, columns] of cells.formulas) {
    if (row < top || row > bottom) continue;
    for (const column of columns) {
      if (column >= left && column <= right) found.add(`${row - top}:${column - left}`);
    }
  }
  return found;
}

function rowsBetween(rows: readonly RawRow[], first: number, last: number): readonly RawRow[] {
  return rows.slice(positionOf(rows, first), positionOf(rows, last + 1));
}
