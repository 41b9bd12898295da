/**
 * What is left to do of a writing that was broken off, told from its note and from the tables as they stand now. Rows
 * are looked for where they must be by then; where somebody worked on in between, by what stands in them. A cell that
 * is neither as before nor as intended belongs to whoever wrote it, and stays.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import { issue, type Issue } from '../../core/values/issue';
import { keptRows, removedBlocks } from './plan-writing';
import type { RowWrite, TableWrite, WriteNote } from './write-note';

export interface LeftToDo {
  readonly edits: readonly TableEdit[];
  /** What could not be done any more. */
  readonly leftOut: readonly Issue[];
}

export function findLeftToDo({ tables: writes, step }: WriteNote, tables: readonly RawTable[]): LeftToDo {
  const edits: TableEdit[] = [];
  const leftOut: Issue[] = [];
  let blocks = 0;
  for (const write of writes) {
    const done = step - blocks;
    blocks += removedBlocks(write).length;
    const table = tables.find(({ name }) => name === write.name);
    const left = table
      ? leftInTable(write, table, done)
      : { leftOut: [issue('table.missing', { table: write.name })] };
    if ('edit' in left && hasWork(left.edit)) edits.push(left.edit);
    leftOut.push(...left.leftOut);
  }
  return { edits, leftOut };
}

function hasWork({ updates, inserts, removals }: TableEdit): boolean {
  return updates.length + inserts.length + removals.length > 0;
}

function leftInTable(
  write: TableWrite,
  table: RawTable,
  done: number,
): { readonly edit: TableEdit; readonly leftOut: readonly Issue[] } {
  const places = write.header.map((title) => table.header.indexOf(title));
  const view: View = {
    table,
    cell: (row, column) => table.rows[row]?.[places[column] ?? -1] ?? null,
    isComputed: (row, column) => table.formulas?.has(`${row}:${places[column] ?? -1}`) ?? false,
  };
  const gone = goneRows(write, table.rows.length, done);
  const leftOut: Issue[] = [];
  const taken = new Set<number>();
  const updates = write.changes.flatMap((change) => {
    const row = findRow(view, placeNow(change.row, gone), taken, (at) => isRow(view, at, change));
    if (row === undefined) {
      const wanted = change.after.map(([, cell]) => showCell(cell)).join(' | ');
      leftOut.push(issue('write.leftOut', { table: table.name, wanted }, { sheet: table.sheet }));
      return [];
    }
    taken.add(row);
    return change.after.flatMap(([column, after]) => {
      const [before, place] = [view.cell(row, column), places[column] ?? -1];
      return sameCell(before, after) || place < 0 ? [] : [{ row, column: place, after }];
    });
  });
  const removals = write.removals.flatMap(({ row: was, before }) => {
    if (gone.has(was)) return [];
    const isIt = (at: number): boolean =>
      before.every((cell, column) => sameCell(view.cell(at, column), cell) || view.isComputed(at, column));
    const row = findRow(view, placeNow(was, gone), taken, isIt);
    if (row === undefined) return [];
    taken.add(row);
    return [row];
  });
  const inserts = missingRows(write, view, taken).map((cells) =>
    table.header.map((_, place) => cells[places.indexOf(place)] ?? null),
  );
  return { edit: { read: table, updates, inserts, removals }, leftOut };
}

interface View {
  readonly table: RawTable;
  /** By the columns of the note. */
  cell(row: number, column: number): Cell;
  /** Whether a formula stands there: what it gives says nothing of the row. */
  isComputed(row: number, column: number): boolean;
}

/** Rows that are taken out already: what the note says, and the block behind it where the number of rows says so. */
function goneRows(write: TableWrite, rowsNow: number, done: number): ReadonlySet<number> {
  const blocks = removedBlocks(write);
  const marked = Math.max(0, Math.min(blocks.length, done));
  const gone = new Set<number>();
  const take = (from: number, to: number): void => {
    for (const { first, rows } of blocks.slice(from, to)) {
      for (const index of rows.keys()) gone.add(first + index);
    }
  };
  take(0, marked);
  const next = blocks[marked];
  const isNextGone = done >= 0 && next !== undefined && rowsNow === write.rows - gone.size - next.rows.length;
  if (isNextGone) take(marked, marked + 1);
  return gone;
}

function placeNow(row: number, gone: ReadonlySet<number>): number {
  let place = row;
  for (const one of gone) if (one < row) place -= 1;
  return place;
}

/** The row at its place, else the only one that fits. */
function findRow(
  { table }: View,
  place: number,
  taken: ReadonlySet<number>,
  isIt: (row: number) => boolean,
): number | undefined {
  if (place < table.rows.length && !taken.has(place) && isIt(place)) return place;
  const others = [...table.rows.keys()].filter((row) => !taken.has(row) && isIt(row));
  return others.length === 1 ? others[0] : undefined;
}

/** Each cell is as before, or as it was to become. */
function isRow(view: View, row: number, { before, after }: RowWrite): boolean {
  const wanted = new Map(after);
  return before.every((cell, column) => {
    const now = view.cell(row, column);
    if (sameCell(now, cell) || view.isComputed(row, column)) return true;
    const to = wanted.get(column);
    return to !== undefined && sameCell(now, to);
  });
}

/** New rows that are not there, neither at their place nor anywhere else. */
function missingRows(write: TableWrite, view: View, taken: Set<number>): readonly (readonly Cell[])[] {
  const kept = keptRows(write);
  const isIt = (row: number, cells: readonly Cell[]): boolean =>
    cells.every((cell, column) => isBlank(cell) || sameCell(view.cell(row, column), cell));
  const rows = [...view.table.rows.keys()];
  // Rows alike may have stood there before: where none was added, none is looked for.
  if (rows.length <= kept) return write.added;
  return write.added.filter((cells, index) => {
    const row = [kept + index, ...rows].find((at) => at < rows.length && !taken.has(at) && isIt(at, cells));
    if (row === undefined) return true;
    taken.add(row);
    return false;
  });
}
