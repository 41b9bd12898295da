/** Takes back the import that was shown, and no other one. */
import { journal } from '../../../core/office/journal';
import type { OfficeData } from '../../../core/tables/office-data';
import { issue } from '../../../core/values/issue';
import { fail, ok, type Result } from '../../../core/values/result';
import type { OfficeSession } from '../../desk/office-session';
import { undoImport, type UndoReport } from '../../undo-import';
import type { Undone } from './returns-view';
import { previewUndo } from './undo-preview';

/**
 * Fails with `undo.otherBatch` where another import is the last one by now. One that is taken back already is answered as
 * taken back: a try that broke off may have been written.
 */
export async function takeBack(session: OfficeSession, batch: string): Promise<Result<Undone>> {
  session.forget();
  const data = await session.read();
  if (!data.ok) return data;
  if (isTakenBack(data.value, batch)) return ok({ reverted: null, kept: null });
  const shown = previewUndo(data.value, session.clock.now());
  if (!shown.ok) return shown;
  if (shown.value.batch !== batch) return fail(issue('undo.otherBatch'));
  const undone = await undoLast(session);
  return undone.ok ? ok({ reverted: undone.value.reverted, kept: undone.value.kept.length }) : undone;
}

function isTakenBack(data: OfficeData, batch: string): boolean {
  return typeof data.find(journal, batch)?.values.undoneAt === 'string';
}

/** The action before it can no longer be taken back, also where this breaks off: it may be written then. */
async function undoLast(session: OfficeSession): Promise<Result<UndoReport>> {
  let isRefused = false;
  try {
    const undone = await undoImport(session);
    isRefused = !undone.ok;
    return undone;
  } finally {
    if (!isRefused) session.endAction();
    session.forget();
  }
}
