/** Where new files go: a folder, a zip, a download. */
import type { Result } from '../core/values/result';
import type { NamedFile } from './workbook-files';

export interface FileSink {
  /** Writes every file, or none when one of the names is taken and must not be replaced. */
  writeAll(files: readonly NamedFile[]): Promise<Result<void>>;
  /** Fails as `writeAll` would for files of these names, as far as that can be known before. */
  check(names: readonly string[]): Promise<Result<void>>;
}
