/** Finds rows by what they hold: after people worked in a table, their places and their number say nothing. */
import { isBlank, isDateCell, isErrorCell, sameCell, type Cell } from '../../core/values/cell';
import { groupBy } from '../../core/values/group-by';

/** Rows by their numbers; a cell is asked for by row and column, both counted from 0. */
export interface Rows {
  readonly numbers: readonly number[];
  readonly cell: (row: number, column: number) => Cell;
}

/**
 * Columns in which each of the new rows holds something that no other row holds, neither a new one nor one of `rows`:
 * an id, mostly. All new rows are as long as the first.
 */
export function findKeyColumns(added: readonly (readonly Cell[])[], rows: Rows): readonly number[] {
  const [first = []] = added;
  return [...first.keys()].filter((column) => {
    const held = new Set<unknown>();
    for (const cells of added) {
      const key = keyOf(cells[column] ?? null);
      if (key === undefined || held.has(key)) return false;
      held.add(key);
    }
    return rows.numbers.every((row) => !held.has(keyOf(rows.cell(row, column))));
  });
}

/** Finds all rows that hold what `cells` hold; where these are blank, a row may hold anything. */
export function createRowFinder(rows: Rows): (cells: readonly Cell[]) => readonly number[] {
  const indexes = new Map<number, ReadonlyMap<unknown, readonly number[]>>();
  const indexOf = (column: number): ReadonlyMap<unknown, readonly number[]> => {
    const known = indexes.get(column) ?? indexBy(rows, column);
    indexes.set(column, known);
    return known;
  };
  return (cells) => {
    const filled = [...cells.keys()].filter((column) => !isBlank(cells[column] ?? null));
    let fewest: readonly number[] = rows.numbers;
    // Columns that are indexed already come first; others only while many rows are left.
    for (const column of [...filled].sort((a, b) => Number(indexes.has(b)) - Number(indexes.has(a)))) {
      if (fewest.length <= FEW) break;
      const found = indexOf(column).get(keyOf(cells[column] ?? null)) ?? [];
      if (found.length < fewest.length) fewest = found;
    }
    return fewest.filter((row) =>
      filled.every((column) => sameCell(rows.cell(row, column), cells[column] ?? null)),
    );
  };
}

/** Rows that are compared one by one. */
const FEW = 8;

/** Rows by what they hold in one column. */
export function indexBy(rows: Rows, column: number): ReadonlyMap<unknown, readonly number[]> {
  return groupBy(rows.numbers, (row) => keyOf(rows.cell(row, column)));
}

/** Alike for cells that are the same, as `sameCell` has it; undefined for a blank one. */
export function keyOf(cell: Cell): unknown {
  if (isBlank(cell)) return undefined;
  if (isDateCell(cell)) return cell.serial;
  return isErrorCell(cell) ? `error ${cell.error}` : cell;
}
