/** What is to be done to each table, row by row, out of how it is to look: few enough facts to be noted beforehand. */
import type { Arrangement } from '../../core/tables/arrange-tables';
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import type { RowWrite, TableWrite } from './write-note';

export function planWriting({ table, rows: kept, added }: Arrangement): TableWrite {
  const width = table.header.length;
  const cellsAt = (row: number): readonly Cell[] => table.rows[row] ?? [];
  const stays = new Set(kept.map(({ source }) => source));
  const changes: RowWrite[] = [];
  for (const { source, cells } of kept) {
    if (cells.size > 0) changes.push({ row: source, before: cellsAt(source), after: [...cells] });
  }
  let fresh: readonly (readonly Cell[])[] = [...added].map((cells) => newCells(cells, width));
  if (kept.length === 0) {
    // A table keeps one row at least: where all go, the first stays and takes the first new one.
    const [first = []] = fresh;
    const before = cellsAt(0);
    const after = Array.from({ length: width }, (_, column) => [column, first[column] ?? null] as const);
    const changed = after.filter(([column, cell]) => !sameCell(before[column] ?? null, cell));
    stays.add(0);
    if (changed.length > 0) changes.push({ row: 0, before, after: changed });
    fresh = fresh.slice(1);
  }
  const removals = [...table.rows.keys()]
    .filter((row) => !stays.has(row))
    .map((row) => ({ row, before: cellsAt(row) }));
  return {
    name: table.name,
    header: table.header,
    rows: table.rows.length,
    changes,
    removals,
    added: fresh,
  };
}

function newCells(cells: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? null;
    return isBlank(cell) ? null : cell;
  });
}

/** Rows that stand together, at most so many that they make one trip. */
export interface Block<T> {
  readonly first: number;
  readonly rows: readonly T[];
}

const MOST_ROWS = 1_000;

export function blocksOf<T extends { readonly row: number }>(rows: readonly T[]): readonly Block<T>[] {
  const blocks: { readonly first: number; readonly rows: T[] }[] = [];
  for (const row of rows) {
    const last = blocks.at(-1);
    if (last && last.first + last.rows.length === row.row && last.rows.length < MOST_ROWS)
      last.rows.push(row);
    else blocks.push({ first: row.row, rows: [row] });
  }
  return blocks;
}

/** Rows one behind the other from `first` on. */
export function blocksFrom<T>(first: number, rows: readonly T[]): readonly Block<T>[] {
  return Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_, index) => ({
    first: first + index * MOST_ROWS,
    rows: rows.slice(index * MOST_ROWS, (index + 1) * MOST_ROWS),
  }));
}

/** Blocks of rows that go, in the order they are taken out: from the bottom up, so that none moves before its turn. */
export function removedBlocks({ removals }: TableWrite): readonly Block<TableWrite['removals'][number]>[] {
  return [...blocksOf(removals)].reverse();
}

export function keptRows({ rows, removals }: TableWrite): number {
  return rows - removals.length;
}
