/** What the comparison of offers had to do without: an import says it once, the check names every row. */
import { places } from '../office/places';
import type { OfficeData } from '../tables/office-data';
import { issue, type Issue } from '../values/issue';
import { abbreviations } from './abbreviations';
import { providers } from './providers';
import { readShortForms } from './read-short-forms';

/** Columns by whose words offers are compared; those of the offers themselves are looked for when they are written. */
const compared: ReadonlyMap<string, readonly string[]> = new Map([
  [abbreviations.name, [abbreviations.columns.long.title, abbreviations.columns.ignored.title]],
  [providers.name, [providers.columns.name.title]],
  [places.name, [places.columns.name.title]],
]);

/** Columns that are missing, and how many abbreviations are not used; none when all is as it should be. */
export function checkComparison(data: OfficeData): readonly Issue[] {
  const missing = data.issues.filter(
    ({ code, at, params }) =>
      code === 'column.missing' && compared.get(at.table ?? '')?.includes(String(params['title'])),
  );
  return [...missing, ...checkAbbreviations(data)];
}

function checkAbbreviations(data: OfficeData): readonly Issue[] {
  const located = data.located(abbreviations);
  if (!located) return [];
  const at = { sheet: located.raw.sheet, table: abbreviations.name };
  if (!located.places.has('short')) {
    return [issue('abbreviations.unused', { title: abbreviations.columns.short.title }, at)];
  }
  const { skipped } = readShortForms(data);
  return skipped === 0 ? [] : [issue('abbreviations.skipped', { count: skipped }, at)];
}
