/** The figures of the survey and the needs, by the keys of the status JSON. */
import type { Json } from '../system';
import type { OfficeData } from '../tables/office-data';
import type { IsoDay } from '../values/iso-date';
import { countedNeeds } from './count-needs';
import { countReturns } from './count-returns';
import { needs, returns } from './return-tables';
import { invitations, surveys } from './survey-tables';

/** `survey` is null when none was sent by the as-of date; a key is absent where a table it counts is missing. */
export function surveyFigures(data: OfficeData, asOf: IsoDay): Readonly<Record<string, Json>> {
  const canCount = [surveys, invitations, returns].every((table) => data.located(table));
  return {
    ...(canCount ? { survey: surveyFigure(data, asOf) } : {}),
    ...(data.located(needs) ? { needs: { total: countedNeeds(data, asOf).length } } : {}),
  };
}

function surveyFigure(data: OfficeData, asOf: IsoDay): Json {
  const count = countReturns(data, asOf);
  return count
    ? {
        id: count.survey.values.id,
        sentOn: count.survey.values.sentOn,
        dueOn: count.survey.values.dueOn,
        invited: count.invited.length,
        returned: count.returned.length,
        missing: count.missing.map((one) => one.municipality),
        late: count.late.length,
      }
    : null;
}
