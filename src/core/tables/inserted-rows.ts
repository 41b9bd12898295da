/** New rows that are walked through instead of held: put one behind the other, or taken from some place on. */
import type { Cell } from '../values/cell';
import type { InsertedRows } from './raw-table';

export function joinRows(first: InsertedRows, second: InsertedRows): InsertedRows {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  return {
    length: first.length + second.length,
    *[Symbol.iterator]() {
      yield* first;
      yield* second;
    },
  };
}

/** The rows without the first so many. */
export function rowsFrom(rows: InsertedRows, start: number): InsertedRows {
  if (start === 0) return rows;
  return {
    length: Math.max(0, rows.length - start),
    *[Symbol.iterator](): Iterator<readonly Cell[]> {
      let at = 0;
      for (const row of rows) {
        if (at >= start) yield row;
        at += 1;
      }
    },
  };
}
