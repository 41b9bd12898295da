/** Asking municipalities to take part in a survey: one invitation each, sent when the survey was. */
import { municipalities } from '../office/places';
import type { OfficeData } from '../tables/office-data';
import { insertRow, type RowInsert } from '../tables/row-change';
import type { SurveyEntry } from './count-returns';
import { invitations } from './survey-tables';

/** Keys of the municipalities that are not invited to it yet, in the order of their table. */
export function findUninvited(data: OfficeData, { values: { id } }: SurveyEntry): readonly string[] {
  const invited = new Set(
    data
      .rows(invitations)
      .filter(({ values }) => values.survey === id)
      .map(({ values }) => values.municipality),
  );
  return data
    .rows(municipalities)
    .flatMap(({ values: { key } }) => (key === null || invited.has(key) ? [] : [key]));
}

/** Those of the wanted that are invited already are left out. */
export function planInvitations(
  data: OfficeData,
  survey: SurveyEntry,
  wanted: readonly string[],
  ids: { next(): string },
): readonly RowInsert[] {
  const { id, sentOn } = survey.values;
  return findUninvited(data, survey)
    .filter((key) => wanted.includes(key))
    .map((municipality) =>
      insertRow(invitations, ids.next(), { survey: id, municipality, sentOn, reminders: 0, status: 'sent' }),
    );
}
