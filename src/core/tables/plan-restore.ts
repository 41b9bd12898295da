/**
 * Takes an action back: cells get what they held before, rows that came are taken out, rows that went come in again
 * at the end of their table. Excel's own undo does not know what an add-in wrote. All of it or nothing: where
 * anything the action wrote was touched since, it is named instead.
 */
import { isBlank, sameCell, type Cell } from '../values/cell';
import { showCell } from '../values/cell-text';
import { issue, type Issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import { createRowFinder, type FoundRow } from './find-left-row';
import { areAsBefore } from './as-before';
import { findLeftRows, type LeftBehind, type LeftRow } from './left-rows';
import type { CellUpdate, RawTable, TableEdit } from './raw-table';
import type { Table } from './table';

export interface RestorePlan {
  readonly edits: readonly TableEdit[];
  /** What comes back as a value only, because it was a formula. */
  readonly findings: readonly Issue[];
}

interface TableRestore {
  readonly edit: TableEdit;
  readonly obstacles: readonly Issue[];
  readonly findings: readonly Issue[];
}

/**
 * `applied` are the edits of the action, `now` its tables as they stand by now, `definitions` say what identifies a
 * row. Fails with `table.missing`, `restore.columnGone`, `restore.changed` for each cell that is no longer as the
 * action left it, `restore.rowGone` and `restore.rowThere`. Tables that are as before already need no edits.
 */
export function planRestore(
  applied: readonly TableEdit[],
  now: readonly RawTable[],
  definitions: readonly Table[],
): Result<RestorePlan> {
  const parts = findLeftRows(applied).map((left): TableRestore => {
    const isIt = (name: string): boolean => name.toLowerCase() === left.read.name.toLowerCase();
    const table = now.find(({ name }) => isIt(name));
    if (table)
      return restoreTable(
        left,
        table,
        definitions.find(({ excelName }) => isIt(excelName)),
      );
    const missing = issue('table.missing', { table: left.read.name });
    return { edit: editOf(left.read), obstacles: [missing], findings: [] };
  });
  const obstacles = parts.flatMap((part) => part.obstacles);
  // Taking back broke off, and somebody else finished it.
  if (obstacles.length > 0 && areAsBefore(applied, now)) return ok({ edits: [], findings: [] });
  if (obstacles.length > 0) return fail(...obstacles);
  return ok({
    edits: parts.flatMap(({ edit }) => (isEmpty(edit) ? [] : [edit])),
    findings: parts.flatMap((part) => part.findings),
  });
}

const editOf = (read: RawTable): TableEdit => ({ read, updates: [], inserts: [], removals: [] });

function isEmpty({ updates, inserts, removals }: TableEdit): boolean {
  return updates.length + inserts.length + removals.length === 0;
}

function restoreTable(left: LeftBehind, now: RawTable, definition: Table | undefined): TableRestore {
  const { read } = left;
  const places = read.header.map((title) => now.header.indexOf(title));
  const gone = read.header.filter((_, column) => (places[column] ?? -1) < 0);
  if (gone.length > 0) {
    const at = { sheet: now.sheet, sheetRow: now.headerRow };
    const obstacles = gone.map((title) => issue('restore.columnGone', { title, table: now.name }, at));
    return { edit: editOf(now), obstacles, findings: [] };
  }
  const finder = createRowFinder(left, now, places, definition);
  const [updates, removals, obstacles, findings]: [CellUpdate[], number[], Issue[], Issue[]] = [
    [],
    [],
    [],
    [],
  ];
  for (const row of left.rows) {
    const found = finder.find(row);
    obstacles.push(...(found ? changesOf(now, found) : [rowGone(now, row)]));
    if (!found) continue;
    if (row.kind === 'added') removals.push(found.row);
    else {
      updates.push(...cellsBefore(read, row, found.row, places));
      findings.push(...formulasOf(read, row, now, found.row, places));
    }
  }
  for (const source of left.removed) {
    const again = finder.withKeyOf(read.rows[source] ?? []);
    if (again !== undefined) obstacles.push(rowThere(now, read, source, again));
  }
  const inserts = left.removed.map((source) => rowBefore(read, source, now, places));
  findings.push(...formulasLost(left, now));
  return { edit: { read: now, updates, inserts, removals }, obstacles, findings };
}

function changesOf(now: RawTable, { row, changed }: FoundRow): readonly Issue[] {
  return changed.map((column) => {
    const found = showCell(now.rows[row]?.[column] ?? null);
    return issue('restore.changed', { found }, placeIn(now, row, column));
  });
}

function rowGone(now: RawTable, { cells }: LeftRow): Issue {
  const row = nameOf(cells.map(({ cell }) => cell));
  return issue('restore.rowGone', { row, table: now.name }, { sheet: now.sheet });
}

function rowThere(now: RawTable, read: RawTable, source: number, again: number): Issue {
  const row = nameOf(read.rows[source] ?? []);
  const at = { sheet: now.sheet, sheetRow: now.headerRow + 1 + again };
  return issue('restore.rowThere', { row, table: now.name }, at);
}

/** What a person knows a row by: the first thing that stands in it. */
function nameOf(cells: readonly Cell[]): string {
  return showCell(cells.find((cell) => !isBlank(cell)) ?? null);
}

function placeIn(now: RawTable, row: number, column: number): Issue['at'] {
  return { sheet: now.sheet, sheetRow: now.headerRow + 1 + row, column: now.header[column] ?? '' };
}

function cellsBefore(
  read: RawTable,
  { source = -1, cells }: LeftRow,
  row: number,
  places: readonly number[],
): readonly CellUpdate[] {
  return cells.flatMap(({ cell, written }, column) => {
    const after = read.rows[source]?.[column] ?? null;
    return written && !sameCell(cell, after) ? [{ row, column: places[column] ?? -1, after }] : [];
  });
}

/** Cells whose formula the action had replaced: only what it gave is known. */
function formulasOf(
  read: RawTable,
  { source = -1, cells }: LeftRow,
  now: RawTable,
  row: number,
  places: readonly number[],
): readonly Issue[] {
  return cells.flatMap(({ written }, column) =>
    written && read.formulas?.has(`${source}:${column}`)
      ? [issue('restore.formula', { table: now.name }, placeIn(now, row, places[column] ?? -1))]
      : [],
  );
}

/** Formulas are left to the table, which puts those of its computed columns into every new row. */
function rowBefore(
  read: RawTable,
  source: number,
  now: RawTable,
  places: readonly number[],
): readonly Cell[] {
  return now.header.map((_, place) => {
    const column = places.indexOf(place);
    return column < 0 || read.formulas?.has(`${source}:${column}`)
      ? null
      : (read.rows[source]?.[column] ?? null);
  });
}

/** Once per column: whether the table computes it is for a person to see. */
function formulasLost({ read, removed }: LeftBehind, now: RawTable): readonly Issue[] {
  return read.header.flatMap((title, column) =>
    removed.some((source) => read.formulas?.has(`${source}:${column}`))
      ? [issue('restore.formula', { table: now.name }, { sheet: now.sheet, column: title })]
      : [],
  );
}
