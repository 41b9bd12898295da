/**
 * The office's workbook on disk. It is replaced as a whole and only as long as it
 * is what was read; the state before stays beside it as `WORKBOOK.bak`.
 */
import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import type { TableEdit } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { OpenWorkbook, WorkbookStore } from '../../ports/workbook-files';
import { readIssue, writeIssue } from './file-errors';
import { findLock } from './lock-files';
import { prepareFile, writeWhole } from './write-whole';
import { writeAlone } from './write-lock';

/** TableStore over a file: what is applied is on the disk when the promise is fulfilled, or nothing is. */
export async function openWorkbookFile(path: string, open: OpenWorkbook): Promise<Result<TableStore>> {
  const found = await readWorkbook(path);
  if (!found.ok) return found;
  const { place, bytes } = found.value;
  const opened = open({ name: path, bytes });
  if (!opened.ok) return fail(...opened.issues, ...(await findBackup(place, path)));
  let store = opened.value;

  const apply = async (edits: readonly TableEdit[]): Promise<Result<void>> => {
    const before = store.bytes();
    const applied = await store.apply(edits);
    if (!applied.ok || store.bytes() === before) return applied;
    const problem = await replaceWorkbook(place, path, before, store.bytes());
    if (problem === undefined) return ok(undefined);
    store = reopen(open, path, before);
    return fail(problem);
  };
  return ok({ list: () => store.list(), read: (names) => store.read(names), apply });
}

/** `place` is where the file really lies: a link to it must not be replaced by a file. */
async function readWorkbook(
  path: string,
): Promise<Result<{ readonly place: string; readonly bytes: Uint8Array }>> {
  try {
    const place = await realpath(path);
    const found = await stat(place);
    // A pipe or a device would never end; of a folder, reading says what it is.
    if (!found.isFile() && !found.isDirectory()) return fail(issue('file.notFile', {}, { file: path }));
    return ok({ place, bytes: await readFile(place) });
  } catch (error) {
    return fail(readIssue(error, path));
  }
}

/** The way back from a workbook that cannot be read: the state before the last write. */
async function findBackup(place: string, name: string): Promise<readonly Issue[]> {
  const backup = `${place}.bak`;
  try {
    await access(backup);
    return [issue('file.backup', { backup: `${name}.bak` }, { file: name })];
  } catch {
    // There is none: then there is nothing to point at.
    return [];
  }
}

async function replaceWorkbook(
  place: string,
  name: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<Issue | undefined> {
  const lock = await findLock(place, name);
  if (lock) return lock;
  try {
    // A rename would not mind the mark, but whoever set it does.
    await access(place, constants.W_OK);
    return await writeAlone(place, name, () => replaceAlone(place, name, before, after));
  } catch (error) {
    return writeIssue(error, name);
  }
}

async function replaceAlone(
  place: string,
  name: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<Issue | undefined> {
  const prepared = await prepareFile(place, after);
  try {
    if (!(await isStill(place, before))) {
      await prepared.discard();
      return issue('file.changed', {}, { file: name });
    }
    await writeWhole(`${place}.bak`, before, true);
  } catch (error) {
    await prepared.discard();
    throw error;
  }
  await prepared.publish(true);
  return undefined;
}

/** Compared byte by byte: a time stamp can be the same by chance, or another for a mere copy. */
async function isStill(place: string, before: Uint8Array): Promise<boolean> {
  try {
    return (await readFile(place)).equals(before);
  } catch {
    return false;
  }
}

function reopen(open: OpenWorkbook, name: string, bytes: Uint8Array): WorkbookStore {
  const opened = open({ name, bytes });
  if (!opened.ok) throw new Error('A workbook that was open before cannot be opened again');
  return opened.value;
}
