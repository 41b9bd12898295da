/** The office's workbook of an invented county, made as `mut new` makes one. */
import { resolve } from 'node:path';
import { createCsvReader } from '../../../src/adapters/csv/csv-reader';
import { createAssetFolder } from '../../../src/adapters/node/asset-folder';
import { createWorkbookWriter } from '../../../src/adapters/xlsx/workbook-writer';
import { encodeRows } from '../../../src/app/encode-rows';
import { readInitialData } from '../../../src/app/initial-data';
import { allTables, systems } from '../../../src/core/catalog';
import { readCodeLists } from '../../../src/core/office/code-lists';
import { municipalities, places } from '../../../src/core/office/places';
import { offers } from '../../../src/core/register/offers';
import { providers } from '../../../src/core/register/providers';
import { describeWorkbook } from '../../../src/core/sheets/describe-workbook';
import { invitations, surveys } from '../../../src/core/survey/survey-tables';
import type { OfficeData } from '../../../src/core/tables/office-data';
import type { RawTable } from '../../../src/core/tables/raw-table';
import { readOfficeData } from '../../../src/core/tables/read-office-data';
import type { Columns, Table } from '../../../src/core/tables/table';
import type { Cell } from '../../../src/core/values/cell';
import type { CellsByColumn, County } from './county';
import { must } from '../../environment/must';

/** Cells per table, by the definition's name, in the order of the definition's columns. */
export type OfficeRows = ReadonlyMap<string, readonly (readonly Cell[])[]>;

function arrange<C extends Columns>(
  table: Table<C>,
  rows: readonly CellsByColumn[],
): readonly [string, readonly (readonly Cell[])[]] {
  const names = Object.keys(table.columns);
  const unknown = Object.keys(rows[0] ?? {}).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${table.name} has no column ${unknown.join(', ')}`);
  return [table.name, rows.map((row) => names.map((name) => row[name] ?? null))];
}

/** Rows of a new workbook with the preset, the survey of the sample county and all of this county. */
export async function officeRows(county: County, token: (index: number) => string): Promise<OfficeRows> {
  const preset = must(
    await readInitialData(createAssetFolder(resolve('assets')), createCsvReader(), ['preset', 'sample']),
  );
  const survey = preset.rows(surveys)[0]?.values.title ?? null;
  const invited = county.municipalities.map((one, index) => ({
    id: `invitation-${index}`,
    survey,
    municipality: one['name'] ?? null,
    contactRole: 'Fachbereich Bürgerdienste',
    sentOn: { serial: 42_101 },
    channel: 'E-Mail',
    reminders: 0,
    status: 'versandt',
    token: token(index),
  }));
  return new Map([
    ...allTables.map((table) => [table.name, encodeRows(preset, table)] as const),
    arrange(municipalities, county.municipalities),
    arrange(places, county.places),
    arrange(providers, county.providers),
    arrange(offers, county.offers),
    arrange(invitations, invited),
  ]);
}

export function writeOffice(rows: OfficeRows): Promise<Uint8Array> {
  return createWorkbookWriter().write(describeWorkbook(systems, rows));
}

/** The same rows as they stand on sheets. */
export function rawOffice(rows: OfficeRows): readonly RawTable[] {
  return allTables.map((table) => ({
    name: table.excelName,
    sheet: table.title,
    headerRow: 1,
    header: Object.values(table.columns).map(({ title }) => title),
    rows: rows.get(table.name) ?? [],
  }));
}

/** The same rows as the core sees them. */
export function readOffice(rows: OfficeRows): OfficeData {
  return readOfficeData(allTables, rawOffice(rows), readCodeLists);
}
