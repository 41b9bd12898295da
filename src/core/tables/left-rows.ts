/**
 * The rows an action left behind: how each must stand in the table if nobody has touched it since, and what it was
 * before. Worked out from the action's edits alone, by the same rules by which every store arranges them.
 */
import { isBlank, type Cell } from '../values/cell';
import { arrangeTables, isFreeRow } from './arrange-tables';
import type { RawTable, TableEdit } from './raw-table';

/** What an action did to one table; columns are those of `read`, counted from 0. */
export interface LeftBehind {
  /** The table as it was before. */
  readonly read: RawTable;
  readonly rows: readonly LeftRow[];
  /** Rows of `read` that were taken out. */
  readonly removed: readonly number[];
}

export interface LeftRow {
  /** `changed` had a row of its own before, `filled` was a blank one, `added` was not there. */
  readonly kind: 'changed' | 'filled' | 'added';
  /** Where the action left it, counted from 0 in the data. */
  readonly place: number;
  /** Its row in `read`; absent where it is new. */
  readonly source?: number;
  readonly cells: readonly ExpectedCell[];
}

export interface ExpectedCell {
  readonly cell: Cell;
  /** Whether the action wrote it. */
  readonly written: boolean;
  /** Whether a formula may stand there, so that nothing follows from what it gives. */
  readonly computed: boolean;
}

/** One entry per table; `edits` are those that a store has applied, all at once. */
export function findLeftRows(edits: readonly TableEdit[]): readonly LeftBehind[] {
  const reads = new Map(edits.map(({ read }) => [read.name.toLowerCase(), read] as const).reverse());
  const arranged = arrangeTables([...reads.values()], edits);
  if (!arranged.ok) throw new Error('Edits that were applied contradict each other');
  return arranged.value.map(({ table: read, rows, added }) => {
    const own = edits.filter(({ read: { name } }) => name.toLowerCase() === read.name.toLowerCase());
    const hasInserts = own.some(({ inserts }) => inserts.length > 0);
    const kept = rows.flatMap(({ source, cells }, place): readonly LeftRow[] =>
      cells.size === 0 ? [] : [keptRow(read, place, source, cells)],
    );
    const fresh = hasInserts ? Array.from(added, (cells, at) => addedRow(read, rows.length + at, cells)) : [];
    const removed = [...new Set(own.flatMap(({ removals }) => removals))].sort((a, b) => a - b);
    return { read, rows: [...kept, ...fresh], removed };
  });
}

function keptRow(read: RawTable, place: number, source: number, after: ReadonlyMap<number, Cell>): LeftRow {
  const cells = read.header.map((_, column): ExpectedCell => {
    const written = after.has(column);
    const cell = after.get(column) ?? (written ? null : (read.rows[source]?.[column] ?? null));
    return { cell, written, computed: !written && (read.formulas?.has(`${source}:${column}`) ?? false) };
  });
  return { kind: isFreeRow(read, source) ? 'filled' : 'changed', place, source, cells };
}

/** A blank cell of a new row is left to the sheet, which may put a formula there. */
function addedRow(read: RawTable, place: number, inserted: readonly Cell[]): LeftRow {
  const cells = read.header.map((_, column): ExpectedCell => {
    const cell = inserted[column] ?? null;
    return { cell, written: !isBlank(cell), computed: isBlank(cell) };
  });
  return { kind: 'added', place, cells };
}
