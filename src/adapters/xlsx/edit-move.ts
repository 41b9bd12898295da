/** Where the rows of a table go when it changes, and what that means for ranges that lie on it. */
import type { Range } from './edit-ranges';

export interface TableMove {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Names of all sheets, in their order. */
  readonly sheets: readonly string[];
  /** Data rows before, columns included. */
  readonly data: Range;
  /** Last data row afterwards. */
  readonly newLast: number;
  /** Rows of totals below the data. */
  readonly totals: number;
  /** Where a data row stands afterwards; undefined when it is taken out. */
  rowAfter(row: number): number | undefined;
  /** Whether any of them does; false where new rows are put below and nothing else. */
  readonly disturbsAny: boolean;
  /** Whether a data row or row of totals goes somewhere else or is taken out. */
  disturbs(row: number): boolean;
}

/**
 * The move that follows from which old rows (counted from 0) are kept, in ascending order, and
 * from how many rows there are to be; undefined where nothing moves or grows.
 */
export function createMove(
  sheet: string,
  sheets: readonly string[],
  data: Range,
  totals: number,
  sources: readonly number[],
  newCount: number,
): TableMove | undefined {
  const targets = new Map(sources.map((source, index) => [data.firstRow + source, data.firstRow + index]));
  const count = data.lastRow - data.firstRow + 1;
  const keepsAll = sources.length === count;
  if (keepsAll && newCount === count) return undefined;
  const newLast = data.firstRow + newCount - 1;
  return {
    sheet,
    sheets,
    data,
    newLast,
    disturbsAny: totals > 0 || !keepsAll,
    totals,
    rowAfter: (row) => targets.get(row),
    disturbs(row) {
      if (row < data.firstRow || row > data.lastRow + totals) return false;
      return row > data.lastRow ? newLast !== data.lastRow : targets.get(row) !== row;
    },
  };
}

/**
 * The range after the move; undefined when all of it is taken out. With `grows`, one that
 * covers the table's data grows and shrinks with them. Ranges beside the table stay.
 */
export function moveRange(range: Range, move: TableMove, grows: boolean): Range | undefined {
  const { data, totals, newLast } = move;
  const end = data.lastRow + totals;
  const delta = newLast - data.lastRow;
  const beside = range.firstColumn < data.firstColumn || range.lastColumn > data.lastColumn;
  if (beside || range.lastRow < data.firstRow || range.firstRow > end) return range;
  const after = (row: number): number => (row > end ? row : row + delta);
  if (range.firstRow > data.lastRow) {
    return { ...range, firstRow: after(range.firstRow), lastRow: after(range.lastRow) };
  }
  const covers = range.firstRow <= data.firstRow && range.lastRow >= data.lastRow;
  if (covers && grows) return { ...range, lastRow: Math.max(after(range.lastRow), newLast) };
  const rows: number[] = [];
  for (
    let row = Math.max(range.firstRow, data.firstRow);
    row <= Math.min(range.lastRow, data.lastRow);
    row += 1
  ) {
    const target = move.rowAfter(row);
    if (target !== undefined) rows.push(target);
  }
  const firstRow = range.firstRow < data.firstRow ? range.firstRow : rows[0];
  const lastRow = range.lastRow > data.lastRow ? after(range.lastRow) : rows.at(-1);
  if (firstRow === undefined && lastRow === undefined) return undefined;
  const first = firstRow ?? newLast + 1;
  return { ...range, firstRow: first, lastRow: lastRow ?? Math.max(first, data.firstRow - 1) };
}
