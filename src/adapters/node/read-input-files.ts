/** Files that came in: single ones, and all in a folder and below it. What cannot be read is a finding of that file. */
import { open, readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compareText } from '../../core/values/compare-text';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { FileSource } from '../../ports/file-source';
import type { NamedFile } from '../../ports/workbook-files';
import { readIssue } from './file-errors';
import { isLockFile } from './lock-files';

const MB = 1024 * 1024;
/** Most bytes of a file that is read at all; the largest return by far is a scanned one. */
const INPUT_LIMIT = 50 * MB;
/** What Windows leaves in folders. */
const LEFTOVERS = new Set(['thumbs.db', 'desktop.ini']);

interface Listed {
  readonly name: string;
  /** Why nothing is to be read under that name. */
  readonly issues: readonly Issue[];
}

/**
 * In the order given, a folder's files by name; each file once. Lock files, `.bak` files and
 * hidden ones in folders are passed over; a folder with nothing else is a finding. Names are
 * as the user gave them, a folder's joined. Only names are read here, the files when asked for.
 */
export async function listInputFiles(paths: readonly string[], limit = INPUT_LIMIT): Promise<FileSource> {
  const files = new Map<string, Listed>();
  for (const path of paths) {
    for (const found of await expand(path)) {
      const place = resolve(found.name);
      if (!files.has(place)) files.set(place, found);
    }
  }
  const listed = [...files.values()];
  return {
    names: listed.map(({ name }) => name),
    read(place) {
      const found = listed[place];
      if (!found) return Promise.reject(new Error(`There is no file ${place}`));
      return found.issues.length > 0
        ? Promise.resolve(fail(...found.issues))
        : readNamedFile(found.name, limit);
    },
  };
}

/** One file, its size looked at before it is read and while it is. */
export async function readNamedFile(path: string, limit = INPUT_LIMIT): Promise<Result<NamedFile>> {
  try {
    const found = await stat(path);
    // A pipe never ends, and a device has no size to look at.
    if (!found.isFile() && !found.isDirectory()) return fail(issue('file.notFile', {}, { file: path }));
    const bytes = found.size > limit ? undefined : await readAtMost(path, found.size, limit);
    if (bytes) return ok({ name: path, bytes });
    const detail = `${Math.ceil(Math.max(found.size, limit + 1) / MB)} MB`;
    return fail(issue('file.tooLarge', { detail }, { file: path }));
  } catch (error) {
    return fail(readIssue(error, path));
  }
}

/** Undefined where more comes than that: a file may grow, and the system's own tell no size. */
async function readAtMost(path: string, expected: number, limit: number): Promise<Uint8Array | undefined> {
  const file = await open(path);
  try {
    let bytes = Buffer.alloc(expected + 1);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, null);
      if (bytesRead === 0) return bytes.subarray(0, filled);
      filled += bytesRead;
      if (filled > limit) return undefined;
      if (filled === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * filled, limit) + 1);
    }
  } finally {
    await file.close();
  }
}

async function expand(path: string): Promise<readonly Listed[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ name: path, issues: [] }];
    const found = await filesBelow(path);
    return found.length > 0
      ? found
      : [{ name: path, issues: [issue('file.noneInFolder', {}, { file: path })] }];
  } catch (error) {
    return [{ name: path, issues: [readIssue(error, path)] }];
  }
}

/** In an order that is the same on every machine; a folder below that is closed to us stands there as a finding. */
async function filesBelow(folder: string): Promise<readonly Listed[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: Listed[] = [];
  for (const entry of entries.filter((one) => !isPassedOver(one.name))) {
    const name = join(folder, entry.name);
    if (!entry.isDirectory()) found.push({ name, issues: [] });
    else found.push(...(await filesOfSubfolder(name)));
  }
  return found.sort((a, b) => compareText(a.name, b.name));
}

async function filesOfSubfolder(folder: string): Promise<readonly Listed[]> {
  try {
    return await filesBelow(folder);
  } catch (error) {
    return [{ name: folder, issues: [readIssue(error, folder)] }];
  }
}

function isPassedOver(name: string): boolean {
  const isBackup = name.toLowerCase().endsWith('.bak');
  return name.startsWith('.') || isLockFile(name) || isBackup || LEFTOVERS.has(name.toLowerCase());
}
