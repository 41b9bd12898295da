/** The figures of the survey and the needs, by the keys of the status JSON. */
import type { Json } from '../system';
import type { OfficeData } from '../tables/office-data';
import type { IsoDay } from '../values/iso-date';
import { countedNeeds } from './count-needs';
import { countReturns } from './count-returns';

/** `survey` is null when none was sent by the as-of date. */
export function surveyFigures(data: OfficeData, asOf: IsoDay): Readonly<Record<string, Json>> {
  const count = countReturns(data, asOf);
  return {
    survey: count
      ? {
          id: count.survey.values.id,
          sentOn: count.survey.values.sentOn,
          dueOn: count.survey.values.dueOn,
          invited: count.invited.length,
          returned: count.returned.length,
          missing: count.missing.map((one) => one.municipality),
          late: count.late.length,
        }
      : null,
    needs: { total: countedNeeds(data, asOf).length },
  };
}
