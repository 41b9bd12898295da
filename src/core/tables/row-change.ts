/** What a use case wants done to rows, in typed values; `createEditPlanner` turns it into cells. */
import type { Cell } from '../values/cell';
import type { Columns, RowOf, Table } from './table';

export type RowChange = RowInsert | RowUpdate | RowRemoval;

export interface RowInsert {
  readonly kind: 'insert';
  readonly table: Table;
  /** The new row's key. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Cells written as they are, for what could not be understood and must not be lost; before `values`. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface RowUpdate {
  readonly kind: 'update';
  readonly table: Table;
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Cells written as they are, before `values`. */
  readonly cells: Readonly<Record<string, Cell>>;
}

export interface RowRemoval {
  readonly kind: 'remove';
  readonly table: Table;
  readonly key: string;
}

type Cells<C extends Columns> = { readonly [K in keyof C]?: Cell };

/** A new row. Its key is among the values; columns left out stay blank. */
export function insertRow<C extends Columns>(
  table: Table<C>,
  key: string,
  values: Partial<RowOf<C>>,
  cells: Cells<C> = {},
): RowInsert {
  const all = { ...values, [table.keyColumn]: key };
  return { kind: 'insert', table, key, values: all, cells: cells as RowInsert['cells'] };
}

/** New values for some columns of the row with that key. */
export function updateRow<C extends Columns>(
  table: Table<C>,
  key: string,
  values: Partial<RowOf<C>>,
  cells: Cells<C> = {},
): RowUpdate {
  return { kind: 'update', table, key, values, cells: cells as RowUpdate['cells'] };
}

export function removeRow<C extends Columns>(table: Table<C>, key: string): RowRemoval {
  return { kind: 'remove', table, key };
}
