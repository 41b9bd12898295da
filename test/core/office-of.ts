/**
 * The office's data for a test: rows written as typed values by column name,
 * read back through the codecs like a workbook. Code lists and text blocks are
 * those of a new workbook, unless the test brings its own.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { allTables } from '../../src/core/catalog';
import { codeLists, readCodeLists } from '../../src/core/office/code-lists';
import type { OfficeData } from '../../src/core/tables/office-data';
import type { RawTable } from '../../src/core/tables/raw-table';
import { readOfficeData } from '../../src/core/tables/read-office-data';
import type { Table } from '../../src/core/tables/table';
import { isBlank, type Cell } from '../../src/core/values/cell';
import { noContext, type CodecContext } from '../../src/core/values/codec';

/** A cell as it stands in the sheet, for what no typed value would give: `raw('etwa 900')`. */
class RawValue {
  constructor(readonly cell: Cell) {}
}

export function raw(cell: Cell): RawValue {
  return new RawValue(cell);
}

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** Rows by table name. A reference is given by key; a code by its code. */
export type RowsByTable = Readonly<Record<string, Rows>>;

/** All tables of the workbook, read; tables without rows are there and empty. */
export function officeOf(rows: RowsByTable = {}): OfficeData {
  return readOfficeData(allTables, rawTablesOf(rows), readCodeLists);
}

/** The same as raw tables, e.g. for the memory store. Code lists, text blocks, questions and settings come from the preset. */
export function rawTablesOf(rows: RowsByTable = {}): readonly RawTable[] {
  const unknown = Object.keys(rows).filter((name) => !allTables.some((table) => table.name === name));
  if (unknown.length > 0) throw new Error(`No such table: ${unknown.join(', ')}`);
  return allTables.map((table) => rawTable(table, rows[table.name]));
}

/** Rows of a preset or sample table, cells as texts: the same as `assets/<folder>/<table>.csv`. */
function assetRows(folder: 'preset' | 'sample', table: Table): readonly (readonly Cell[])[] {
  const file = join(__dirname, '../../assets', folder, `${table.name}.csv`);
  if (!existsSync(file)) return [];
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const [header = [], ...lines] = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data;
  const titles = Object.values(table.columns).map((column) => column.title);
  return lines.map((line) =>
    titles.map((title) => {
      const text = line[header.indexOf(title)] ?? '';
      return text === '' ? null : text;
    }),
  );
}

const presetTables: ReadonlySet<string> = new Set([
  'codeLists',
  'textBlocks',
  'questions',
  'settings',
  'abbreviations',
]);

function rawTable(table: Table, rows: Rows | undefined): RawTable {
  const columns = Object.entries(table.columns);
  const preset = presetTables.has(table.name) ? assetRows('preset', table) : [];
  const cells =
    rows?.map((row) => {
      const unknown = Object.keys(row).filter((name) => !Object.hasOwn(table.columns, name));
      if (unknown.length > 0) throw new Error(`No such column in ${table.name}: ${unknown.join(', ')}`);
      return columns.map(([name, column]) => {
        const value = row[name] ?? null;
        return value instanceof RawValue ? value.cell : column.codec.encode(value, contextOfPreset());
      });
    }) ?? preset;
  const blank = columns.map(() => null);
  return {
    name: table.excelName,
    sheet: table.title,
    headerRow: 1,
    header: columns.map(([, column]) => column.title),
    rows: cells.length > 0 ? cells : [blank],
  };
}

let context: CodecContext | undefined;

/** Codes are written as the labels of the preset, as a workbook has them. */
function contextOfPreset(): CodecContext {
  if (context) return context;
  const header = Object.values(codeLists.columns).map((column) => column.title);
  const table = {
    name: codeLists.excelName,
    sheet: codeLists.title,
    headerRow: 1,
    header,
    rows: assetRows('preset', codeLists),
  };
  const lists = readCodeLists(() => ({ raw: table, places: new Map() }));
  context = { ...noContext, codes: (list) => lists.get(list) ?? [] };
  return context;
}

/** Sheets of a workbook with the sample county: preset and sample rows together. */
export function sampleTables(): readonly RawTable[] {
  return allTables.map((table) => {
    const sample = assetRows('sample', table);
    const key = Object.keys(table.columns).indexOf(table.keyColumn);
    const kept = assetRows('preset', table).filter((row) => !sample.some((own) => own[key] === row[key]));
    const rows = [...kept, ...sample].filter((cells) => !cells.every(isBlank));
    return rows.length > 0 ? { ...rawTable(table, undefined), rows } : rawTable(table, undefined);
  });
}

/** The sample county, with more rows on top: `sampleWith({ returns: [...] })`. */
export function sampleWith(more: RowsByTable = {}): OfficeData {
  return readOfficeData(allTables, sampleTablesWith(more), readCodeLists);
}

/** The same as raw tables. */
export function sampleTablesWith(more: RowsByTable): readonly RawTable[] {
  return sampleTables().map((table) => {
    const own = allTables.find((one) => one.excelName === table.name);
    const added = own ? more[own.name] : undefined;
    if (!own || added === undefined) return table;
    const kept = table.rows.filter((cells) => !cells.every(isBlank));
    return { ...table, rows: [...kept, ...rawTable(own, added).rows] };
  });
}
