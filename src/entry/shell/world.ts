/** What the commands work with, put together once by the composition root. */
import type { InputFile } from '../../adapters/node/read-input-files';
import type { NewFileOptions } from '../../adapters/node/write-new-file';
import type { Language } from '../../core/texts/text-entry';
import type { Result } from '../../core/values/result';
import type { CsvWriter } from '../../ports/csv-writer';
import type { DocumentWriter } from '../../ports/document-writer';
import type { FileSink } from '../../ports/file-sink';
import type { TableAssets } from '../../ports/table-assets';
import type { TableStore } from '../../ports/table-store';
import type { NamedFile, SheetReader, WorkbookWriter } from '../../ports/workbook-files';
import type { Clock, Ids } from '../../ports/world';
import type { ProgressBar } from '../../ui/shell/progress-bar';

export interface World {
  readonly language: Language;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly assets: TableAssets;
  readonly returnReader: SheetReader;
  readonly workbookWriter: WorkbookWriter;
  readonly documentWriter: DocumentWriter;
  readonly csvWriter: CsvWriter;
  readonly disk: Disk;
  /** Shows how far a long job is, where there is a terminal to show it on. */
  readonly progress: (label: string) => ProgressBar;
}

/** Files as the user names them. */
export interface Disk {
  openWorkbook(path: string): Promise<Result<TableStore>>;
  readFile(path: string): Promise<Result<NamedFile>>;
  /** Files and the files in folders, in order; one that cannot be read is an issue with its name. */
  readInputs(paths: readonly string[]): Promise<readonly InputFile[]>;
  /** Whole or not at all; an existing file only with `force`. */
  writeFile(path: string, bytes: Uint8Array, options: NewFileOptions): Promise<Result<void>>;
  exists(path: string): Promise<boolean>;
  /** A folder for new files, made when the first is written. */
  folder(path: string, options: { readonly force: boolean }): FileSink;
}
