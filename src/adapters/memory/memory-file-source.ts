/** Files that are held already, handed out one at a time. */
import { ok } from '../../core/values/result';
import type { FileSource } from '../../ports/file-source';
import type { NamedFile } from '../../ports/workbook-files';

export function createMemoryFileSource(files: readonly NamedFile[]): FileSource {
  return {
    names: files.map(({ name }) => name),
    read(place) {
      const file = files[place];
      return file ? Promise.resolve(ok(file)) : Promise.reject(new Error(`There is no file ${place}`));
    },
  };
}
