/** Takes back the import that was shown, and no other one. */
import { issue } from '../../../core/values/issue';
import { fail, ok, type Result } from '../../../core/values/result';
import type { OfficeSession } from '../../desk/office-session';
import { undoImport } from '../../undo-import';
import type { Undone } from './returns-view';
import { previewUndo } from './undo-preview';

/** Fails with `undo.otherBatch` where another import is the last one by now. */
export async function takeBack(session: OfficeSession, batch: string): Promise<Result<Undone>> {
  session.forget();
  const data = await session.read();
  if (!data.ok) return data;
  const shown = previewUndo(data.value, session.clock.now());
  if (!shown.ok) return shown;
  if (shown.value.batch !== batch) return fail(issue('undo.otherBatch'));
  try {
    const undone = await undoImport(session);
    return undone.ok ? ok({ reverted: undone.value.reverted, kept: undone.value.kept.length }) : undone;
  } finally {
    session.forget();
  }
}
