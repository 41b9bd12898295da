/** Changing small hand-made workbooks: what comes out as parts, what is refused in which words. */
import { openXlsxTableStore, type XlsxTableStore } from '../../../src/adapters/xlsx/xlsx-table-store';
import type { RawTable, TableEdit } from '../../../src/core/tables/raw-table';
import type { Result } from '../../../src/core/values/result';
import type { TableStore } from '../../../src/ports/table-store';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { readOne } from '../../contract/table-store-contract';
import {
  numberCell,
  packParts,
  rawParts,
  tablePart,
  textCell,
  unpackParts,
  type Parts,
} from '../../fixtures/raw-workbook-parts';

export function storeOf(parts: Parts): XlsxTableStore {
  const opened = openXlsxTableStore({ name: 'MuT.xlsx', bytes: packParts(parts) });
  if (!opened.ok) throw new Error(opened.issues.map((one) => describeIssue(one)).join('\n'));
  return opened.value;
}

export async function rawTable(store: TableStore, name = 'Kurse'): Promise<RawTable> {
  const table = await readOne(store, name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

/** What is to be done to a table, whatever it holds: `edit` makes it an edit of what was just read. */
export interface Change extends Omit<TableEdit, 'read'> {
  readonly table: string;
}

export const change = (table: string, parts: Partial<TableEdit>): Change => ({
  table,
  updates: [],
  inserts: [],
  removals: [],
  ...parts,
});

/** Reads the tables and applies the changes to what was read. */
export async function edit(store: TableStore, ...changes: readonly Change[]): Promise<Result<void>> {
  const edits: TableEdit[] = [];
  for (const { table: name, ...parts } of changes)
    edits.push({ read: await rawTable(store, name), ...parts });
  return store.apply(edits);
}

export async function applied(parts: Parts, ...changes: readonly Change[]): Promise<Parts> {
  const store = storeOf(parts);
  const done = await edit(store, ...changes);
  if (!done.ok) throw new Error(done.issues.map((one) => describeIssue(one)).join('\n'));
  return unpackParts(store.bytes());
}

export async function refused(parts: Parts, ...changes: readonly Change[]): Promise<string> {
  const store = storeOf(parts);
  const before = store.bytes();
  const done = await edit(store, ...changes);
  expect(store.bytes()).toBe(before);
  if (done.ok) return '';
  for (const found of done.issues) {
    expect(found.code).toBe('write.wouldLose');
    expect(found.at.file).toBe('MuT.xlsx');
    expect(describeIssue(found, 'en')).not.toMatch(/[{}]|undefined|Bitte|bitte/);
  }
  return done.issues.map((one) => describeIssue(one)).join('\n');
}

export const removal = (...rows: readonly number[]): Change => change('Kurse', { removals: rows });

export const sheet = 'xl/worksheets/sheet1.xml';
export const table = 'xl/tables/table1.xml';
export const workbook = 'xl/workbook.xml';
export const columns = ['Kurs', 'Plätze', 'Beginn'];

/** Header in row 2, three courses in rows 3 to 5, beside them a cell in E4. */
export const rows = `<row r="2">${columns.map((title, at) => textCell(`${'ABC'[at]}2`, title)).join('')}</row><row r="3" spans="1:3">${textCell('A3', 'Alpha')}${numberCell('B3', 10)}${numberCell('C3', 42000, ' s="1"')}</row><row r="4" spans="1:5" ht="30" customHeight="1">${textCell('A4', 'Beta')}${numberCell('B4', 20)}${numberCell('C4', 42001, ' s="1"')}${textCell('E4', 'steht daneben')}</row><row r="5" spans="1:3">${textCell('A5', 'Gamma')}${numberCell('B5', 30)}${numberCell('C5', 42002, ' s="1"')}</row>`;
export const courses = (more = '', below = ''): string =>
  `<dimension ref="A2:E5"/><sheetData>${rows}${below}</sheetData>${more}`;
export const simple = (more = '', below = '', names = ''): Parts =>
  rawParts(
    [{ name: 'Kurse 2015', xml: courses(more, below), tables: [tablePart('Kurse', 'A2:C5', columns)] }],
    names,
  );
export const grow = (count: number): Change =>
  change('Kurse', {
    inserts: Array.from({ length: count }, (_, at) => [`Neu ${at + 1}`, at, { serial: 42100 + at }]),
  });
