/** Where new files go: a folder, a zip, a download. */
import type { Result } from '../core/values/result';
import type { NamedFile } from './workbook-files';

export interface FileSink {
  /** Writes every file, or none when one of the names is taken and must not be replaced. */
  writeAll(files: readonly NamedFile[]): Promise<Result<void>>;
  /** Names among these that are taken and must not be replaced. */
  taken(names: readonly string[]): Promise<readonly string[]>;
}
