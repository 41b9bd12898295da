/** Reads raw tables into typed rows: labels and code lists first, because other cells are understood by them. */
import { isBlank, type Cell } from '../values/cell';
import type { CodeEntry } from '../values/codec';
import { issue, placed, type Issue } from '../values/issue';
import { createContext } from './codec-context';
import { locateColumns } from './locate-columns';
import { provisionalKey, type Entry, type LocatedTable, type OfficeData } from './office-data';
import type { RawTable } from './raw-table';
import type { Columns, RowOf, Table } from './table';

/** How the code lists are found: they are a table themselves, and only its owner knows which. */
export type ReadCodes = (
  located: (table: Table) => LocatedTable | undefined,
) => ReadonlyMap<string, readonly CodeEntry[]>;

/**
 * Typed rows of all `tables` that are among `raws`. Every cell that cannot be
 * understood becomes an issue with sheet, row and column, and null in its row.
 */
export function readOfficeData(
  tables: readonly Table[],
  raws: readonly RawTable[],
  readCodes: ReadCodes,
): OfficeData {
  const issues: Issue[] = [];
  const located = new Map<string, LocatedTable>();
  for (const table of tables) {
    const raw = raws.find((one) => one.name.toLowerCase() === table.excelName.toLowerCase());
    if (!raw) {
      issues.push(issue('table.missing', { table: table.title }, { table: table.name }));
      continue;
    }
    const columns = locateColumns(table, raw);
    issues.push(...renamed(table, raw), ...columns.issues, ...rowsBelow(table, raw));
    located.set(table.name, { raw, places: columns.places });
  }
  const find = (table: Table): LocatedTable | undefined => located.get(table.name);
  const context = createContext(tables, find, readCodes(find));

  const rows = new Map<string, readonly Entry<RowOf<Columns>>[]>();
  const byKey = new Map<string, ReadonlyMap<string, Entry<RowOf<Columns>>>>();
  for (const table of tables) {
    const place = find(table);
    const entries = place ? readEntries(table, place, context, issues) : [];
    rows.set(table.name, entries);
    byKey.set(table.name, indexByKey(table, entries));
  }
  // The maps are filled from the definitions, so the rows under a definition's name have its columns.
  return {
    tables,
    context,
    issues: issues.map((found) => namedTarget(found, tables)),
    located: find,
    rows: <C extends Columns>(table: Table<C>) =>
      (rows.get(table.name) ?? []) as unknown as readonly Entry<RowOf<C>>[],
    find: <C extends Columns>(table: Table<C>, key: string | null) =>
      (key === null ? undefined : byKey.get(table.name)?.get(key)) as Entry<RowOf<C>> | undefined,
  };
}

function renamed(table: Table, { sheet, foundAs }: RawTable): readonly Issue[] {
  if (foundAs === undefined) return [];
  const params = { table: table.excelName, found: foundAs };
  return [issue('table.renamed', params, { sheet, table: table.name })];
}

function rowsBelow(table: Table, { sheet, below }: RawTable): readonly Issue[] {
  if (below === undefined) return [];
  return [issue('table.rowsBelow', { table: table.title }, { sheet, sheetRow: below, table: table.name })];
}

/** A reference knows its table by the name in the program; a person knows it by its title. */
function namedTarget(found: Issue, tables: readonly Table[]): Issue {
  const target = tables.find((table) => table.name === found.params['target']);
  return target ? { ...found, params: { ...found.params, target: target.title } } : found;
}

function indexByKey(
  table: Table,
  entries: readonly Entry<RowOf<Columns>>[],
): ReadonlyMap<string, Entry<RowOf<Columns>>> {
  const index = new Map<string, Entry<RowOf<Columns>>>();
  for (const entry of entries) {
    const key = entry.values[table.keyColumn];
    if (typeof key === 'string' && !index.has(key)) index.set(key, entry);
  }
  return index;
}

/** One for all rows that are understood. */
const nothingUnread: ReadonlyMap<string, Cell> = new Map();

function readEntries(
  table: Table,
  { raw, places }: LocatedTable,
  context: OfficeData['context'],
  issues: Issue[],
): readonly Entry<RowOf<Columns>>[] {
  const columns = Object.entries(table.columns).flatMap(([name, column]) => {
    const place = places.get(name);
    return place === undefined ? [] : [{ name, column, place }];
  });
  // Copied for each row, so that only what is filled in has to be read and set.
  const blank = Object.fromEntries(Object.keys(table.columns).map((name) => [name, null]));
  const entries: Entry<RowOf<Columns>>[] = [];
  raw.rows.forEach((cells, index) => {
    if (columns.every(({ place }) => isBlank(cells[place] ?? null))) return;
    const at = { sheet: raw.sheet, sheetRow: raw.headerRow + 1 + index, table: table.name, row: index + 1 };
    const values: Record<string, unknown> = { ...blank };
    let unread: Map<string, Cell> | undefined;
    for (const { name, column, place } of columns) {
      const cell = cells[place] ?? null;
      if (cell === null) continue;
      const decoded = column.codec.decode(cell, context);
      if (decoded.ok) {
        values[name] = decoded.value;
        continue;
      }
      unread ??= new Map();
      unread.set(name, cell);
      issues.push(...decoded.issues.map((found) => placed(found, { ...at, column: column.title })));
    }
    values[table.keyColumn] ??= provisionalKey(at.sheetRow);
    entries.push({ values, row: at.row, sheetRow: at.sheetRow, unread: unread ?? nothingUnread });
  });
  return entries;
}
