/** Whether tables hold what they held before an action, row by row; only the order of the rows may be another. */
import { isBlank, isDateCell, isErrorCell, type Cell } from '../values/cell';
import type { RawTable, TableEdit } from './raw-table';

/** What formulas give does not count. Each table is compared with the first read that an edit of it carries. */
export function areAsBefore(edits: readonly TableEdit[], now: readonly RawTable[]): boolean {
  const reads = new Map(edits.map(({ read }) => [read.name.toLowerCase(), read] as const).reverse());
  return [...reads].every(([name, read]) => {
    const table = now.find((one) => one.name.toLowerCase() === name);
    return table !== undefined && isAsBefore(read, table);
  });
}

function isAsBefore(read: RawTable, now: RawTable): boolean {
  if (read.rows.length !== now.rows.length) return false;
  if (read.header.length !== now.header.length) return false;
  if (read.header.some((title, column) => now.header[column] !== title)) return false;
  const computed = new Set([...columnsOf(read), ...columnsOf(now)]);
  const [before, after] = [read, now].map(({ rows }) => rows.map((row) => signatureOf(row, computed)).sort());
  return before?.every((row, at) => row === after?.[at]) ?? false;
}

function columnsOf({ formulas }: RawTable): readonly number[] {
  return [...(formulas ?? [])].map((place) => Number(place.split(':')[1]));
}

function signatureOf(row: readonly Cell[], computed: ReadonlySet<number>): string {
  const cells = row.map((cell, column) => {
    if (computed.has(column) || isBlank(cell)) return null;
    if (isDateCell(cell)) return cell.serial;
    return isErrorCell(cell) ? { error: cell.error } : cell;
  });
  return JSON.stringify(cells);
}
