/**
 * What is left to do of a writing that was broken off, told from its note and from the tables as they stand now. Rows
 * are looked for where they must be by then; where somebody worked on in between, by what stands in them. A cell that
 * is neither as before nor as intended belongs to whoever wrote it, and stays.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import { issue, type Issue } from '../../core/values/issue';
import { findMissingRows } from './find-missing-rows';
import { removedBlocks } from './plan-writing';
import type { WriteNote } from './read-note';
import { viewTable, type TableView } from './table-view';
import type { RemovedRow, RowWrite, TableWrite } from './write-note';

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
    const table = tables.find(({ name }) => name.toLowerCase() === write.name.toLowerCase());
    const left = table
      ? leftInTable(write, table, done)
      : { leftOut: [issue('write.tableGone', { table: write.name })] };
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
  const view = viewTable(write, table);
  const { places } = view;
  const gone = goneRows(write, view, done);
  const leftOut: Issue[] = [];
  const taken = new Set<number>();
  const leave = (code: LeftCode, cells: readonly Cell[], { before, place }: NotedRow): void => {
    const wanted = cells.flatMap((cell) => (cell === null ? [] : [showCell(cell)])).join(' | ');
    const row = keyOfRow(before);
    const at = findByKey(view, before, place);
    const sheetRow = at === undefined ? {} : { sheetRow: table.headerRow + 1 + at };
    leftOut.push(issue(code, { table: table.name, wanted, row }, { sheet: table.sheet, ...sheetRow }));
  };
  /** What was to stand in a column that is not there any more. */
  const leaveColumns = (cells: readonly (readonly [number, Cell])[], before: readonly Cell[]): void => {
    for (const [column, cell] of cells) {
      if ((places[column] ?? -1) >= 0 || isBlank(cell)) continue;
      const title = write.header[column] ?? '';
      const params = { table: table.name, title, wanted: showCell(cell), row: keyOfRow(before) };
      leftOut.push(issue('write.columnGone', params, { sheet: table.sheet, sheetRow: table.headerRow }));
    }
  };
  const updates = write.changes.flatMap((change) => {
    const place = placeNow(change.row, gone);
    const row = findRow(view, place, taken, (at) => isRow(view, at, change));
    if (row === undefined) {
      const cells = change.after.map(([, cell]) => cell);
      leave('write.leftOut', cells, { before: change.before, place });
      return [];
    }
    taken.add(row);
    leaveColumns(change.after, change.before);
    return change.after.flatMap(([column, after]) => {
      const [before, place] = [view.cell(row, column), places[column] ?? -1];
      return sameCell(before, after) || place < 0 ? [] : [{ row, column: place, after }];
    });
  });
  const removals = write.removals.flatMap((removal) => {
    if (gone.has(removal.row)) return [];
    const place = placeNow(removal.row, gone);
    const row = findRow(view, place, taken, (at) => isToGo(view, at, removal));
    if (row === undefined) {
      leave('write.rowStays', removal.before, { before: removal.before, place });
      return [];
    }
    taken.add(row);
    return [row];
  });
  const { missing, changed } = findMissingRows(write, view, taken);
  for (const cells of changed) leave('write.leftOut', cells, { before: cells });
  for (const cells of missing) leaveColumns([...cells.entries()], cells);
  const inserts = missing.map((cells) =>
    table.header.map((_, place) => cells[places.indexOf(place)] ?? null),
  );
  return { edit: { read: table, updates, inserts, removals }, leftOut };
}

type LeftCode = 'write.leftOut' | 'write.rowStays';

/** A row of the note: what stood in it, and where it would stand by now. */
interface NotedRow {
  readonly before: readonly Cell[];
  readonly place?: number;
}

/** What a person knows a row by: the first thing that stands in it. */
function keyOfRow(cells: readonly Cell[]): string {
  return showCell(cells.find((cell) => !isBlank(cell)) ?? null);
}

/** The row that begins like this one: the one at its place, else the only one. */
function findByKey(view: TableView, before: readonly Cell[], place = -1): number | undefined {
  const column = before.findIndex((cell) => !isBlank(cell));
  if (column < 0) return undefined;
  const rows = [...view.table.rows.keys()].filter((row) =>
    sameCell(view.cell(row, column), before[column] ?? null),
  );
  return rows.includes(place) || rows.length !== 1 ? rows.find((row) => row === place) : rows[0];
}

/**
 * Rows that are taken out already: what the note says, and the block behind it where the number of rows says so and
 * its rows are not to be seen; the note's step is one action late.
 */
function goneRows(write: TableWrite, view: TableView, done: number): ReadonlySet<number> {
  const blocks = removedBlocks(write);
  const marked = Math.max(0, Math.min(blocks.length, done));
  const gone = new Set(blocks.slice(0, marked).flatMap(rowsOfBlock));
  const next = blocks[marked];
  if (done < 0 || next === undefined) return gone;
  const { rows } = view.table;
  if (rows.length !== write.rows - gone.size - next.rows.length) return gone;
  const isThere = next.rows.some((removal) => {
    const found = [...rows.keys()].filter((at) => isToGo(view, at, removal));
    return found.length === 1;
  });
  return isThere ? gone : new Set([...gone, ...rowsOfBlock(next)]);
}

function rowsOfBlock({
  first,
  rows,
}: {
  readonly first: number;
  readonly rows: readonly unknown[];
}): number[] {
  return [...rows.keys()].map((index) => first + index);
}

function placeNow(row: number, gone: ReadonlySet<number>): number {
  let place = row;
  for (const one of gone) if (one < row) place -= 1;
  return place;
}

/** The row at its place, else the only one that fits. */
function findRow(
  { table }: TableView,
  place: number,
  taken: ReadonlySet<number>,
  isIt: (row: number) => boolean,
): number | undefined {
  if (place < table.rows.length && !taken.has(place) && isIt(place)) return place;
  const others = [...table.rows.keys()].filter((row) => !taken.has(row) && isIt(row));
  return others.length === 1 ? others[0] : undefined;
}

/** Each cell is as before, or as it was to become. */
function isRow(view: TableView, row: number, { before, after }: RowWrite): boolean {
  const wanted = new Map(after);
  if (!view.places.some((place) => place >= 0)) return false;
  return before.every((cell, column) => {
    // Nothing follows from a column that somebody deleted or renamed.
    if ((view.places[column] ?? -1) < 0) return true;
    const now = view.cell(row, column);
    if (sameCell(now, cell) || view.isComputed(row, column)) return true;
    const to = wanted.get(column);
    return to !== undefined && sameCell(now, to);
  });
}

function isToGo(view: TableView, row: number, { before }: RemovedRow): boolean {
  return before.every(
    (cell, column) => sameCell(view.cell(row, column), cell) || view.isComputed(row, column),
  );
}
