/** The needs in two tables: by field of action and priority, and by municipality. */
import type { SectionBuilder } from '../blocks/section-builder';
import { nameMunicipality } from '../office/name-municipality';
import { municipalities } from '../office/places';
import type { OfficeData } from '../tables/office-data';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import type { NeedEntry } from './count-needs';
import { groupByField } from './group-needs';
import type { needTexts } from './report-survey-texts';
import { needs } from './return-tables';

/** Both end with a row that adds the others up; fields and municipalities without a need are left out. */
export function addNeedTables(
  section: SectionBuilder<typeof needTexts>,
  data: OfficeData,
  all: readonly NeedEntry[],
  stichtag: string,
): void {
  const total = say('de', reportTexts.total);
  const priorities = data.context.codes('Priorität');
  const unstated = all.some(({ values }) => values.priority === null);
  const split = (own: readonly NeedEntry[]): readonly string[] => {
    const counts = priorities.map(({ code }) => own.filter(({ values }) => values.priority === code).length);
    const without = own.length - counts.reduce((sum, one) => sum + one, 0);
    return [...counts, ...(unstated ? [without] : []), own.length].map(String);
  };
  const titles = [
    ...priorities.map(({ label }) => label),
    ...(unstated ? [say('de', reportTexts.withoutEntry)] : []),
    total,
  ];
  section.table({
    caption: section.say('bedarfe.felder', { stichtag }),
    description: say('de', reportTexts.needsByField),
    columns: [
      { title: needs.columns.field.title, share: 100 - 13 * titles.length, align: 'start' },
      ...titles.map((title) => ({ title, share: 13, align: 'end' }) as const),
    ],
    rows: [
      ...groupByField(data, all).map(({ label, own }) => [label, ...split(own)]),
      [total, ...split(all)],
    ],
  });
  section.table({
    caption: section.say('bedarfe.verteilung', { stichtag }),
    description: say('de', reportTexts.needsByMunicipality),
    columns: [
      { title: needs.columns.municipality.title, share: 32, align: 'start' },
      { title: say('de', reportTexts.needCount), share: 14, align: 'end' },
      { title: say('de', reportTexts.byField), share: 54, align: 'start' },
    ],
    rows: [...rowsByMunicipality(data, all), [total, String(all.length), listFields(data, all)]],
  });
}

function rowsByMunicipality(data: OfficeData, all: readonly NeedEntry[]): readonly (readonly string[])[] {
  const known = data.rows(municipalities).flatMap(({ values }) => values.key ?? []);
  const groups = known.map((key) => ({
    name: nameMunicipality(data, key),
    own: all.filter(({ values }) => values.municipality === key),
  }));
  const rest = all.filter(
    ({ values }) => values.municipality === null || !known.includes(values.municipality),
  );
  return [...groups, { name: say('de', reportTexts.withoutMunicipality), own: rest }]
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => [name, String(own.length), listFields(data, own)]);
}

/** "Ausbildung und Arbeit (2), Sprache und Bildung (1)". */
function listFields(data: OfficeData, own: readonly NeedEntry[]): string {
  return groupByField(data, own)
    .map(({ label, own: inField }) => `${label} (${inField.length})`)
    .join(', ');
}
