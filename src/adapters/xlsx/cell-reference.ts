/** Cell references as files write them: `B7`, `A1:D30`. Columns are counted from 0, rows from 1. */
export const LAST_COLUMN = 16_383;
export const LAST_ROW = 1_048_576;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Undefined for anything that is no cell of a sheet. */
export function parseCellReference(reference: string): CellPlace | undefined {
  let column = 0;
  let row = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at);
    if (code >= 48 && code <= 57) row = row * 10 + code - 48;
    // Letters behind digits make no reference; lower case is what hand-made files write.
    else if (row > 0) return undefined;
    else if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else if (code !== 36) return undefined;
    if (column > LAST_COLUMN + 1 || row > LAST_ROW) return undefined;
  }
  return column === 0 || row === 0 ? undefined : { row, column: column - 1 };
}

/** A single cell counts as a range of one. */
export function parseRange(reference: string): CellRange | undefined {
  const [from = '', to = from] = reference.split(':');
  const first = parseCellReference(from);
  const last = parseCellReference(to);
  if (!first || !last || last.row < first.row || last.column < first.column) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
