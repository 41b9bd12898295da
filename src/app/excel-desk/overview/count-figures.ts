/** The figures of the office at a day as the overview shows them: the same counts as in status and paper. */
import { offerFigures, type OfferFigures } from '../../../core/register/count-offers';
import { offers } from '../../../core/register/offers';
import { countedNeeds } from '../../../core/survey/count-needs';
import { countReturns } from '../../../core/survey/count-returns';
import { needs, returns } from '../../../core/survey/return-tables';
import { invitations, surveys } from '../../../core/survey/survey-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import { daysBetween, type IsoDay } from '../../../core/values/iso-date';

export type { OfferFigures };

export interface Figures {
  /** `none`: not sent by the day; `unknown`: a table that it needs is missing. */
  readonly survey: SurveyFigures | 'none' | 'unknown';
  /** Null where the table is missing, as for the needs. */
  readonly offers: OfferFigures | null;
  readonly needs: number | null;
}

export interface SurveyFigures {
  readonly title: string;
  readonly invited: number;
  readonly returned: number;
  readonly missing: number;
  readonly late: number;
  readonly dueOn: IsoDay | null;
  /** From the as-of date on; negative when it has passed. */
  readonly daysLeft: number | null;
}

export function countFigures(data: OfficeData, asOf: IsoDay): Figures {
  return {
    survey: surveyFigures(data, asOf),
    offers: data.located(offers) ? offerFigures(data, asOf) : null,
    needs: data.located(needs) ? countedNeeds(data, asOf).length : null,
  };
}

function surveyFigures(data: OfficeData, asOf: IsoDay): Figures['survey'] {
  if (![surveys, invitations, returns].every((table) => data.located(table))) return 'unknown';
  const count = countReturns(data, asOf);
  if (!count) return 'none';
  const { title, dueOn } = count.survey.values;
  return {
    title: title ?? '',
    invited: count.invited.length,
    returned: count.returned.length,
    missing: count.missing.length,
    late: count.late.length,
    dueOn,
    daysLeft: dueOn === null ? null : daysBetween(asOf, dueOn),
  };
}
