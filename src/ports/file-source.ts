/** Files that came in: how many there are is known at once, what they hold is read one file at a time. */
import type { Result } from '../core/values/result';
import type { NamedFile } from './workbook-files';

export interface FileSource {
  /** As the user knows them, in the order given. */
  readonly names: readonly string[];
  /** The file at that place of `names`; one that cannot be read by now is an issue. */
  read(place: number): Promise<Result<NamedFile>>;
}
