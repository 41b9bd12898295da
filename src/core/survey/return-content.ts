/** What a return says, apart from the file it came in: the same content is the same return, however often it is saved. */
import { findTitles } from '../tables/locate-columns';
import type { Table } from '../tables/table';
import type { Cell } from '../values/cell';
import { compareText } from '../values/compare-text';
import type { Digest } from '../values/digest';
import { rawText } from './read-answer';
import type { FormOffers, ReturnForm } from './return-form';

/** Which parts of a questionnaire a file brings; an empty list of offers brings none. */
export type ReturnParts = 'answers' | 'offers' | 'both';

export function partsOf(form: ReturnForm): ReturnParts {
  if (!form.answers) return 'offers';
  return (form.offers?.rows.length ?? 0) > 0 ? 'both' : 'answers';
}

/** Whether two returns of a municipality speak of the same thing, so that one replaces the other. */
export function overlap(a: ReturnParts, b: ReturnParts): boolean {
  return a === b || a === 'both' || b === 'both';
}

/** Fingerprint of the answers as written and of the offers in any order. */
export function hashContent(form: ReturnForm, offerTable: Table, digest: Digest): string {
  const answers = form.answers
    ?.map(({ name, label, cell }) => [name ?? label ?? '', rawText(cell) ?? ''])
    .sort(([a = ''], [b = '']) => compareText(a, b));
  const offers = form.offers ? offerContents(form.offers, offerTable).sort(compareText) : [];
  return digest(JSON.stringify([answers ?? null, offers]));
}

/** What each row of offers says, one text per row: the register's columns by name with the text of their cells. */
export function offerContents(offers: FormOffers, table: Table): string[] {
  const places = [...findTitles(offers.header, table.columns).places].sort(([a], [b]) => compareText(a, b));
  return offers.rows.map(({ cells }) => offerContent(places, cells));
}

/** Whether any row says something in a column of the register. */
export function hasOffers(offers: FormOffers, table: Table): boolean {
  return offerContents(offers, table).some((content) => content !== NOTHING);
}

/** What a row says that says nothing. */
const NOTHING = JSON.stringify([]);

function offerContent(places: readonly (readonly [string, number])[], cells: readonly Cell[]): string {
  const filled: (readonly [string, string])[] = [];
  for (const [name, place] of places) {
    const text = rawText(cells[place] ?? null);
    if (text !== null) filled.push([name, text]);
  }
  return JSON.stringify(filled);
}
