/** Files that a person has picked or dropped, read one at a time when they are asked for. */
import { issue } from '../../core/values/issue';
import { fail, ok } from '../../core/values/result';
import type { FileSource } from '../../ports/file-source';

export function createFileListSource(files: readonly File[]): FileSource {
  return {
    names: files.map(({ name }) => name),
    async read(place) {
      const file = files[place];
      if (!file) throw new Error(`There is no file ${place}`);
      try {
        return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        // The browser gives no reason that would help.
        return fail(issue('file.notReadNow', {}, { file: file.name }));
      }
    },
  };
}
