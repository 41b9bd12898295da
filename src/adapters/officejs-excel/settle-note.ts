/**
 * What every call does first where a note was found: finishes the writing. Only a call that writes sets a note aside
 * that nobody can read, and takes away pieces that belong to no note: another pane may be about to make them one,
 * and is not to be disturbed by somebody who only looks. What cannot be settled keeps nobody from reading: the tables are then read
 * as they stand, and a finding says that something is missing in them.
 */
import type { TableEdit } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import type { Result } from '../../core/values/result';
import { findTables } from './ask-tables';
import { errorCodeOf } from './excel-run';
import { findLeftToDo } from './finish-writing';
import {
  askForNote,
  hasStray,
  isNewer,
  isNoted,
  queueNoteAway,
  queueStrayAway,
  type AskedNote,
} from './note-settings';
import { readNote } from './read-note';
import { readTables } from './read-tables';
import { setNoteAside } from './set-note-aside';

export type Settled =
  | {
      readonly isSettled: true;
      /** Whether a writing came to its end, and not only pieces were cleared. */
      readonly isFinished: boolean;
      /** What could not be done any more. */
      readonly findings: readonly Issue[];
    }
  | {
      readonly isSettled: false;
      /** Whether only a part of a writing stands in the tables. */
      readonly isHalfDone: boolean;
      /** Whether Excel refused in the middle of finishing. */
      readonly hasBrokenOff?: true;
      /** Why, for whoever wants to write. */
      readonly reasons: readonly Issue[];
      /** What whoever reads has to know. */
      readonly findings: readonly Issue[];
    };

/** `finish` writes what is left to do in place of the note. */
export async function settleNote(
  context: Excel.RequestContext,
  found: AskedNote,
  calls: 'reading' | 'writing',
  finish: (edits: readonly TableEdit[], found: AskedNote) => Promise<Result<void>>,
): Promise<Settled> {
  if (calls === 'writing' && hasStray(found)) return clearStray(context, found, calls, finish);
  const note = await readNote(context, found);
  if (!note) {
    const now = await askAgain(context);
    // Another pane has taken it away, or put another in its place, while its pieces were read.
    if (!isNoted(now)) return finished([]);
    if (now.pointer.value !== found.pointer.value) return settleNote(context, now, calls, finish);
    if (isNewer(found)) return halfDone([issue('write.noteNewer')]);
    if (calls === 'reading') return open([], [issue('write.noteDamaged')]);
    const isAside = await tryToWrite(() => setNoteAside(context, found));
    return isAside ? settled([issue('write.noteSetAside')]) : open([issue('write.readOnly')], []);
  }
  const there = await findTables(
    context,
    note.tables.map(({ name }) => name),
  );
  const tables = await readTables(context, there.tables);
  if (!tables.ok) return unfinished(tables.issues);
  const { edits, leftOut } = findLeftToDo(note, tables.value);
  if (edits.length === 0) {
    const isAway = await tryToWrite(async () => {
      queueNoteAway(context, found);
      await context.sync();
    });
    // All of it stands there: that the note cannot go yet is nothing a reader has to know.
    return isAway ? finished(leftOut) : open([issue('write.readOnly')], leftOut);
  }
  try {
    const written = await finish(edits, found);
    return written.ok ? finished(leftOut) : unfinished(written.issues);
  } catch (error) {
    const code = errorCodeOf(error);
    if (calls === 'writing' || code === undefined) throw error;
    return { ...unfinished([issue('write.refused', { code })]), hasBrokenOff: true };
  }
}

async function clearStray(
  ...[context, found, calls, finish]: Parameters<typeof settleNote>
): Promise<Settled> {
  const isClear = await tryToWrite(async () => {
    queueStrayAway(context, found);
    await context.sync();
  });
  const now = await askAgain(context);
  if (isNoted(now) && !hasStray(now)) return settleNote(context, now, calls, finish);
  if (isClear) return settled([]);
  const reasons = [issue('write.readOnly')];
  return isNoted(now) ? unfinished(reasons) : open(reasons, []);
}

async function askAgain(context: Excel.RequestContext): Promise<AskedNote> {
  const asked = askForNote(context);
  await context.sync();
  return asked;
}

function settled(findings: readonly Issue[]): Settled {
  return { isSettled: true, isFinished: false, findings };
}

function finished(findings: readonly Issue[]): Settled {
  return { isSettled: true, isFinished: true, findings };
}

type Open = Settled & { readonly isSettled: false };

function open(reasons: readonly Issue[], findings: readonly Issue[]): Open {
  return { isSettled: false, isHalfDone: false, reasons, findings };
}

function halfDone(issues: readonly Issue[]): Open {
  return { ...open(issues, issues), isHalfDone: true };
}

function unfinished(reasons: readonly Issue[]): Open {
  return halfDone([issue('write.unfinished'), ...reasons]);
}

/** False where the workbook is open for reading only. */
async function tryToWrite(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (errorCodeOf(error) !== 'AccessDenied') throw error;
    return false;
  }
}
