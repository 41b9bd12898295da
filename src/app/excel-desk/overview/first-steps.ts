/** What a new office enters first, each step with the way there, until there is an offer and a survey. */
import { municipalities } from '../../../core/office/places';
import { readSetting, settings } from '../../../core/office/settings';
import { offers } from '../../../core/register/offers';
import { providers } from '../../../core/register/providers';
import { surveys } from '../../../core/survey/survey-tables';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Door } from '../door';

export interface FirstStep {
  readonly name: 'settings' | 'municipalities' | 'providers' | 'offer' | 'survey';
  readonly isDone: boolean;
  readonly door: Door;
}

/** Empty once the register has an offer and there is a survey. */
export function findFirstSteps(data: OfficeData): readonly FirstStep[] {
  const [hasOffer, hasSurvey] = [data.rows(offers).length > 0, data.rows(surveys).length > 0];
  if (hasOffer && hasSurvey) return [];
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
      isDone: data.rows(municipalities).length > 0,
      door: tableDoor(municipalities.name),
    },
    { name: 'providers', isDone: data.rows(providers).length > 0, door: tableDoor(providers.name) },
    { name: 'offer', isDone: hasOffer, door: { view: 'register', isNew: !hasOffer } },
    { name: 'survey', isDone: hasSurvey, door: { view: 'survey' } },
  ];
}
