/** Which rows have to be looked at again before writing: those that are written, and the blank ones at the end. */
import { isFreeRow } from '../../core/tables/arrange-tables';
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { bytesOf } from './payload-size';

/** Rows that stand together, counted from 0 in the data. */
export interface RowBlock {
  readonly first: number;
  readonly count: number;
}

/** Rows between two that are read along: a range costs more than a few rows. */
const GAP = 20;

export function blocksToCheck(table: RawTable, edits: readonly TableEdit[]): readonly RowBlock[] {
  const rows = new Set<number>();
  for (const { read, updates, removals } of edits) {
    if (read.name.toLowerCase() !== table.name.toLowerCase()) continue;
    for (const { row } of updates) rows.add(row);
    for (const row of removals) rows.add(row);
  }
  for (let row = table.rows.length - 1; row >= 0 && isFreeRow(table, row); row -= 1) rows.add(row);
  const blocks: { readonly first: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    if (row < 0 || row >= table.rows.length) continue;
    const last = blocks.at(-1);
    if (last && row - (last.first + last.count) <= GAP) last.count = row - last.first + 1;
    else blocks.push({ first: row, count: 1 });
  }
  return blocks;
}

/** Estimated bytes of reading these rows with their formulas. */
export function sizeOf(table: RawTable, blocks: readonly RowBlock[]): number {
  return blocks.reduce((sum, { first, count }) => {
    const rows = table.rows.slice(first, first + count);
    return sum + 500 + 2 * bytesOf(rows);
  }, 0);
}
