/** Whose a form may be that does not tell it by its token: a guess for a person to confirm. */
import { municipalities, places } from '../../core/office/places';
import { offers } from '../../core/register/offers';
import type { ReturnForm } from '../../core/survey/return-form';
import { invitations } from '../../core/survey/survey-tables';
import type { OfficeData } from '../../core/tables/office-data';
import { searchWords } from '../../core/values/search-text';
import { baseName } from './base-name';

/**
 * Key of the one municipality that the form's hidden sheet, its token and the name of its file speak of, or else the
 * places of its offers; undefined where they speak of none, or of several.
 */
export function suggestMunicipality(data: OfficeData, form: ReturnForm): string | undefined {
  const named = onlyKnown(data, [
    form.meta.municipality,
    ...data
      .rows(invitations)
      .filter(({ values }) => form.meta.token !== null && values.token === form.meta.token)
      .map(({ values }) => values.municipality),
    ...namedIn(data, baseName(form.file)),
  ]);
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  const [only, ...others] = onlyKnown(data, placesOf(data, form));
  return others.length === 0 ? only : undefined;
}

function onlyKnown(data: OfficeData, keys: readonly (string | null)[]): readonly string[] {
  return [...new Set(keys)].filter(
    (key) => key !== null && data.find(municipalities, key) !== undefined,
  ) as string[];
}

/** By the key at the beginning of a regional key, or by the name as a word, also with ae for ä. */
function namedIn(data: OfficeData, file: string): readonly (string | null)[] {
  const keys = (file.match(/\d{9,12}/g) ?? []).map((digits) => digits.slice(0, 9));
  const text = ` ${simplify(file)} `;
  const byName = data.rows(municipalities).filter(({ values: { name } }) => {
    const wanted = simplify((name ?? '').replace(/\(.*?\)/g, ' '));
    return wanted !== '' && text.includes(` ${wanted} `);
  });
  return [...keys, ...byName.map(({ values }) => values.key)];
}

/** Words without marks, with single spaces. */
function simplify(text: string): string {
  return searchWords(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
    .join(' ')
    .replace(/([aou])e/g, '$1');
}

function placesOf(data: OfficeData, { offers: listed }: ReturnForm): readonly (string | null)[] {
  const column = listed?.header.indexOf(offers.columns.venue.title) ?? -1;
  const venues = new Set(listed?.rows.map(({ cells }) => cells[column]));
  return data
    .rows(places)
    .filter(({ values }) => values.name !== null && venues.has(values.name))
    .map(({ values }) => values.municipality);
}
