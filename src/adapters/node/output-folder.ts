/** A folder for new files: all of them are written before the first gets its name. */
import { constants } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { FileSink } from '../../ports/file-sink';
import type { NamedFile } from '../../ports/workbook-files';
import { hasCode, partlyWritten, unconfirmed, writeIssue } from './file-errors';
import { findLock } from './lock-files';
import { thisMachine, type FileSystem, type Machine } from './machine';
import { writeAlone } from './write-lock';
import { exists, flushFolder, makeFolder, patiently, prepareFile, type PreparedFile } from './write-whole';

/** Stands for all files of the folder in the name of the sign of who is writing there. */
const WHOLE_FOLDER = 'Ordner';

/** The folder is made when the first file is written; existing files are replaced only with `force`. */
export function createOutputFolder(
  folder: string,
  { force }: { readonly force: boolean },
  machine: Machine = thisMachine,
): FileSink {
  const { files: disk } = machine;
  const taken = async (names: readonly string[]): Promise<readonly string[]> => {
    if (force) return [];
    const found = await Promise.all(
      names.map((name) => join(folder, name)).map(async (path) => ((await exists(disk, path)) ? [path] : [])),
    );
    return found.flat();
  };
  const check = async (names: readonly string[]): Promise<Result<void>> => {
    try {
      if (await isBlocked(disk, folder)) return fail(issue('file.notFolder', {}, { file: folder }));
      const obstacles = [
        ...existing(await taken(names)),
        ...(await findLocks(folder, names, machine)),
        ...(force ? await findReadOnly(folder, names, disk) : []),
      ];
      return obstacles.length > 0 ? fail(...obstacles) : ok(undefined);
    } catch (error) {
      return fail(writeIssue(error, folder));
    }
  };
  return {
    check,
    async writeAll(files) {
      const checked = await check(files.map((file) => file.name));
      if (!checked.ok) return checked;
      try {
        await makeFolder(disk, folder);
        const place = join(folder, WHOLE_FOLDER);
        const written = files.map((file) => basename(file.name));
        const alone = await writeAlone({ place, name: folder, written }, machine, () =>
          writeFiles(folder, files, force, machine),
        );
        return 'refused' in alone ? fail(alone.refused) : alone.done;
      } catch (error) {
        return fail(writeIssue(error, folder));
      }
    },
  };
}

/** Whether a file stands where the folder, or one above it, would be. */
async function isBlocked(disk: FileSystem, folder: string): Promise<boolean> {
  try {
    return !(await disk.stat(folder)).isDirectory();
  } catch (error) {
    if (hasCode(error, 'ENOTDIR')) return true;
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Many files are one finding: what to do is the same for all. */
function existing(paths: readonly string[]): readonly Issue[] {
  const [file, ...others] = paths;
  if (file === undefined) return [];
  if (others.length === 0) return [issue('file.exists', {}, { file })];
  return [issue('file.severalExist', { count: paths.length, file })];
}

async function findLocks(
  folder: string,
  names: readonly string[],
  machine: Machine,
): Promise<readonly Issue[]> {
  const found = await Promise.all(
    names.map(async (name) => (await findLock(join(folder, name), join(folder, name), machine)) ?? []),
  );
  return found.flat();
}

/** A rename would not mind the mark, but whoever set it does. */
async function findReadOnly(
  folder: string,
  names: readonly string[],
  disk: FileSystem,
): Promise<readonly Issue[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      try {
        await disk.access(path, constants.W_OK);
        return [];
      } catch (error) {
        return hasCode(error, 'ENOENT', 'ENOTDIR') ? [] : [writeIssue(error, path)];
      }
    }),
  );
  return found.flat();
}

async function writeFiles(
  folder: string,
  files: readonly NamedFile[],
  force: boolean,
  machine: Machine,
): Promise<Result<void>> {
  const prepared: { readonly path: string; readonly file: PreparedFile }[] = [];
  const published: string[] = [];
  let at = folder;
  try {
    for (const { name, bytes } of files) {
      at = join(folder, name);
      await makeFolder(machine.files, dirname(at));
      prepared.push({ path: at, file: await prepareFile(machine.files, at, [bytes]) });
    }
    for (const { path, file } of prepared) {
      at = path;
      await patiently(machine, () => file.publish(force));
      published.push(path);
    }
  } catch (error) {
    await Promise.all(prepared.map(({ file }) => file.discard()));
    const left = force ? published : await takeBack(machine.files, published);
    if (left.length > 0) return fail(partlyWritten(error, at, { done: left.length, total: files.length }));
    if (hasCode(error, 'EEXIST')) return fail(issue('file.exists', {}, { file: at }));
    return fail(writeIssue(error, at));
  }
  return confirmAll(folder, published, machine.files);
}

/** All have their names by now: what fails here takes none of them back. */
async function confirmAll(
  folder: string,
  published: readonly string[],
  disk: FileSystem,
): Promise<Result<void>> {
  try {
    for (const one of new Set(published.map((path) => dirname(path)))) await flushFolder(disk, one);
    return ok(undefined);
  } catch (error) {
    return fail(unconfirmed(error, folder));
  }
}

/** Removes files that were not there before; answers with those that could not be removed. */
async function takeBack(disk: FileSystem, paths: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const path of paths) {
    try {
      await disk.rm(path, { force: true });
    } catch {
      // Why does not matter: that it is still there is what will be said.
      left.push(path);
    }
  }
  return left;
}
