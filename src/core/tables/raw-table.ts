/** A table as it stands in some workbook: header and cells, nothing understood yet. */
import type { Cell } from '../values/cell';

export interface RawTable {
  /** Name of the Excel table. */
  readonly name: string;
  /** Its name in the workbook now, where a person renamed it and it was recognised all the same. */
  readonly foundAs?: string;
  /** Sheet it stands on, as the user sees it. */
  readonly sheet: string;
  /** Row of the header on the sheet, counted from 1. */
  readonly headerRow: number;
  readonly header: readonly string[];
  /** Data rows from the one below the header; each as long as the header. */
  readonly rows: readonly (readonly Cell[])[];
  /** Cells that hold a formula, as `row:column`, both counted from 0 in the data; absent when unknown. */
  readonly formulas?: ReadonlySet<string>;
  /**
   * Row on the sheet right below the table, where something stands in its columns that is not
   * part of it: typed by hand where the table did not grow. Absent where nothing is, or unknown.
   */
  readonly below?: number;
}

/** What to change in one table. Rows and columns are counted from 0 in the data of `read`. */
export interface TableEdit {
  /**
   * The table as it was read when the edit was made, itself and not a copy: the rows that are
   * written must still be as it says, however often the table was read again since.
   */
  readonly read: RawTable;
  readonly updates: readonly CellUpdate[];
  /** New rows, as long as the header; null leaves a cell to the sheet. They fill blank rows at the end first. */
  readonly inserts: InsertedRows;
  /** Rows to take out. */
  readonly removals: readonly number[];
}

/**
 * New rows in their order. They may be walked through several times, and a large import makes
 * them anew each time instead of holding them: nobody may turn them all into one array.
 */
export interface InsertedRows extends Iterable<readonly Cell[]> {
  readonly length: number;
}

export interface CellUpdate {
  readonly row: number;
  readonly column: number;
  readonly after: Cell;
}
