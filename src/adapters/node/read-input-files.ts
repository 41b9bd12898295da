/** Files that came in: single ones, and all in a folder and below it. What cannot be read is a finding of that file. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { NamedFile } from '../../ports/workbook-files';
import { readIssue } from './file-errors';
import { isLockFile } from './lock-files';

export type InputFile =
  | { readonly ok: true; readonly file: NamedFile }
  | { readonly ok: false; readonly name: string; readonly issue: Issue };

const MB = 1024 * 1024;
/** Most bytes of a file that is read at all; the largest return by far is a scanned one. */
const INPUT_LIMIT = 50 * MB;
/** What Windows leaves in folders. */
const LEFTOVERS = new Set(['thumbs.db', 'desktop.ini']);

/**
 * In the order given, a folder's files by name; each file once. Lock files, `.bak` files and
 * hidden ones in folders are passed over; a folder with nothing else is a finding. Names are
 * as the user gave them, a folder's joined.
 */
export async function readInputFiles(
  paths: readonly string[],
  limit = INPUT_LIMIT,
): Promise<readonly InputFile[]> {
  const taken = new Set<string>();
  const files: InputFile[] = [];
  for (const path of paths) {
    for (const found of await expand(path)) {
      const name = found.ok ? found.value : path;
      if (taken.has(resolve(name))) continue;
      taken.add(resolve(name));
      files.push(found.ok ? await readInput(name, limit) : failed(name, found.issues));
    }
  }
  return files;
}

/** One file, its size looked at before it is read. */
export async function readNamedFile(path: string, limit = INPUT_LIMIT): Promise<Result<NamedFile>> {
  try {
    const { size } = await stat(path);
    if (size > limit) {
      const detail = `${Math.ceil(size / MB)} MB`;
      return fail(issue('file.tooLarge', { detail }, { file: path }));
    }
    return ok({ name: path, bytes: await readFile(path) });
  } catch (error) {
    return fail(readIssue(error, path));
  }
}

async function readInput(name: string, limit: number): Promise<InputFile> {
  const read = await readNamedFile(name, limit);
  return read.ok ? { ok: true, file: read.value } : failed(name, read.issues);
}

function failed(name: string, issues: readonly Issue[]): InputFile {
  return { ok: false, name, issue: issues[0] ?? issue('file.missing', {}, { file: name }) };
}

async function expand(path: string): Promise<readonly Result<string>[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [ok(path)];
    const names = await filesBelow(path);
    if (names.length === 0) return [fail(issue('file.noneInFolder', {}, { file: path }))];
    return names.map((name) => ok(join(path, name)));
  } catch (error) {
    return [fail(readIssue(error, path))];
  }
}

/** Names relative to the folder, in an order that is the same on every machine. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names: string[] = [];
  for (const entry of entries.filter((one) => !isPassedOver(one.name))) {
    if (!entry.isDirectory()) names.push(entry.name);
    else names.push(...(await filesBelow(join(folder, entry.name))).map((name) => join(entry.name, name)));
  }
  return names.sort((a, b) => (a < b ? -1 : 1));
}

function isPassedOver(name: string): boolean {
  const isBackup = name.toLowerCase().endsWith('.bak');
  return name.startsWith('.') || isLockFile(name) || isBackup || LEFTOVERS.has(name.toLowerCase());
}
