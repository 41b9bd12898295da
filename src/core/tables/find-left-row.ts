/** Finds the rows an action left behind in a table as it stands now, wherever somebody sorted them to. */
import { isBlank, sameCell, type Cell } from '../values/cell';
import { showCell } from '../values/cell-text';
import { groupBy } from '../values/group-by';
import type { LeftBehind, LeftRow } from './left-rows';
import { locateColumns } from './locate-columns';
import type { RawTable } from './raw-table';
import type { Table } from './table';

export interface RowFinder {
  /** Undefined where the row is gone. Each is found once. */
  find(left: LeftRow): FoundRow | undefined;
  /** A row that nobody has found yet and that carries the same key as these cells of the earlier read. */
  withKeyOf(cells: readonly Cell[]): number | undefined;
}

export interface FoundRow {
  /** Where it stands now, counted from 0 in the data. */
  readonly row: number;
  /** Columns of the table now in which it is otherwise than it must be for being taken back. */
  readonly changed: readonly number[];
}

/**
 * A row is known by its key. One without a key, in a table that has none or before anybody gave it one, is known by
 * its place, or by being word for word the same. `places` are the columns of the earlier read in the table now.
 */
export function createRowFinder(
  { read }: LeftBehind,
  now: RawTable,
  places: readonly number[],
  definition: Table | undefined,
): RowFinder {
  const key = definition && locateColumns(definition, read).places.get(definition.keyColumn);
  const taken = new Set<number>();
  const keyPlace = places[key ?? -1];
  const keyedRows = keyPlace === undefined ? [] : now.rows.keys();
  const byKey = groupBy(keyedRows, (row) => showCell(now.rows[row]?.[keyPlace ?? -1] ?? null));
  const isFree = (row: number): boolean => row < now.rows.length && !taken.has(row);
  const isFormula = (row: number, column: number): boolean => now.formulas?.has(`${row}:${column}`) ?? false;
  const keyed = (cells: readonly Cell[]): readonly number[] | undefined => {
    const cell = key === undefined ? null : (cells[key] ?? null);
    return isBlank(cell) ? undefined : (byKey.get(showCell(cell)) ?? []).filter(isFree);
  };

  /** Of a row that goes on living, and that its key tells from others, only what is put back matters. */
  const changedIn = (row: number, { cells }: LeftRow, what: 'all' | 'written'): readonly number[] => {
    const changed = cells.flatMap(({ cell, written, computed }, column) => {
      const place = places[column] ?? -1;
      const found = now.rows[row]?.[place] ?? null;
      if ((what === 'written' && !written) || sameCell(found, cell)) return [];
      return computed && (isBlank(found) || isFormula(row, place)) ? [] : [place];
    });
    if (what === 'written') return changed;
    const others = [...now.header.keys()].filter(
      (place) => !places.includes(place) && !isFormula(row, place),
    );
    return [...changed, ...others.filter((place) => !isBlank(now.rows[row]?.[place] ?? null))];
  };
  const isSame = (row: number, left: LeftRow): boolean => changedIn(row, left, 'all').length === 0;
  const take = (row: number | undefined, left: LeftRow, what: 'all' | 'written'): FoundRow | undefined => {
    if (row === undefined) return undefined;
    taken.add(row);
    return { row, changed: changedIn(row, left, what) };
  };
  return {
    find(left) {
      const rows = keyed(left.cells.map(({ cell }) => cell));
      if (rows) {
        const row =
          rows.find((one) => one === left.place) ?? rows.find((one) => isSame(one, left)) ?? rows[0];
        return take(row, left, left.kind === 'changed' ? 'written' : 'all');
      }
      const there = isFree(left.place) ? left.place : undefined;
      if (there !== undefined && isSame(there, left)) return take(there, left, 'all');
      const other = [...now.rows.keys()].find((row) => isFree(row) && isSame(row, left));
      return take(other ?? there, left, 'all');
    },
    withKeyOf: (cells) => keyed(cells)?.[0],
  };
}
