/** The rows a new workbook starts with, and the few questions the description of its sheets asks of them. */
import type { Cell } from '../values/cell';
import { readText } from '../values/cell-text';
import type { Table } from '../tables/table';
import type { CodeListSource } from './evaluation';

/** Cells per table, by the definition's name; each row in the order of the definition's columns. */
export type InitialRows = ReadonlyMap<string, readonly (readonly Cell[])[]>;

/** Rows of one code list: where they stand in its table, counted from 0, in one piece. */
export interface ListRows {
  readonly list: string;
  readonly first: number;
  readonly labels: readonly string[];
  readonly codes: readonly string[];
}

export function rowsOf(rows: InitialRows, table: Table): readonly (readonly Cell[])[] {
  return rows.get(table.name) ?? [];
}

/** Place of a column in the table's rows, counted from 0; asking for an undefined column is a mistake of the caller. */
export function placeOfColumn(table: Table, column: string): number {
  const place = Object.keys(table.columns).indexOf(column);
  if (place < 0) throw new Error(`No column "${column}" in table "${table.name}"`);
  return place;
}

/** Trimmed text of a cell; empty when blank. */
function textAt(table: Table, row: readonly Cell[], column: string): string {
  const read = readText(row[placeOfColumn(table, column)] ?? null);
  return read.ok ? (read.value ?? '') : '';
}

/** The code lists in the order of their first rows. Rows of one list have to stand together; a later piece is left out. */
export function readListRows(source: CodeListSource, rows: InitialRows): readonly ListRows[] {
  const lists: { list: string; first: number; labels: string[]; codes: string[] }[] = [];
  rowsOf(rows, source.table).forEach((row, index) => {
    const [list, code, label] = [source.list, source.code, source.label].map((column) =>
      textAt(source.table, row, column),
    );
    if (!list || !label) return;
    const known = lists.find((one) => one.list === list);
    if (!known) lists.push({ list, first: index, labels: [label], codes: [code ?? ''] });
    else if (known.first + known.labels.length === index) {
      known.labels.push(label);
      known.codes.push(code ?? '');
    }
  });
  return lists;
}
