/**
 * The office's workbook on disk. It is replaced as a whole and only as long as it
 * is what was read; the state before stays beside it as `WORKBOOK.bak`.
 */
import { constants } from 'node:fs';
import { basename } from 'node:path';
import type { TableEdit } from '../../core/tables/raw-table';
import { issue, ofTheOffice, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { OpenWorkbook, WorkbookStore } from '../../ports/workbook-files';
import { hasCode, readIssue, writeIssue } from './file-errors';
import { findLock } from './lock-files';
import { thisMachine, type FileSystem, type Machine } from './machine';
import type { HeldSign } from './sign-of-writing';
import { inUseByUs, writeAlone } from './write-lock';
import { confirmed, patiently, prepareFile, type PreparedFile } from './write-whole';

/** A workbook as it was read: `place` is where it really lies, `name` what the user calls it. */
interface KnownWorkbook {
  readonly place: string;
  readonly name: string;
  readonly pieces: readonly Uint8Array[];
}

/** TableStore over a file: what is applied is on the disk when the promise is fulfilled, or nothing is. */
export async function openWorkbookFile(
  path: string,
  open: OpenWorkbook,
  machine: Machine = thisMachine,
): Promise<Result<TableStore>> {
  const found = await readWorkbook(path, machine.files);
  if (!found.ok) return found;
  const { place, bytes } = found.value;
  const opened = open({ name: path, bytes });
  if (!opened.ok) {
    const backup = await findBackup(place, path, machine.files);
    return fail(...opened.issues.map(ofTheOffice), ...backup);
  }
  let store = opened.value;

  const apply = async (edits: readonly TableEdit[]): Promise<Result<void>> => {
    const before = store.content();
    const applied = await store.apply(edits);
    if (!applied.ok) return fail(...applied.issues.map(ofTheOffice));
    const after = store.content();
    if (after === before) return applied;
    const problem = await replaceWorkbook(
      { place, name: path, pieces: before.pieces },
      after.pieces,
      machine,
    );
    if (problem === undefined) return ok(undefined);
    store = reopen(open, path, before.whole());
    return fail(problem);
  };
  return ok({ file: path, list: () => store.list(), read: (names) => store.read(names), apply });
}

/** A link to the workbook must not be replaced by a file, so it is followed first. */
async function readWorkbook(
  path: string,
  files: FileSystem,
): Promise<Result<{ readonly place: string; readonly bytes: Uint8Array }>> {
  try {
    const place = await files.realpath(path);
    const found = await files.stat(place);
    // A pipe or a device would never end; of a folder, reading says what it is.
    if (!found.isFile() && !found.isDirectory()) return fail(issue('file.notFile', {}, { file: path }));
    return ok({ place, bytes: await files.readFile(place) });
  } catch (error) {
    return fail(readIssue(error, path));
  }
}

/** The way back from a workbook that cannot be read: the state before the last write. */
async function findBackup(place: string, name: string, files: FileSystem): Promise<readonly Issue[]> {
  const backup = `${place}.bak`;
  try {
    await files.access(backup);
    return [issue('file.backup', { backup: `${name}.bak` }, { file: name })];
  } catch (error) {
    // Where there is none there is nothing to point at.
    return hasCode(error, 'ENOENT', 'ENOTDIR') ? [] : [readIssue(error, `${name}.bak`)];
  }
}

async function replaceWorkbook(
  before: KnownWorkbook,
  after: readonly Uint8Array[],
  machine: Machine,
): Promise<Issue | undefined> {
  const { place, name } = before;
  try {
    const lock = await findLock(place, name, machine);
    if (lock) return lock;
    // A rename would not mind the mark, but whoever set it does.
    await machine.files.access(place, constants.W_OK);
    const written = [basename(place), `${basename(place)}.bak`];
    const alone = await writeAlone({ place, name, written }, machine, (sign) =>
      replaceAlone(before, after, sign, machine),
    );
    return 'refused' in alone ? alone.refused : alone.done;
  } catch (error) {
    return writeIssue(error, name);
  }
}

/** Both files are on the disk before the first gets its name: what comes then takes no space and little time. */
async function replaceAlone(
  before: KnownWorkbook,
  after: readonly Uint8Array[],
  sign: HeldSign,
  machine: Machine,
): Promise<Issue | undefined> {
  const { place, name } = before;
  const prepared: PreparedFile[] = [];
  try {
    const backup = await prepareFile(machine.files, `${place}.bak`, before.pieces, place);
    prepared.push(backup);
    const next = await prepareFile(machine.files, place, after);
    prepared.push(next);
    let isKept = false;
    const problem = await patiently(machine, async () => {
      // Asked before every try: whoever keeps us waiting may be saving.
      const obstacle = await findObstacle(before, sign, machine);
      if (obstacle) return obstacle;
      if (!isKept) {
        await backup.publish(true);
        await backup.confirm();
      }
      isKept = true;
      await next.publish(true);
      return undefined;
    });
    if (problem) return problem;
    return await confirmed(next, name);
  } finally {
    for (const file of prepared) await file.discard();
  }
}

async function findObstacle(
  { place, name, pieces }: KnownWorkbook,
  sign: HeldSign,
  machine: Machine,
): Promise<Issue | undefined> {
  const lock = await findLock(place, name, machine);
  if (lock) return lock;
  if (!(await sign.isHeld())) return inUseByUs(name, sign.path, undefined);
  return (await isStill(place, pieces, machine.files))
    ? undefined
    : issue('file.changed', {}, { file: name });
}

/** Compared byte by byte: a time stamp can be the same by chance, or another for a mere copy. */
async function isStill(place: string, before: readonly Uint8Array[], files: FileSystem): Promise<boolean> {
  try {
    return isMadeOf(await files.readFile(place), before);
  } catch (error) {
    // Gone is changed as well; what cannot be looked at is neither.
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

function isMadeOf(bytes: Uint8Array, pieces: readonly Uint8Array[]): boolean {
  let at = 0;
  for (const piece of pieces) {
    const next = at + piece.length;
    if (Buffer.compare(bytes.subarray(at, next), piece) !== 0) return false;
    at = next;
  }
  return at === bytes.length;
}

function reopen(open: OpenWorkbook, name: string, bytes: Uint8Array): WorkbookStore {
  const opened = open({ name, bytes });
  if (!opened.ok) throw new Error('A workbook that was open before cannot be opened again');
  return opened.value;
}
