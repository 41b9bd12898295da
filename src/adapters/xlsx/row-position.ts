/** Finds rows by their number among those of a sheet, which are in order but not without gaps. */

interface Numbered {
  readonly number: number;
}

/** The row with that number; undefined where it holds nothing. */
export function findRow<Row extends Numbered>(rows: readonly Row[], number: number): Row | undefined {
  const row = rows[positionOf(rows, number)];
  return row?.number === number ? row : undefined;
}

/** Index of the first row with that number or a higher one. */
export function positionOf(rows: readonly Numbered[], number: number): number {
  let from = 0;
  let to = rows.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.number ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
