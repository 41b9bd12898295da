/** Finds a table's columns in a header: by title or alias, in any order, spacing and case aside. */
import { issue, type Issue } from '../values/issue';
import { foldText } from '../values/fold-text';
import type { RawTable } from './raw-table';
import type { Columns, Table } from './table';

/** Position of each column in the header, counted from 0; missing columns are absent. */
export type ColumnPlaces = ReadonlyMap<string, number>;

export interface LocatedColumns {
  readonly places: ColumnPlaces;
  readonly issues: readonly Issue[];
}

/** A missing column and a doubled one are issues; the first of two is taken. */
export function locateColumns(table: Table, raw: RawTable): LocatedColumns {
  const found = findTitles(raw.header, table.columns);
  const at = { sheet: raw.sheet, sheetRow: raw.headerRow, table: table.name };
  const issues = Object.entries(table.columns).flatMap(([name, column]) => {
    const params = { title: column.title, table: table.title };
    if (!found.places.has(name)) return [issue('column.missing', params, at)];
    return found.doubled.has(name) ? [issue('column.doubled', params, at)] : [];
  });
  return { places: found.places, issues };
}

/** The same for any header and any columns, without judging what is missing. */
export function findTitles(
  header: readonly string[],
  columns: Columns,
): { readonly places: ColumnPlaces; readonly doubled: ReadonlySet<string> } {
  const names = namesByTitle(columns);
  const places = new Map<string, number>();
  const doubled = new Set<string>();
  header.forEach((title, index) => {
    const name = names.get(foldTitle(title));
    if (name === undefined) return;
    if (places.has(name)) doubled.add(name);
    else places.set(name, index);
  });
  return { places, doubled };
}

/** Characters; Excel allows 255 in a table's header. */
const LONGEST_TITLE = 1_000;

/** Found once per table: a header may be looked for in a hundred thousand rows. */
const knownTitles = new WeakMap<Columns, ReadonlyMap<string, string>>();

function namesByTitle(columns: Columns): ReadonlyMap<string, string> {
  const known = knownTitles.get(columns);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  for (const [name, column] of Object.entries(columns)) {
    for (const title of [column.title, ...column.aliases]) names.set(foldTitle(title), name);
  }
  knownTitles.set(columns, names);
  return names;
}

/** Titles are compared without case, without the sign of a required column and with single spaces. */
export function foldTitle(title: string): string {
  // Whatever is longer is no title of ours: a file may repeat a long text in every cell.
  if (title.length > LONGEST_TITLE) return title;
  const folded = foldText(title);
  return folded.endsWith('*') ? folded.slice(0, -1).trimEnd() : folded;
}
