/**
 * Tables and edits on the way between a worker and its page. An edit names the table it was read from, which lies on the page
 * already: it crosses once, as it is read, and then by number.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import type { Cell } from '../../core/values/cell';

/** A table with the number that the page knows it by. */
export interface CarriedTable {
  readonly number: number;
  readonly table: RawTable;
}

export interface CarriedEdit extends Omit<TableEdit, 'read' | 'inserts'> {
  /** The number of the reading. */
  readonly read: number;
  readonly inserts: readonly (readonly Cell[])[];
}

/** On the page: the tables as they were read, for as long as the worker holds them. */
export interface HeldTables {
  hold(tables: readonly RawTable[]): readonly CarriedTable[];
  forget(number: number): void;
  unpack(edits: readonly CarriedEdit[]): readonly TableEdit[];
}

export function createHeldTables(): HeldTables {
  const held = new Map<number, RawTable>();
  let last = 0;
  return {
    hold: (tables) =>
      tables.map((table) => {
        held.set((last += 1), table);
        return { number: last, table };
      }),
    forget(number) {
      held.delete(number);
    },
    unpack: (edits) =>
      edits.map(({ read, ...rest }) => {
        const table = held.get(read);
        if (!table) throw new Error(`No reading ${read} on this page`);
        return { ...rest, read: table };
      }),
  };
}

/** In the worker: which table has which number. */
export interface NumberedTables {
  unpack(tables: readonly CarriedTable[]): readonly RawTable[];
  pack(edits: readonly TableEdit[]): readonly CarriedEdit[];
}

/** `onGone` is told the number of a table that nobody in the worker holds any longer. */
export function createNumberedTables(onGone: (number: number) => void): NumberedTables {
  const numbers = new WeakMap<RawTable, number>();
  const gone = new FinalizationRegistry(onGone);
  return {
    unpack: (tables) =>
      tables.map(({ number, table }) => {
        numbers.set(table, number);
        gone.register(table, number);
        return table;
      }),
    pack: (edits) =>
      edits.map(({ read, inserts, ...rest }) => {
        const number = numbers.get(read);
        if (number === undefined) throw new Error(`An edit of "${read.name}" was made from no reading`);
        return { ...rest, read: number, inserts: Array.from(inserts) };
      }),
  };
}
