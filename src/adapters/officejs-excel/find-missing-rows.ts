/**
 * New rows of a broken-off writing that are not in the table. They are told by what they hold, never by how many rows
 * there are: in between a person may have put rows in or taken some out.
 */
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import { createRowFinder, indexBy, keyOf, type Rows } from './find-rows';
import { keptRows } from './plan-writing';
import type { TableView } from './table-view';
import type { TableWrite } from './write-note';

export interface MissingRows {
  readonly missing: readonly (readonly Cell[])[];
  /** Rows as they were to be that stand there and were changed since. */
  readonly changed: readonly (readonly Cell[])[];
}

/** `taken` rows of the table are others. */
export function findMissingRows(
  write: TableWrite,
  { table, cell, places }: TableView,
  taken: ReadonlySet<number>,
): MissingRows {
  const free = new Set([...table.rows.keys()].filter((row) => !taken.has(row)));
  const rows: Rows = { numbers: [...free], cell };
  const find = createRowFinder(rows);
  const indexes = write.keys.map((column) => [column, indexBy(rows, column)] as const);
  /** A row that holds what no row held before, and half of the others at least. */
  const findChanged = (cells: readonly Cell[]): number | undefined => {
    const candidates = indexes.flatMap(([column, index]) => index.get(keyOf(cells[column] ?? null)) ?? []);
    return candidates.find((row) => free.has(row) && isHalf(cells, (column) => cell(row, column)));
  };
  const missing: (readonly Cell[])[] = [];
  const changed: (readonly Cell[])[] = [];
  const kept = keptRows(write);
  for (const [index, cells] of write.added.entries()) {
    const known = cells.map((one, column) => ((places[column] ?? -1) < 0 ? null : one));
    const found = (known.every(isBlank) ? [] : find(known)).filter((row) => free.has(row));
    // Of rows that look alike those come first that stood there before.
    const isThere = found.length > (write.alike[index] ?? 0);
    const row = isThere ? (found.find((at) => at === kept + index) ?? found.at(-1)) : findChanged(cells);
    if (row === undefined) missing.push(cells);
    else {
      free.delete(row);
      if (!isThere) changed.push(cells);
    }
  }
  return { missing, changed };
}

function isHalf(cells: readonly Cell[], now: (column: number) => Cell): boolean {
  const filled = [...cells.keys()].filter((column) => !isBlank(cells[column] ?? null));
  const same = filled.filter((column) => sameCell(now(column), cells[column] ?? null));
  return same.length * 2 >= filled.length;
}
