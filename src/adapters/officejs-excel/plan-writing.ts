/** What is to be done to each table, row by row, out of how it is to look: few enough facts to be noted beforehand. */
import type { Arrangement } from '../../core/tables/arrange-tables';
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import { createRowFinder, findKeyColumns, type Rows } from './find-rows';
import { bytesOf } from './payload-size';
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
  const touched = new Set([...changes, ...removals].map(({ row }) => row));
  const untouched: Rows = {
    numbers: [...table.rows.keys()].filter((row) => !touched.has(row)),
    cell: (row, column) => cellsAt(row)[column] ?? null,
  };
  return {
    name: table.name,
    header: table.header,
    rows: table.rows.length,
    changes,
    removals,
    added: fresh,
    ...recognise(fresh, untouched),
  };
}

/** What tells new rows from those that stand there: columns, or where none does, how many look like each. */
function recognise(added: readonly (readonly Cell[])[], untouched: Rows): Pick<TableWrite, 'keys' | 'alike'> {
  const keys = findKeyColumns(added, untouched);
  if (added.length === 0 || keys.length > 0) return { keys, alike: [] };
  const find = createRowFinder(untouched);
  return { keys, alike: added.map((cells) => find(cells).length) };
}

function newCells(cells: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? null;
    return isBlank(cell) ? null : cell;
  });
}

/** Rows that stand together, few enough for a part of one trip. */
export interface Block<T> {
  readonly first: number;
  readonly rows: readonly T[];
}

const MOST_ROWS = 1_000;

/** Bytes of the cells of a block, unless one row alone has more. What stood there comes back twice. */
const MOST_BYTES = 1_000_000;

/** The same for the same rows, also when they were read from a note: its step counts these blocks. */
export function blocksOf<T extends { readonly row: number }>(
  rows: readonly T[],
  most: number = MOST_BYTES,
): readonly Block<T>[] {
  const blocks: { readonly first: number; readonly rows: T[] }[] = [];
  let held = 0;
  for (const row of rows) {
    const bytes = bytesOf(row);
    const last = blocks.at(-1);
    const fits = last && last.rows.length < MOST_ROWS && held + bytes <= most;
    if (fits && last.first + last.rows.length === row.row) last.rows.push(row);
    else {
      blocks.push({ first: row.row, rows: [row] });
      held = 0;
    }
    held += bytes;
  }
  return blocks;
}

/** Rows one behind the other from `first` on. */
export function blocksFrom(
  first: number,
  rows: readonly (readonly Cell[])[],
  most: number = MOST_BYTES,
): readonly Block<readonly Cell[]>[] {
  const placed = rows.map((cells, index) => ({ row: first + index, cells }));
  return blocksOf(placed, most).map((block) => ({ ...block, rows: block.rows.map(({ cells }) => cells) }));
}

/** Blocks of rows that go, in the order they are taken out: from the bottom up, so that none moves before its turn. */
export function removedBlocks({ removals }: TableWrite): readonly Block<TableWrite['removals'][number]>[] {
  return [...blocksOf(removals)].reverse();
}

export function keptRows({ rows, removals }: TableWrite): number {
  return rows - removals.length;
}
