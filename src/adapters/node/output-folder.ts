/** A folder for new files: all of them are written before the first gets its name. */
import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { FileSink } from '../../ports/file-sink';
import type { NamedFile } from '../../ports/workbook-files';
import { codeOf, writeIssue } from './file-errors';
import { findLock } from './lock-files';
import { exists, prepareFile, type PreparedFile } from './write-whole';

/** The folder is made when the first file is written; existing files are replaced only with `force`. */
export function createOutputFolder(folder: string, { force }: { readonly force: boolean }): FileSink {
  const taken = async (names: readonly string[]): Promise<readonly string[]> => {
    if (force) return [];
    const found = await Promise.all(
      names.map((name) => join(folder, name)).map(async (path) => ((await exists(path)) ? [path] : [])),
    );
    return found.flat();
  };
  const check = async (names: readonly string[]): Promise<Result<void>> => {
    try {
      if (await isBlocked(folder)) return fail(issue('file.notFolder', {}, { file: folder }));
      const obstacles = [...existing(await taken(names)), ...(await findLocks(folder, names))];
      return obstacles.length > 0 ? fail(...obstacles) : ok(undefined);
    } catch (error) {
      return fail(writeIssue(error, folder));
    }
  };
  return {
    check,
    async writeAll(files) {
      const checked = await check(files.map((file) => file.name));
      return checked.ok ? writeFiles(folder, files, force) : checked;
    },
  };
}

/** Whether a file stands where the folder, or one above it, would be. */
async function isBlocked(folder: string): Promise<boolean> {
  try {
    return !(await stat(folder)).isDirectory();
  } catch (error) {
    if (codeOf(error) === 'ENOTDIR') return true;
    if (codeOf(error) === 'ENOENT') return false;
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

async function findLocks(folder: string, names: readonly string[]): Promise<readonly Issue[]> {
  const found = await Promise.all(
    names.map(async (name) => (await findLock(join(folder, name), join(folder, name))) ?? []),
  );
  return found.flat();
}

async function writeFiles(
  folder: string,
  files: readonly NamedFile[],
  force: boolean,
): Promise<Result<void>> {
  const prepared: PreparedFile[] = [];
  let path = folder;
  try {
    for (const { name, bytes } of files) {
      path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      prepared.push(await prepareFile(path, bytes));
    }
    for (const [index, file] of prepared.entries()) {
      path = join(folder, files[index]?.name ?? '');
      await file.publish(force);
    }
    return ok(undefined);
  } catch (error) {
    await Promise.all(prepared.map((file) => file.discard()));
    if (codeOf(error) === 'EEXIST') return fail(issue('file.exists', {}, { file: path }));
    return fail(writeIssue(error, path));
  }
}
