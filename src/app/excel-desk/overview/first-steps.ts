/** What a new office enters first, each step with the way there, until there is an offer, a survey and a paper. */
import { municipalities } from '../../../core/office/places';
import { readSetting, settings } from '../../../core/office/settings';
import { papers } from '../../../core/papers/papers';
import { offers } from '../../../core/register/offers';
import { providers } from '../../../core/register/providers';
import { surveys } from '../../../core/survey/survey-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Table } from '../../../core/tables/table';
import type { Door } from '../door';

export interface FirstStep {
  readonly name: 'settings' | 'municipalities' | 'providers' | 'offer' | 'survey' | 'paper';
  readonly isDone: boolean;
  readonly door: Door;
}

/** Empty once the register has an offer, and there are a survey and a paper. */
export function findFirstSteps(data: OfficeData): readonly FirstStep[] {
  const has = (table: Table): boolean => data.rows(table).length > 0;
  const [hasOffer, hasSurvey, hasPaper] = [has(offers), has(surveys), has(papers)];
  if (hasOffer && hasSurvey && hasPaper) return [];
  const tableDoor = (table: string): Door => ({ view: 'register', table });
  return [
    // Most settings come with a value; the county has to say its name itself.
    {
      name: 'settings',
      isDone: readSetting(data, 'county.name') !== undefined,
      door: tableDoor(settings.name),
    },
    {
      name: 'municipalities',
      isDone: has(municipalities),
      door: tableDoor(municipalities.name),
    },
    { name: 'providers', isDone: has(providers), door: tableDoor(providers.name) },
    { name: 'offer', isDone: hasOffer, door: { view: 'register', isNew: !hasOffer } },
    { name: 'survey', isDone: hasSurvey, door: { view: 'survey' } },
    { name: 'paper', isDone: hasPaper, door: { view: 'register', table: papers.name, isNew: !hasPaper } },
  ];
}
