/** The rows of a table made ready for a list, once per reading: cards, filters, and an index over every word of a row. */
import { fieldOf, shownColumns, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Table } from '../../../core/tables/table';
import type { Language } from '../../../core/texts/text-entry';
import type { IsoDay } from '../../../core/values/iso-date';
import { createTextIndex, type TextIndex } from '../../../core/values/text-index';
import type { Ids } from '../../../ports/world';
import type { RowSearch } from '../row-search';
import { createCardMaker, type RowCard } from './row-card';
import { createRowFilters, type RowFilters } from './row-filters';

export interface RowListing {
  /** Names the reading, as no other worker names one: positions of another one mean other rows. */
  readonly reading: string;
  readonly cards: readonly RowCard[];
  readonly filters: RowFilters;
  /** Positions among the cards, ascending. */
  find(search: RowSearch): readonly number[];
}

export type ListRows = (data: OfficeData, table: Table, asOf: IsoDay) => RowListing;

/** Listings are kept as long as their reading. */
export function createRowLister(language: Language, ids: Ids): ListRows {
  const known = new WeakMap<OfficeData, Map<string, RowListing>>();
  return (data, table, asOf) => {
    const listings = known.get(data) ?? new Map<string, RowListing>();
    known.set(data, listings);
    const name = `${table.name} ${asOf}`;
    const listing = listings.get(name) ?? listRows(data, table, asOf, language, ids.next());
    listings.set(name, listing);
    return listing;
  };
}

function listRows(
  data: OfficeData,
  table: Table,
  asOf: IsoDay,
  language: Language,
  reading: string,
): RowListing {
  const rows: readonly AnyEntry[] = data.rows(table);
  const makeCard = createCardMaker(data, table, asOf, language);
  const cards = rows.map(makeCard);
  const filters = createRowFilters(data, table, asOf, language);
  let index: TextIndex | undefined;
  return {
    reading,
    cards,
    filters,
    find(search) {
      const passes = filters.judge(search);
      const text = (search.text ?? '').trim();
      // Most lists are opened and not searched: what it takes to search is made when somebody types.
      if (text !== '') index ??= createTextIndex(textsOf(data, table, rows, cards));
      const found = text === '' || !index ? [...rows.keys()] : index.find(text);
      return passes
        ? found.filter((position) => {
            const entry = rows[position];
            return entry !== undefined && passes(entry);
          })
        : found;
    },
  };
}

/** Everything of a row that a person can see, in the list or in its form. */
function textsOf(
  data: OfficeData,
  table: Table,
  rows: readonly AnyEntry[],
  cards: readonly RowCard[],
): readonly string[] {
  const columns = shownColumns(table);
  return rows.map((entry, position) => {
    const card = cards[position];
    const own = card ? [card.title, card.about, ...card.facts, ...card.marks.map(({ text }) => text)] : [];
    return [...own, ...columns.map((name) => fieldOf(table, entry, name, data.context))].join(' ');
  });
}
