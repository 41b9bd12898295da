/**
 * Typed row changes into cell edits on the tables as they were read. Rows typed
 * by hand without a key get theirs on this occasion.
 */
import { isBlank, sameCell, type Cell } from '../values/cell';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import { encodeChange } from './encode-change';
import { isProvisional, type LocatedTable, type OfficeData } from './office-data';
import type { CellUpdate, TableEdit } from './raw-table';
import { createRowBlocks, type RowBlocks, type TextPacker } from './row-blocks';
import type { RowChange } from './row-change';
import type { Table } from './table';

export type NewKey = (table: Table, provisional: string) => string;

/** Takes in changes one at a time and keeps no more of them than the cells they write. */
export interface EditPlanner {
  /** `cells` are those of `encodeChange`, for whoever has them already. */
  add(change: RowChange, cells?: ReadonlyMap<string, Cell>): void;
  /**
   * One edit per table that changes; none without a change. Fails when a table or a
   * column that has to take a value is missing.
   */
  finish(): Result<readonly TableEdit[]>;
}

interface OpenEdit {
  readonly located: LocatedTable;
  readonly updates: CellUpdate[];
  readonly inserts: RowBlocks;
  readonly removals: number[];
}

/** All edits for changes that are known at once; see `createEditPlanner`. */
export function planEdits(
  data: OfficeData,
  changes: readonly RowChange[],
  newKey: NewKey,
): Result<readonly TableEdit[]> {
  const planner = createEditPlanner(data, newKey);
  for (const change of changes) planner.add(change);
  return planner.finish();
}

/**
 * `newKey` supplies keys for rows without one, by their provisional key: whoever refers to
 * such a row asks for the same key. With a packer, new rows take little memory however many.
 */
export function createEditPlanner(data: OfficeData, newKey: NewKey, packer?: TextPacker): EditPlanner {
  const open = new Map<string, OpenEdit>();
  const missing = new Map<string, Issue>();
  let started = false;

  const editOf = (table: Table): OpenEdit | undefined => {
    const known = open.get(table.name);
    if (known) return known;
    const located = data.located(table);
    if (!located) {
      missing.set(table.name, issue('table.missing', { table: table.title }, { table: table.name }));
      return undefined;
    }
    const made = { located, updates: [], inserts: createRowBlocks(packer), removals: [] };
    open.set(table.name, made);
    return made;
  };
  const complain = (located: LocatedTable, table: Table, name: string): void => {
    const title = table.columns[name]?.title ?? name;
    const at = { sheet: located.raw.sheet, sheetRow: located.raw.headerRow, table: table.name };
    const found = issue('column.missing', { title, table: table.title }, at);
    missing.set(`${table.name}\n${name}`, found);
  };

  return {
    add(change, cells) {
      started = true;
      const edit = editOf(change.table);
      if (!edit) return;
      const { located } = edit;
      const row = change.kind === 'insert' ? -1 : rowOf(data, change.table, change.key);
      const before = located.raw.rows[row] ?? [];
      if (change.kind === 'remove') {
        edit.removals.push(row);
        return;
      }
      const added: Cell[] = change.kind === 'insert' ? located.raw.header.map(() => null) : [];
      for (const [name, after] of cells ?? encodeChange(data, change)) {
        const column = located.places.get(name);
        if (column === undefined) {
          if (!isBlank(after)) complain(located, change.table, name);
        } else if (change.kind === 'insert') added[column] = after;
        else if (!sameCell(before[column] ?? null, after)) edit.updates.push({ row, column, after });
      }
      if (change.kind === 'insert') edit.inserts.add(added);
    },
    finish() {
      if (!started) return ok([]);
      if (missing.size > 0) return fail(...missing.values());
      return ok(
        data.tables.flatMap((table): readonly TableEdit[] => {
          const edit = data.located(table) && editOf(table);
          return edit ? finishTable(data, table, edit, newKey) : [];
        }),
      );
    },
  };
}

function finishTable(data: OfficeData, table: Table, edit: OpenEdit, newKey: NewKey): readonly TableEdit[] {
  const { located, inserts, removals } = edit;
  const updates = edit.updates.concat(missingKeys(data, table, edit, newKey));
  if (updates.length + inserts.length + removals.length === 0) return [];
  return [{ read: located.raw, updates, inserts, removals }];
}

/** Position of a row in the data, counted from 0; asking for a row that is not there is a mistake of the caller. */
function rowOf(data: OfficeData, table: Table, key: string): number {
  const entry = data.find(table, key);
  if (!entry) throw new Error(`No row "${key}" in table "${table.name}"`);
  return entry.row - 1;
}

function missingKeys(
  data: OfficeData,
  table: Table,
  { located, removals }: OpenEdit,
  newKey: NewKey,
): readonly CellUpdate[] {
  const column = located.places.get(table.keyColumn);
  if (table.keyColumn !== 'id' || column === undefined) return [];
  const removed = new Set(removals);
  return data.rows(table).flatMap((entry) => {
    const row = entry.row - 1;
    const key = String(entry.values[table.keyColumn]);
    return isProvisional(key) && !removed.has(row) ? [{ row, column, after: newKey(table, key) }] : [];
  });
}
