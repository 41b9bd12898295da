/** Workbooks as files: reading what came in, writing new ones. */
import type { RawWorkbook } from '../core/sheets/raw-workbook';
import type { WorkbookPlan } from '../core/sheets/workbook-plan';
import type { Result } from '../core/values/result';
import type { TableStore } from './table-store';

/** A file by the name the user knows, with its content. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface SheetReader {
  /** Sheets of a file from outside; a file that is none, or not to be trusted, is an issue. Never throws. */
  read(file: NamedFile): Result<RawWorkbook>;
}

export interface WorkbookWriter {
  /** A new .xlsx file. */
  write(plan: WorkbookPlan): Promise<Uint8Array>;
}

/** What a file holds; where it is large, in pieces that need not be put together to be written. */
export interface FileContent {
  /** In their order. */
  readonly pieces: readonly Uint8Array[];
  /** All in one; from then on it is held so. */
  whole(): Uint8Array;
}

/** The tables of a workbook that is held as a file's content. */
export interface WorkbookStore extends TableStore {
  /** The file as it is by now; the very same value while nothing was changed. */
  content(): FileContent;
  /** The same in one. */
  bytes(): Uint8Array;
  /** All sheets and tables as they stand now, for whoever shows them. */
  workbook(): Result<RawWorkbook>;
}

/** Opens the office's own workbook for reading and writing its tables. */
export type OpenWorkbook = (file: NamedFile) => Result<WorkbookStore>;
