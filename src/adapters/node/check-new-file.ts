/** Whether a file may get a name, asked before anything is made for it. */
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { hasCode, writeIssue } from './file-errors';
import { thisMachine, type FileSystem, type Machine } from './machine';

export interface NewFileQuestion {
  /** An existing file would be replaced. */
  readonly force: boolean;
  /** Files that are read for it: none of them is replaced, under whatever name or link. */
  readonly inputs?: readonly string[];
}

/** `file.isInput`, or `file.exists` where there is one and `force` is not given. */
export async function checkNewFile(
  path: string,
  { force, inputs = [] }: NewFileQuestion,
  { files }: Machine = thisMachine,
): Promise<Result<void>> {
  try {
    const place = await placeOf(files, path);
    if (place === undefined) return ok(undefined);
    for (const input of inputs) {
      if ((await placeOf(files, input)) === place) return fail(issue('file.isInput', {}, { file: path }));
    }
    return force ? ok(undefined) : fail(issue('file.exists', {}, { file: path }));
  } catch (error) {
    return fail(writeIssue(error, path));
  }
}

/** Where it really lies; undefined where there is nothing. */
async function placeOf(files: FileSystem, path: string): Promise<string | undefined> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}
