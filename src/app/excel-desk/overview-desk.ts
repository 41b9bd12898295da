/** The figures of the office for the first view of the pane, each with the place its rows can be seen at. */
import type { Answer } from '../desk/answer';
import { answerOf } from '../desk/answer';
import type { OfficeSession } from '../desk/office-session';
import { ok } from '../../core/values/result';
import type { IsoDay } from '../../core/values/iso-date';

export interface OverviewDesk {
  read(): Promise<Answer<Overview>>;
}

export interface Overview {
  readonly asOf: IsoDay;
}

export function createOverviewDesk(session: OfficeSession): OverviewDesk {
  return {
    async read() {
      const data = await session.read();
      if (!data.ok) return answerOf(data, session.language);
      return answerOf(ok({ asOf: session.asOf() }), session.language);
    },
  };
}
