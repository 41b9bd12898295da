/** The data files of the product as the workbook would hold them: preset rows first, sample rows on top. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { allTables } from '../../src/core/catalog';
import { readCodeLists } from '../../src/core/office/code-lists';
import type { OfficeData } from '../../src/core/tables/office-data';
import type { RawTable } from '../../src/core/tables/raw-table';
import { readOfficeData } from '../../src/core/tables/read-office-data';
import type { Table } from '../../src/core/tables/table';
import type { Cell } from '../../src/core/values/cell';

const assets = join(__dirname, '../../assets');

export function dataFile(folder: 'preset' | 'sample', table: string): readonly (readonly string[])[] {
  const path = join(assets, folder, `${table}.csv`);
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ';', skipEmptyLines: true }).data;
}

/** Every table of the product, filled from the files; a table without a file is empty. */
export function sampleData(changes: Readonly<Record<string, (raw: RawTable) => RawTable>> = {}): OfficeData {
  const raws = allTables.map((table) => changes[table.name]?.(rawOf(table)) ?? rawOf(table));
  return readOfficeData(allTables, raws, readCodeLists);
}

function rawOf(table: Table): RawTable {
  const header = Object.values(table.columns).map((column) => column.title);
  const key = table.columns[table.keyColumn]?.title ?? '';
  const rows = new Map<string, readonly Cell[]>();
  for (const folder of ['preset', 'sample'] as const) {
    const [titles = [], ...lines] = dataFile(folder, table.name);
    for (const line of lines) {
      const cells = header.map((title) => line[titles.indexOf(title)] ?? null);
      rows.set(line[titles.indexOf(key)] ?? '', cells);
    }
  }
  return { name: table.excelName, sheet: table.title, headerRow: 1, header, rows: [...rows.values()] };
}
