/** A new file, whole or not at all. */
import { constants } from 'node:fs';
import { basename } from 'node:path';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { hasCode, writeIssue } from './file-errors';
import { findLock } from './lock-files';
import { thisMachine, type Machine } from './machine';
import { writeAlone } from './write-lock';
import { confirmed, exists, patiently, prepareFile } from './write-whole';

export interface NewFileOptions {
  /** An existing file is replaced. */
  readonly force: boolean;
  /** What is replaced stays beside it as `NAME.bak`. */
  readonly keepBefore?: boolean;
}

/** `file.exists` where there is one and `force` is not given; `file.inUse` where it is open. */
export async function writeNewFile(
  path: string,
  bytes: Uint8Array,
  options: NewFileOptions,
  machine: Machine = thisMachine,
): Promise<Result<void>> {
  const { files } = machine;
  try {
    const isThere = await exists(files, path);
    // Before a byte is written: on a full disk the answer is still the right one.
    if (!options.force && isThere) return fail(issue('file.exists', {}, { file: path }));
    const lock = await findLock(path, path, machine);
    if (lock) return fail(lock);
    // A link to a file stays a link.
    const place = isThere ? await files.realpath(path) : path;
    // A rename would not mind the mark, but whoever set it does.
    if (isThere) await files.access(place, constants.W_OK);
    const written = [basename(place), `${basename(place)}.bak`];
    const alone = await writeAlone({ place, name: path, written }, machine, () =>
      writeUnderSign(place, path, bytes, options, machine),
    );
    const problem = 'refused' in alone ? alone.refused : alone.done;
    return problem ? fail(problem) : ok(undefined);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return fail(issue('file.exists', {}, { file: path }));
    return fail(writeIssue(error, path));
  }
}

async function writeUnderSign(
  place: string,
  name: string,
  bytes: Uint8Array,
  { force, keepBefore = false }: NewFileOptions,
  machine: Machine,
): Promise<Issue | undefined> {
  const { files } = machine;
  const prepared = await prepareFile(files, place, [bytes]);
  try {
    if (force && keepBefore && (await exists(files, place))) {
      const backup = await prepareFile(files, `${place}.bak`, [await files.readFile(place)], place);
      await patiently(machine, () => backup.publish(true)).finally(() => backup.discard());
      await backup.confirm();
    }
    const problem = await patiently(machine, async () => {
      const lock = await findLock(place, name, machine);
      if (!lock) await prepared.publish(force);
      return lock;
    });
    return problem ?? (await confirmed(prepared, name));
  } finally {
    await prepared.discard();
  }
}
