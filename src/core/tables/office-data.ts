/** All tables of the office as typed rows, with what could not be read. The one thing rules and reports look at. */
import type { Cell } from '../values/cell';
import type { CodecContext } from '../values/codec';
import type { Issue } from '../values/issue';
import type { ColumnPlaces } from './locate-columns';
import type { RawTable } from './raw-table';
import type { Columns, RowOf, Table } from './table';

/** One row with its place in the workbook. */
export interface Entry<Row> {
  readonly values: Row;
  /** Data row of the table, counted from 1. */
  readonly row: number;
  /** Row on the sheet, counted from 1. */
  readonly sheetRow: number;
  /** What stands in cells that could not be understood, by column name. */
  readonly unread: ReadonlyMap<string, Cell>;
}

/** A table found in the workbook. */
export interface LocatedTable {
  readonly raw: RawTable;
  readonly places: ColumnPlaces;
}

export interface OfficeData {
  /** The definitions that were read, in their order. */
  readonly tables: readonly Table[];
  /** Rows of a table in the order of the sheet, blank rows left out; none when the table is missing. */
  rows<C extends Columns>(table: Table<C>): readonly Entry<RowOf<C>>[];
  /** The row with that key. */
  find<C extends Columns>(table: Table<C>, key: string | null): Entry<RowOf<C>> | undefined;
  located(table: Table): LocatedTable | undefined;
  readonly context: CodecContext;
  /** Missing tables, missing columns, unreadable cells. */
  readonly issues: readonly Issue[];
}

/** Stands in for the key of a row typed by hand, until the next write gives it one; never written. */
export function provisionalKey(sheetRow: number): string {
  return `#${sheetRow}`;
}

export function isProvisional(key: string): boolean {
  return key.startsWith('#');
}
