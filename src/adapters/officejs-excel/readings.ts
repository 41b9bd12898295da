/**
 * Which tables were read before a broken-off writing was finished, or while it was half done: what was worked out from
 * them must not be written any more. New rows would come twice, for nothing in the table contradicts them.
 */
import type { RawTable } from '../../core/tables/raw-table';

export interface Readings {
  /** A table as it was read just now. */
  add(table: RawTable, isHalfDone: boolean): void;
  /** A writing was finished: whatever was read until now is old. */
  outdate(): void;
  /** A table that this store has not read counts as read at its beginning. */
  isOutdated(table: RawTable): boolean;
}

const NEVER = -1;

export function createReadings(): Readings {
  let generation = 0;
  const known = new WeakMap<RawTable, number>();
  return {
    add(table, isHalfDone) {
      known.set(table, isHalfDone ? NEVER : generation);
    },
    outdate() {
      generation += 1;
    },
    isOutdated: (table) => (known.get(table) ?? 0) !== generation,
  };
}
