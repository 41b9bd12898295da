/** The workbook as a person sees it: places are shown in it, changes in it are heard. */
import type { Place } from '../../core/values/issue';
import type { WorkbookWindow } from '../../ports/workbook-window';
import { answerOf, type Answer } from '../desk/answer';
import type { OfficeSession } from '../desk/office-session';

export interface WindowDesk {
  /** Fails with the reason where the place is not there or hidden; what can be shown of it is shown. */
  show(at: Place): Promise<Answer<void>>;
  /**
   * Calls back after somebody else's change, when views should look anew. Returns once it is listening; where that has
   * failed before, it calls back then, for nobody has heard what was changed meanwhile.
   */
  watch(onChange: () => void): Promise<void>;
}

export function createWindowDesk(
  { window }: { readonly window: WorkbookWindow },
  session: OfficeSession,
): WindowDesk {
  let isDeaf = false;
  return {
    show: async (at) => answerOf(await window.show(at), session.language),
    async watch(onChange) {
      const lookAnew = (): void => {
        session.forget();
        onChange();
      };
      try {
        await window.listen(lookAnew);
      } catch (error) {
        isDeaf = true;
        throw error;
      }
      if (isDeaf) lookAnew();
      isDeaf = false;
    },
  };
}
