/** What a person does in the open workbook itself, beside the pane: rows pasted, a cell typed over, a cell looked up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { HostTable } from '../office-host/excel-model/host-table';
import type { ExcelHost } from '../office-host/excel-host';

/** Cells by the titles of their columns; the other columns stay blank. */
export type TypedRow = Readonly<Record<string, string | number>>;

/** A table of the sample county as somebody has it in a list of their own. */
export function sampleRows(table: string): readonly TypedRow[] {
  const csv = readFileSync(join('assets', 'sample', `${table}.csv`), 'utf8').replace(/^\ufeff/, '');
  return Papa.parse<Record<string, string>>(csv, { header: true, delimiter: ';', skipEmptyLines: true }).data;
}

/** What stands in the table now; a table without rows shows one that is blank. */
export function rowsOf({ workbook }: ExcelHost, table: string): readonly Readonly<Record<string, unknown>>[] {
  const { columns, rows } = workbook.tables.getItem(table);
  const titles = columns.items().map(({ name }) => name);
  return rows
    .items()
    .flatMap(({ values }) => values as unknown[][])
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => Object.fromEntries(titles.map((title, place) => [title, cells[place]])));
}

export function pasteRows({ workbook }: ExcelHost, table: string, rows: readonly TypedRow[]): void {
  const { columns, rows: held } = workbook.tables.getItem(table);
  const titles = columns.items().map(({ name }) => name);
  held.add(
    null,
    rows.map((row) => titles.map((title) => row[title] ?? '')),
  );
}

/** Types into the row whose cell under `Bezeichnung` is the title. */
export function typeInto(excel: ExcelHost, offer: string, column: string, value: string | number): void {
  const { sheet, row, column: place } = cellOf(excel, offer, column);
  excel.workbook.worksheets.getItem(sheet).getCell(row, place).values = [[value]];
}

function cellOf(
  { workbook }: ExcelHost,
  offer: string,
  column: string,
): { readonly sheet: string; readonly row: number; readonly column: number } {
  const table = workbook.tables.getItem('Angebote');
  const titles = valuesUnder(table, 'Bezeichnung');
  const index = titles.indexOf(offer);
  if (index < 0) throw new Error(`There is no offer ${offer} among ${titles.join(', ')}`);
  const place = table.columns.items().findIndex(({ name }) => name === column);
  return { sheet: 'Angebote', row: table.body.row + index, column: table.body.column + place };
}

/** The address that is selected, e.g. `Angebote!C5`. */
export function selected({ workbook }: ExcelHost): string {
  return workbook.getSelectedRange().address;
}

export function addressOf(excel: ExcelHost, offer: string, column: string): string {
  const { sheet, row, column: place } = cellOf(excel, offer, column);
  return excel.workbook.worksheets.getItem(sheet).getCell(row, place).address;
}

function valuesUnder(table: HostTable, column: string): readonly unknown[] {
  const values = table.columns.getItem(column).getDataBodyRange().values;
  return Array.isArray(values) ? values.flat() : [];
}
