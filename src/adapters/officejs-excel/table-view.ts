/** A table as it stands now, seen by the columns a note was written with. */
import type { RawTable } from '../../core/tables/raw-table';
import type { Cell } from '../../core/values/cell';
import type { TableWrite } from './write-note';

export interface TableView {
  readonly table: RawTable;
  /** Where the columns of the note are now; -1 for one that is gone. */
  readonly places: readonly number[];
  readonly cell: (row: number, column: number) => Cell;
  /** Whether a formula stands there: what it gives says nothing of the row. */
  readonly isComputed: (row: number, column: number) => boolean;
}

export function viewTable({ header }: TableWrite, table: RawTable): TableView {
  const places = header.map((title) => table.header.indexOf(title));
  return {
    table,
    places,
    cell: (row, column) => table.rows[row]?.[places[column] ?? -1] ?? null,
    isComputed: (row, column) => table.formulas?.has(`${row}:${places[column] ?? -1}`) ?? false,
  };
}
