/**
 * Rows that are no longer as they were when an edit was made of them. An edit knows its cell by its place; where
 * somebody sorted the table, or put a row or a column in between, another row stands there, and may hold the same in
 * just that cell. So all of the row is compared, with the read the edit carries and not with a later one.
 */
import { sameCell, type Cell } from '../values/cell';
import { showCell } from '../values/cell-text';
import { issue, type Issue } from '../values/issue';
import type { RawTable, TableEdit } from './raw-table';

/** `write.conflict` for the header, or for the first changed cell of each row that is to be written. */
export function findConflicts(now: RawTable, { read, updates, removals }: TableEdit): readonly Issue[] {
  const moved = read.header.findIndex((title, place) => now.header[place] !== title);
  if (moved >= 0) return [conflictAt(now, read, now.headerRow, moved, now.header[moved] ?? null)];
  const written = new Map<number, number[]>(removals.map((row) => [row, []]));
  for (const { row, column } of updates) {
    const columns = written.get(row);
    if (columns) columns.push(column);
    else written.set(row, [column]);
  }
  return [...written].flatMap(([row, columns]) => {
    const before = read.rows[row];
    if (!before) throw new Error(`An edit of "${read.name}" names row ${row}, which it has not read`);
    const cells = now.rows[row];
    const changed = cells ? findChanged(now, read, row, columns) : 0;
    if (changed < 0) return [];
    return [conflictAt(now, read, now.headerRow + 1 + row, changed, cells?.[changed] ?? null)];
  });
}

/** What a formula gives changes by itself; it matters only where it is to be overwritten. */
function findChanged(now: RawTable, read: RawTable, row: number, written: readonly number[]): number {
  const [before = [], cells = []] = [read.rows[row], now.rows[row]];
  if (before === cells) return -1;
  const isComputed = (column: number): boolean =>
    hasFormula(now, row, column) && hasFormula(read, row, column) && !written.includes(column);
  for (let column = 0; column < Math.max(before.length, cells.length); column += 1) {
    if (isComputed(column) || sameCell(before[column] ?? null, cells[column] ?? null)) continue;
    return column;
  }
  return -1;
}

/** Where it is not known which cells hold formulas, each may. */
function hasFormula({ formulas }: RawTable, row: number, column: number): boolean {
  return formulas?.has(`${row}:${column}`) ?? true;
}

function conflictAt(now: RawTable, read: RawTable, sheetRow: number, column: number, found: Cell): Issue {
  const title = now.header[column] ?? read.header[column];
  const at = { sheet: now.sheet, sheetRow, ...(title === undefined ? {} : { column: title }) };
  return issue('write.conflict', { found: showCell(found) }, at);
}
