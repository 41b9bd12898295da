/** A folder for new files: all of them are written before the first gets its name. */
import { mkdir } from 'node:fs/promises';
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
      names.map(async (name) => ((await exists(join(folder, name))) ? [name] : [])),
    );
    return found.flat();
  };
  return {
    taken,
    async writeAll(files) {
      const names = await taken(files.map((file) => file.name));
      const obstacles = [...names.map((name) => existing(folder, name)), ...(await findLocks(folder, files))];
      return obstacles.length > 0 ? fail(...obstacles) : writeFiles(folder, files, force);
    },
  };
}

function existing(folder: string, name: string): Issue {
  return issue('file.exists', {}, { file: join(folder, name) });
}

async function findLocks(folder: string, files: readonly NamedFile[]): Promise<readonly Issue[]> {
  const found = await Promise.all(
    files.map(async ({ name }) => (await findLock(join(folder, name), join(folder, name))) ?? []),
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
