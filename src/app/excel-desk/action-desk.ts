/** Taking back what was done last, from wherever it was done. */
import { formTexts } from '../../core/texts/panes/form-texts';
import { say } from '../../core/texts/say';
import { ok } from '../../core/values/result';
import { answerOf, type Answer } from '../desk/answer';
import type { LastAction } from '../desk/last-action';
import type { OfficeSession } from '../desk/office-session';

export interface ActionDesk {
  /** One line that says what was taken back. `action` is the `undo` of what was done. */
  undo(action: number): Promise<Answer<string>>;
}

export function createActionDesk(session: OfficeSession, actions: LastAction): ActionDesk {
  return {
    async undo(action) {
      const undone = await actions.undo(action);
      if (!undone.ok) return answerOf(undone, session.language);
      return answerOf(ok(say(session.language, formTexts.undone, { what: undone.value })), session.language);
    },
  };
}
