/**
 * Edits as plain data, for the way between a worker and its page. An edit names the very table it was made from, and a
 * copy is not that one: so the page keeps the tables it has handed out, by number, for as long as the worker holds
 * its copies. Rows that are made anew on each walk become arrays.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import type { Cell } from '../../core/values/cell';

/** A table on its way to the worker. */
export interface CarriedTable {
  readonly id: number;
  readonly table: RawTable;
}

/** An edit on its way to the page. */
export interface CarriedEdit extends Omit<TableEdit, 'read' | 'inserts'> {
  /** Its number; the table itself where it did not come from the page. */
  readonly read: number | RawTable;
  readonly inserts: readonly (readonly Cell[])[];
}

/** On the page. */
export interface HandedOut {
  carry(tables: readonly RawTable[]): readonly CarriedTable[];
  unpack(edits: readonly CarriedEdit[]): readonly TableEdit[];
  /** The worker no longer holds these. */
  release(ids: readonly number[]): void;
}

export function createHandedOut(): HandedOut {
  const held = new Map<number, RawTable>();
  let last = 0;
  return {
    carry: (tables) =>
      tables.map((table) => {
        last += 1;
        held.set(last, table);
        return { id: last, table };
      }),
    unpack: (edits) =>
      edits.map(({ read: carried, ...rest }) => {
        const read = typeof carried === 'number' ? held.get(carried) : carried;
        if (!read) throw new Error('The table of an edit was not handed out, or was given back');
        return { ...rest, read };
      }),
    release(ids) {
      for (const id of ids) held.delete(id);
    },
  };
}

/** In the worker. */
export interface Received {
  take(tables: readonly CarriedTable[]): readonly RawTable[];
  pack(edits: readonly TableEdit[]): readonly CarriedEdit[];
}

/** `onLost` is told of tables that nobody holds any more. */
export function createReceived(onLost: (ids: readonly number[]) => void): Received {
  const ids = new WeakMap<RawTable, number>();
  const lost = new FinalizationRegistry<number>((id) => {
    onLost([id]);
  });
  return {
    take: (tables) =>
      tables.map(({ id, table }) => {
        ids.set(table, id);
        lost.register(table, id);
        return table;
      }),
    pack: (edits) =>
      edits.map(({ read, inserts, ...rest }) => ({
        ...rest,
        read: ids.get(read) ?? read,
        inserts: Array.from(inserts),
      })),
  };
}
