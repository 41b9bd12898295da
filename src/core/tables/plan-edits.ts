/**
 * Typed row changes into cell edits on the tables as they were read. Rows typed
 * by hand without a key get theirs on this occasion.
 */
import { isBlank, sameCell, type Cell } from '../values/cell';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import { encodeChange } from './encode-change';
import { isProvisional, type LocatedTable, type OfficeData } from './office-data';
import type { CellUpdate, RowRemoval as RawRemoval, TableEdit } from './raw-table';
import type { RowChange, RowInsert, RowUpdate } from './row-change';
import type { Table } from './table';

export type NewKey = (table: Table, provisional: string) => string;

/**
 * One edit per table that changes. `newKey` supplies keys for rows without one, by
 * their provisional key: whoever refers to such a row asks for the same key.
 * Fails when a table or a column that has to take a value is missing.
 */
export function planEdits(
  data: OfficeData,
  changes: readonly RowChange[],
  newKey: NewKey,
): Result<readonly TableEdit[]> {
  const issues: Issue[] = [];
  const edits: TableEdit[] = [];
  if (changes.length === 0) return ok([]);
  const missing = new Set(changes.filter((one) => !data.located(one.table)).map((one) => one.table));
  for (const table of missing) {
    issues.push(issue('table.missing', { table: table.title }, { table: table.name }));
  }
  for (const table of data.tables) {
    const located = data.located(table);
    if (!located) continue;
    const own = changes.filter((change) => change.table.name === table.name);
    const edit = planTable(data, table, located, own, newKey, issues);
    if (edit.updates.length + edit.inserts.length + edit.removals.length > 0) edits.push(edit);
  }
  return issues.length > 0 ? fail(...issues) : ok(edits);
}

function planTable(
  data: OfficeData,
  table: Table,
  located: LocatedTable,
  changes: readonly RowChange[],
  newKey: NewKey,
  issues: Issue[],
): TableEdit {
  const updates: CellUpdate[] = [];
  const inserts: (readonly Cell[])[] = [];
  const removals: RawRemoval[] = [];
  for (const change of changes) {
    const cells = change.kind === 'remove' ? new Map<number, Cell>() : cellsOf(data, located, change, issues);
    if (change.kind === 'insert') {
      inserts.push(located.raw.header.map((_, place) => cells.get(place) ?? null));
      continue;
    }
    const row = rowOf(data, table, change.key);
    const before = located.raw.rows[row] ?? [];
    if (change.kind === 'remove') {
      removals.push({ row, before });
      continue;
    }
    for (const [column, after] of cells) {
      const found = before[column] ?? null;
      if (!sameCell(found, after)) updates.push({ row, column, before: found, after });
    }
  }
  const removed = new Set(removals.map((one) => one.row));
  updates.push(...missingKeys(data, table, located, removed, newKey));
  return { name: located.raw.name, updates, inserts, removals };
}

/** Position of a row in the data, counted from 0; asking for a row that is not there is a mistake of the caller. */
function rowOf(data: OfficeData, table: Table, key: string): number {
  const entry = data.find(table, key);
  if (!entry) throw new Error(`No row "${key}" in table "${table.name}"`);
  return entry.row - 1;
}

function cellsOf(
  data: OfficeData,
  located: LocatedTable,
  change: RowInsert | RowUpdate,
  issues: Issue[],
): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const [name, cell] of encodeChange(data, change)) {
    const place = located.places.get(name);
    if (place !== undefined) cells.set(place, cell);
    const title = change.table.columns[name]?.title ?? name;
    if (place === undefined && !isBlank(cell) && !issues.some((one) => one.params['title'] === title)) {
      const at = { sheet: located.raw.sheet, sheetRow: located.raw.headerRow, table: change.table.name };
      issues.push(issue('column.missing', { title, table: change.table.title }, at));
    }
  }
  return cells;
}

function missingKeys(
  data: OfficeData,
  table: Table,
  located: LocatedTable,
  removed: ReadonlySet<number>,
  newKey: NewKey,
): readonly CellUpdate[] {
  const column = located.places.get(table.keyColumn);
  if (table.keyColumn !== 'id' || column === undefined) return [];
  return data
    .rows(table)
    .filter((entry) => isProvisional(String(entry.values[table.keyColumn])) && !removed.has(entry.row - 1))
    .map((entry) => ({
      row: entry.row - 1,
      column,
      before: null,
      after: newKey(table, String(entry.values[table.keyColumn])),
    }));
}
