/** What takes changes of rows back: worked out before they are written, and refused where somebody has changed a row since. */
import { isBlank, sameCell, type Cell } from '../values/cell';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import { encodeChange } from './encode-change';
import type { Entry, OfficeData } from './office-data';
import { insertRow, removeRow, updateRow, type RowChange } from './row-change';
import type { Columns, RowOf, Table } from './table';

type Cells = ReadonlyMap<string, Cell>;

/** One row that was changed: what stood there, and what has stood there since. Null where there was no row, or is none. */
interface ChangedRow {
  readonly table: Table;
  readonly key: string;
  /** A row that got its key by the same write is found by its place. */
  readonly sheetRow: number | undefined;
  readonly before: Cells | null;
  readonly after: Cells | null;
}

export interface Inverse {
  /** Of the data as they stand by then. Fails with `action.changedSince` per table. */
  plan(data: OfficeData): Result<readonly RowChange[]>;
}

/** `data` is what the changes were made from. */
export function invertChanges(data: OfficeData, changes: readonly RowChange[]): Inverse {
  const rows = changes.map((change) => rememberRow(data, change));
  return {
    plan(current) {
      const issues = new Map<string, Issue>();
      const planned = rows.flatMap((row) => {
        const change = takeBack(current, row);
        if (change) return [change];
        const { name, title } = row.table;
        issues.set(name, issue('action.changedSince', { table: title }, { table: name }));
        return [];
      });
      return issues.size > 0 ? fail(...issues.values()) : ok(planned);
    },
  };
}

function rememberRow(data: OfficeData, change: RowChange): ChangedRow {
  const { table, key } = change;
  const entry = data.find(table, key);
  const row = { table, key, sheetRow: entry?.sheetRow };
  if (change.kind === 'insert') return { ...row, before: null, after: encodeChange(data, change) };
  if (change.kind === 'remove') return { ...row, before: cellsOf(data, table, entry), after: null };
  const after = encodeChange(data, change);
  const standing = cellsOf(data, table, entry);
  const before = new Map([...after.keys()].map((name) => [name, standing.get(name) ?? null] as const));
  return { ...row, before, after };
}

/** Undefined where the row is no longer as it was left. */
function takeBack(data: OfficeData, row: ChangedRow): RowChange | undefined {
  const { table, key, before, after } = row;
  const entry = data.find(table, key) ?? data.rows(table).find(({ sheetRow }) => sheetRow === row.sheetRow);
  if (after === null) {
    return data.find(table, key) ? undefined : insertRow(table, key, {}, Object.fromEntries(before ?? []));
  }
  if (!entry) return undefined;
  const standing = cellsOf(data, table, entry);
  const found = String(entry.values[table.keyColumn]);
  if (before === null) {
    const isUntouched = [...standing].every(([name, cell]) => sameCell(cell, after.get(name) ?? null));
    return isUntouched ? removeRow(table, found) : undefined;
  }
  const isUntouched = [...after].every(([name, cell]) => sameCell(standing.get(name) ?? null, cell));
  return isUntouched ? updateRow(table, found, {}, Object.fromEntries(before)) : undefined;
}

/** What stands in the columns of the definition. */
function cellsOf(data: OfficeData, table: Table, entry: Entry<RowOf<Columns>> | undefined): Cells {
  const located = data.located(table);
  const cells = new Map<string, Cell>();
  if (!located || !entry) return cells;
  for (const [name, place] of located.places) {
    const cell = located.raw.rows[entry.row - 1]?.[place] ?? null;
    if (!isBlank(cell)) cells.set(name, cell);
  }
  return cells;
}
