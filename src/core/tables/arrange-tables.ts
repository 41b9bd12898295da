/**
 * What tables look like after edits, worked out once for every place a workbook
 * can live in: which row keeps which cells, which are new, where they stand.
 */
import { isBlank, sameCell, type Cell } from '../values/cell';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import { findConflicts } from './find-conflicts';
import { joinRows, rowsFrom } from './inserted-rows';
import type { InsertedRows, RawTable, TableEdit } from './raw-table';

/** A table with its rows as they are to stand, from the first below the header; never without any. */
export interface Arrangement {
  readonly table: RawTable;
  /** Rows as read that stay, in their order. */
  readonly rows: readonly ArrangedRow[];
  /** New rows behind these, as long as the header; null leaves a cell to the sheet. Made anew by each walk. */
  readonly added: InsertedRows;
}

export interface ArrangedRow {
  /** The row as read whose cells this one keeps, counted from 0. */
  readonly source: number;
  /** Cells that take another value, by column counted from 0. */
  readonly cells: ReadonlyMap<number, Cell>;
}

/**
 * One arrangement per table that is named. Several edits of one table are one, counted on
 * the rows as read. Fails with `table.missing`, and with `write.conflict` for each row to be
 * written that is no longer as it was when its edit was made.
 */
export function arrangeTables(
  tables: readonly RawTable[],
  edits: readonly TableEdit[],
): Result<readonly Arrangement[]> {
  const issues: Issue[] = [];
  const byTable = new Map<RawTable, TableEdit>();
  for (const edit of edits) {
    const { name } = edit.read;
    const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!table) {
      issues.push(issue('table.missing', { table: name }));
      continue;
    }
    for (const found of findConflicts(table, edit)) issues.push(found);
    byTable.set(table, joined(byTable.get(table), edit));
  }
  if (issues.length > 0) return fail(...issues);
  return ok([...byTable].map(([table, edit]) => arrangeRows(table, edit)));
}

function joined(first: TableEdit | undefined, second: TableEdit): TableEdit {
  if (!first) return second;
  return {
    read: first.read,
    updates: [...first.updates, ...second.updates],
    inserts: joinRows(first.inserts, second.inserts),
    removals: [...first.removals, ...second.removals],
  };
}

type RowCells = Map<number, Cell>;

const noCells: ReadonlyMap<number, Cell> = new Map();

function arrangeRows(table: RawTable, edit: TableEdit): Arrangement {
  const updates = new Map<number, RowCells>();
  const change = (row: number, column: number, cell: Cell): void => {
    const cells = updates.get(row) ?? new Map<number, Cell>();
    updates.set(row, cells.set(column, cell));
  };
  for (const { row, column, after } of edit.updates) {
    if (!sameCell(table.rows[row]?.[column] ?? null, after)) change(row, column, after);
  }
  const removed = new Set(edit.removals);
  const kept = Array.from(table.rows.keys()).filter((source) => !removed.has(source));
  const free = freeRows(table, kept, updates);
  fillRows(free, edit.inserts, change);
  const rows = kept.map((source): ArrangedRow => ({ source, cells: updates.get(source) ?? noCells }));
  const added = rowsFrom(edit.inserts, free.length);
  // An Excel table never has less than one row.
  return { table, rows, added: rows.length + added.length > 0 ? added : [[]] };
}

/** Blank rows at the end, which new rows fill first. */
function freeRows(
  table: RawTable,
  kept: readonly number[],
  updates: ReadonlyMap<number, RowCells>,
): readonly number[] {
  let used = kept.length;
  for (let last = kept[used - 1]; last !== undefined; last = kept[used - 1]) {
    if (!isFreeRow(table, last, updates.get(last))) break;
    used -= 1;
  }
  return kept.slice(used);
}

function fillRows(
  free: readonly number[],
  inserts: InsertedRows,
  change: (row: number, column: number, cell: Cell) => void,
): void {
  if (free.length === 0) return;
  let next = 0;
  for (const cells of inserts) {
    const row = free[next];
    if (row === undefined) return;
    next += 1;
    cells.forEach((cell, column) => {
      if (!isBlank(cell)) change(row, column, cell);
    });
  }
}

/**
 * A row is free when only formulas stand in it: prepared rows of a computed column wait to be
 * filled in. `updates` are cells it is to take, by column.
 */
export function isFreeRow(table: RawTable, row: number, updates?: ReadonlyMap<number, Cell>): boolean {
  return (table.rows[row] ?? []).every((cell, column) => {
    const after = updates?.get(column);
    if (after !== undefined) return isBlank(after);
    return isBlank(cell) || (table.formulas?.has(`${row}:${column}`) ?? false);
  });
}
