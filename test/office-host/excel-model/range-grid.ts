/** Cells of an area as arrays of rows, out and in. */
import { HostError } from '../host-object';
import type { Area } from './sheet-area';
import type { SheetCells, StoredCell } from './sheet-cells';

export function gridOf(cells: SheetCells, area: Area, show: (cell: StoredCell) => unknown): unknown[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) =>
      show(cells.at(area.row + row, area.column + column)),
    ),
  );
}

/** A single value goes into every cell; an array must have the area's shape, and nothing is written where it has not. */
export function eachWritten(
  area: Area,
  written: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  if (Array.isArray(written)) {
    const fits = (cells: unknown): boolean => Array.isArray(cells) && cells.length === area.columns;
    if (written.length !== area.rows || !written.every(fits)) throw new HostError('InvalidArgument');
  }
  for (let row = 0; row < area.rows; row += 1) {
    const cells: unknown = Array.isArray(written) ? written[row] : written;
    for (let column = 0; column < area.columns; column += 1) {
      write(area.row + row, area.column + column, Array.isArray(cells) ? cells[column] : cells);
    }
  }
}
