/** What the rows of a table must say after a change, asked row by row in the order of the sheet. */
import type { Arrangement } from '../../core/tables/arrange-tables';
import type { InsertedRows } from '../../core/tables/raw-table';
import { sameCell, type Cell } from '../../core/values/cell';

export interface ExpectedRows {
  /** The row whose cells, as they were, must stand in this one; itself where it is none of the table's. */
  sourceOf(row: number): number | undefined;
  /** A row of the sheet with its cells from column A on, holes included; undefined where they are known to be those. */
  pass(row: number, cells: readonly (Cell | undefined)[] | undefined): void;
  /** No more rows come. */
  finish(): void;
}

/** `firstRow` is that of the data, counted from 1, `left` the table's first column, counted from 0. Each check throws. */
export function expectRows(
  { table, rows, added }: Arrangement,
  firstRow: number,
  left: number,
): ExpectedRows {
  const fresh: Iterator<readonly Cell[], undefined> = walk(added);
  const count = rows.length + added.length;
  let next = 0;

  /** Cells that must stand there, by column of the table. */
  const expectedAt = (index: number): ((column: number) => Cell) => {
    const kept = rows[index];
    if (!kept) {
      const cells = fresh.next().value;
      return (column) => cells?.[column] ?? null;
    }
    const read = table.rows[kept.source] ?? [];
    return (column) => (kept.cells.has(column) ? kept.cells.get(column) : read[column]) ?? null;
  };
  const check = (index: number, found: (column: number) => Cell): void => {
    const expected = expectedAt(index);
    for (let column = 0; column < table.header.length; column += 1) {
      if (!sameCell(expected(column), found(column))) throw notAsPlanned(table.name, firstRow + index);
    }
  };
  const skipTo = (index: number): void => {
    while (next < Math.min(index, count)) {
      check(next, () => null);
      next += 1;
    }
  };
  return {
    sourceOf(row) {
      if (row < firstRow || row >= firstRow + count) return row;
      const kept = rows[row - firstRow];
      return kept?.cells.size === 0 ? firstRow + kept.source : undefined;
    },
    pass(row, cells) {
      const index = row - firstRow;
      if (index < 0) return;
      if (index < next && index < count) throw notAsPlanned(table.name, row);
      skipTo(index);
      if (index >= count) return;
      if (cells) check(index, (column) => cells[left + column] ?? null);
      next = index + 1;
    },
    finish() {
      skipTo(count);
      fresh.return?.();
    },
  };
}

/** A walk that can be left. */
function* walk(rows: InsertedRows): Generator<readonly Cell[], undefined> {
  yield* rows;
  return undefined;
}

export function notAsPlanned(table: string, row?: number): Error {
  return new Error(`Table "${table}" was not written as planned${row === undefined ? '' : `, row ${row}`}`);
}
