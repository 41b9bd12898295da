/** The office's workbook as tables, wherever it lives: in memory, in a file, in an open Excel. */
import type { RawTable, TableEdit } from '../core/tables/raw-table';
import type { Issue } from '../core/values/issue';
import type { Result } from '../core/values/result';

export interface TableListing {
  readonly name: string;
  readonly sheet: string;
  /** Data rows, blank ones included. */
  readonly rows: number;
}

export interface TableStore {
  /** Name of the file as the user named it; the workbook that is open in Excel needs none. */
  readonly file?: string;
  /** All Excel tables of the workbook, known or not. */
  list(): Promise<Result<readonly TableListing[]>>;
  /** The tables with these names as they stand now, in one trip; one that is not there is left out. */
  read(names: readonly string[]): Promise<Result<readonly RawTable[]>>;
  /**
   * All edits or none. Fails with `write.conflict` where a cell is no longer as it
   * was read, with `write.wouldLose` where something else would be damaged.
   * `onProgress` is told after each of several steps; a store that writes in one tells nothing.
   */
  apply(
    edits: readonly TableEdit[],
    onProgress?: (done: number, total: number) => void,
  ): Promise<Result<void>>;
  /**
   * What the calls so far found out beside their results, e.g. that a writing was broken off and what finishing it left
   * out; each is handed over once. Absent where a workbook is read and written whole.
   */
  takeFindings?(): readonly Issue[];
}
