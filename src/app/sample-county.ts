/** The sample county by which everybody can try what the product does: how it is known again. */
import { returns } from '../core/survey/return-tables';
import { surveys } from '../core/survey/survey-tables';
import type { OfficeData } from '../core/tables/office-data';

/** Key of the one survey that the sample county comes with; others get keys that nobody has had. */
export const SAMPLE_SURVEY = 'umfrage-2015';

/** Also when it was saved and opened again; no longer once it has another survey. */
function isSampleOffice(data: OfficeData): boolean {
  const [only, ...others] = data.rows(surveys);
  return only?.values.id === SAMPLE_SURVEY && others.length === 0;
}

/** first: in time, some of them with what can go wrong; late: those that come afterwards. */
export type SampleWave = 'first' | 'late';

/** Which returns would come next; null in any workbook but the sample county's. */
export function nextWave(data: OfficeData): SampleWave | null {
  if (!isSampleOffice(data)) return null;
  return data.rows(returns).some(({ values }) => values.survey === SAMPLE_SURVEY) ? 'late' : 'first';
}
