/** What the commands work with, put together once by the composition root. */
import type { NewFileQuestion } from '../../adapters/node/check-new-file';
import type { NewFileOptions } from '../../adapters/node/write-new-file';
import type { Language } from '../../core/texts/text-entry';
import type { Result } from '../../core/values/result';
import type { CsvWriter } from '../../ports/csv-writer';
import type { FileSink } from '../../ports/file-sink';
import type { FileSource } from '../../ports/file-source';
import type { Digest } from '../../core/values/digest';
import type { PaperWriter } from '../../ports/paper-writer';
import type { TableAssets } from '../../ports/table-assets';
import type { TableStore } from '../../ports/table-store';
import type { TextPacker } from '../../ports/text-packer';
import type { NamedFile, SheetReader, WorkbookWriter } from '../../ports/workbook-files';
import type { Breathe, Clock, Ids } from '../../ports/world';
import type { ProgressBar } from '../../ui/shell/progress-bar';

export interface World {
  readonly language: Language;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly assets: TableAssets;
  readonly returnReader: SheetReader;
  readonly packer: TextPacker;
  readonly digest: Digest;
  readonly workbookWriter: WorkbookWriter;
  readonly documentWriter: PaperWriter;
  readonly csvWriter: CsvWriter;
  readonly disk: Disk;
  /** Shows how far a long job is, where there is a terminal to show it on. */
  readonly progress: () => ProgressBar;
  readonly breathe: Breathe;
  /** From here on memory counts more than time. */
  readonly saveMemory: () => void;
  /**
   * Acts when the user first interrupts the program (Ctrl+C), instead of ending it; from then on a second
   * time ends it at once. The first is heard only where the program breathes: while it makes and packs the
   * new workbook, nothing of either is. Call the result when there is nothing left to interrupt.
   */
  readonly onInterrupt: (act: () => void) => () => void;
}

/** Files as the user names them. */
export interface Disk {
  openWorkbook(path: string): Promise<Result<TableStore>>;
  readFile(path: string): Promise<Result<NamedFile>>;
  /** Files and the files in folders, in order; each is read when it is asked for. */
  listInputs(paths: readonly string[]): Promise<FileSource>;
  /** Whole or not at all; an existing file only with `force`. */
  writeFile(path: string, bytes: Uint8Array, options: NewFileOptions): Promise<Result<void>>;
  /** Whether a file may get that name, asked before anything is made for it. */
  checkNew(path: string, question: NewFileQuestion): Promise<Result<void>>;
  /** A folder for new files, made when the first is written. */
  folder(path: string, options: { readonly force: boolean }): FileSink;
}
