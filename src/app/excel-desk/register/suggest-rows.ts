/** Rows of another table that a reference may mean, by what was typed so far. */
import { fieldOf, shownColumns, type AnyEntry } from '../../../core/tables/field-text';
import type { OfficeData } from '../../../core/tables/office-data';
import type { Table } from '../../../core/tables/table';
import { searchText, searchWords } from '../../../core/values/search-text';

export interface Suggestion {
  /** What goes into the field: the name, or the key where several share the name. */
  readonly text: string;
  readonly label: string;
  /** What tells rows of the same name apart. */
  readonly detail: string;
}

/** At most so many are of use. */
const MOST = 8;

/** Names that begin so come first, then those in the order of the table. */
export function suggestRows(data: OfficeData, table: Table, typed: string): readonly Suggestion[] {
  const words = searchWords(typed);
  const ranked = rememberedNames(data, table)
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map((row) => ({ row, rank: row.name.startsWith(words[0] ?? '') ? 0 : 1 }));
  ranked.sort((a, b) => a.rank - b.rank);
  return ranked.slice(0, MOST).map(({ row: { entry } }) => suggest(data, table, entry));
}

function suggest(data: OfficeData, table: Table, entry: AnyEntry): Suggestion {
  const key = String(entry.values[table.keyColumn]);
  const label = fieldOf(table, entry, table.labelColumn, data.context);
  const others = shownColumns(table)
    .filter((name) => name !== table.labelColumn)
    .map((name) => fieldOf(table, entry, name, data.context))
    .filter((text) => text !== '');
  return {
    text: data.context.showReference(table.name, key) ?? key,
    label: label === '' ? key : label,
    detail: others.slice(0, 2).join(' · '),
  };
}

interface NamedRow {
  readonly entry: AnyEntry;
  readonly name: string;
  readonly text: string;
}

const known = new WeakMap<OfficeData, Map<string, readonly NamedRow[]>>();

/** Folded once per reading: each key that is typed asks. */
function rememberedNames(data: OfficeData, table: Table): readonly NamedRow[] {
  const tables = known.get(data) ?? new Map<string, readonly NamedRow[]>();
  known.set(data, tables);
  const found = tables.get(table.name) ?? readNames(data, table);
  tables.set(table.name, found);
  return found;
}

function readNames(data: OfficeData, table: Table): readonly NamedRow[] {
  const rows: readonly AnyEntry[] = data.rows(table);
  return rows.map((entry) => ({
    entry,
    name: searchText(fieldOf(table, entry, table.labelColumn, data.context)),
    text: searchText(
      shownColumns(table)
        .map((name) => fieldOf(table, entry, name, data.context))
        .join(' '),
    ),
  }));
}
