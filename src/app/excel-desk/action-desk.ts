/** Taking back what was done last, from wherever it was done. */
import { actionTexts } from '../../core/texts/panes/action-texts';
import { say } from '../../core/texts/say';
import { ok } from '../../core/values/result';
import { answerOf, type Answer } from '../desk/answer';
import type { OfficeSession } from '../desk/office-session';

export interface ActionDesk {
  /**
   * One line that says what was taken back; what did not come back as it was is among the notices. `action` is the
   * `undo` of what was done.
   */
  undo(action: string): Promise<Answer<string>>;
}

export function createActionDesk(session: OfficeSession): ActionDesk {
  return {
    async undo(action) {
      const { language } = session;
      const undone = await session.takeBack(action);
      if (!undone.ok) return answerOf(undone, language);
      const { action: taken, issues } = undone.value;
      const line = say(language, actionTexts.undone, { what: taken.description[language] });
      return answerOf(ok(line), language, issues);
    },
  };
}
