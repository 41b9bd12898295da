/**
 * What tables look like after edits, worked out once for every place a workbook
 * can live in: which row keeps which cells, which are new, where they stand.
 */
import { isBlank, sameCell, type Cell } from '../values/cell';
import { showCell } from '../values/cell-text';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import type { RawTable, TableEdit } from './raw-table';

/** A table with its rows as they are to stand, from the first below the header. */
export interface Arrangement {
  readonly table: RawTable;
  readonly rows: readonly ArrangedRow[];
}

export interface ArrangedRow {
  /** The row as read whose cells this one keeps, counted from 0; null for a new row. */
  readonly source: number | null;
  /** Cells that take another value, by column counted from 0. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * One arrangement per table that is named. Several edits of one table are one, counted on
 * the rows as read. Fails with `table.missing`, and with `write.conflict` for each cell
 * that is no longer as it was read.
 */
export function arrangeTables(
  tables: readonly RawTable[],
  edits: readonly TableEdit[],
): Result<readonly Arrangement[]> {
  const issues: Issue[] = [];
  const byTable = new Map<RawTable, TableEdit>();
  for (const edit of edits) {
    const table = tables.find((one) => one.name.toLowerCase() === edit.name.toLowerCase());
    if (table) byTable.set(table, joined(byTable.get(table), edit));
    else issues.push(issue('table.missing', { table: edit.name }));
  }
  const arrangements = [...byTable].map(([table, edit]) => {
    issues.push(...findConflicts(table, edit));
    return { table, rows: arrangeRows(table, edit) };
  });
  return issues.length > 0 ? fail(...issues) : ok(arrangements);
}

function joined(first: TableEdit | undefined, second: TableEdit): TableEdit {
  if (!first) return second;
  return {
    name: first.name,
    updates: [...first.updates, ...second.updates],
    inserts: [...first.inserts, ...second.inserts],
    removals: [...first.removals, ...second.removals],
  };
}

/** A row or a column that is no longer there is a conflict too. */
function findConflicts(table: RawTable, edit: TableEdit): readonly Issue[] {
  const width = table.header.length;
  const removed = edit.removals.flatMap(({ row, before }) =>
    Array.from({ length: Math.max(width, before.length, 1) }, (_, column) => ({
      row,
      column,
      before: before[column] ?? null,
    })),
  );
  const changed = [...edit.updates, ...removed].flatMap(({ row, column, before }) => {
    const found = table.rows[row]?.[column];
    if (found !== undefined && sameCell(found, before)) return [];
    return conflict(table, table.headerRow + 1 + row, column, found ?? null);
  });
  const surplus = [...edit.inserts].flatMap((cells) =>
    cells.flatMap((cell, column) =>
      column < width || isBlank(cell) ? [] : conflict(table, table.headerRow, column, null),
    ),
  );
  return [...changed, ...surplus];
}

function conflict(table: RawTable, sheetRow: number, column: number, found: Cell): Issue {
  const title = table.header[column];
  const at = { sheet: table.sheet, sheetRow, ...(title === undefined ? {} : { column: title }) };
  return issue('write.conflict', { found: showCell(found) }, at);
}

function arrangeRows(table: RawTable, edit: TableEdit): readonly ArrangedRow[] {
  const updates = new Map<number, Map<number, Cell>>();
  for (const { row, column, before, after } of edit.updates) {
    if (sameCell(before, after)) continue;
    const cells = updates.get(row) ?? new Map<number, Cell>();
    updates.set(row, cells.set(column, after));
  }
  const removed = new Set(edit.removals.map((one) => one.row));
  const kept = table.rows
    .map((_, source): ArrangedRow => ({ source, cells: updates.get(source) ?? new Map() }))
    .filter((_, source) => !removed.has(source));
  return appendRows(kept, Array.from(edit.inserts, cellsOf), (row) => isFree(table, row));
}

function cellsOf(cells: readonly Cell[]): ReadonlyMap<number, Cell> {
  return new Map(cells.flatMap((cell, column) => (isBlank(cell) ? [] : [[column, cell] as const])));
}

/** New rows fill the blank rows at the end first; an Excel table never has less than one row. */
function appendRows(
  rows: readonly ArrangedRow[],
  inserts: readonly ReadonlyMap<number, Cell>[],
  isFreeRow: (row: ArrangedRow) => boolean,
): readonly ArrangedRow[] {
  let used = rows.length;
  for (let last = rows[used - 1]; last && isFreeRow(last); last = rows[used - 1]) used -= 1;
  const added = inserts.map((cells, index) => ({ source: rows[used + index]?.source ?? null, cells }));
  const all = [...rows.slice(0, used), ...added, ...rows.slice(used + added.length)];
  return all.length > 0 ? all : [{ source: null, cells: new Map() }];
}

/** A row is free when only formulas stand in it: prepared rows of a computed column wait to be filled in. */
function isFree(table: RawTable, row: ArrangedRow): boolean {
  const { source } = row;
  if (source === null) return false;
  const cells = table.rows[source] ?? [];
  return cells.every((cell, column) => {
    const after = row.cells.get(column);
    if (after !== undefined) return isBlank(after);
    return isBlank(cell) || (table.formulas?.has(`${source}:${column}`) ?? false);
  });
}
