/** A new file, whole or not at all. */
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { codeOf, writeIssue } from './file-errors';
import { findLock } from './lock-files';
import { exists, writeWhole } from './write-whole';

/** `file.exists` where there is one and `force` is not given; `file.inUse` where it is open. */
export async function writeNewFile(
  path: string,
  bytes: Uint8Array,
  { force }: { readonly force: boolean },
): Promise<Result<void>> {
  try {
    // Before a byte is written: on a full disk the answer is still the right one.
    if (!force && (await exists(path))) return fail(issue('file.exists', {}, { file: path }));
    const lock = await findLock(path, path);
    if (lock) return fail(lock);
    await writeWhole(path, bytes, force);
    return ok(undefined);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return fail(issue('file.exists', {}, { file: path }));
    return fail(writeIssue(error, path));
  }
}
