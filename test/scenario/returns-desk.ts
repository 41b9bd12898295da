/**
 * A desk for stories about returns: the sample county in memory, forms as the
 * municipalities get them, filled in and sent back as workbooks or CSV.
 */
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { plainPacker } from '../../src/adapters/memory/plain-packer';
import { importReturns } from '../../src/app/import-returns';
import type { FileReport, ImportOptions, ImportReport } from '../../src/app/import-returns/import-report';
import { readOffice } from '../../src/app/read-office';
import { undoImport, type UndoReport } from '../../src/app/undo-import';
import { offerFormColumns } from '../../src/core/register/offer-form-columns';
import { offers } from '../../src/core/register/offers';
import { describeTableColumns } from '../../src/core/sheets/describe-table-columns';
import type { RawSheet, RawWorkbook } from '../../src/core/sheets/raw-workbook';
import type { SheetPlan, WorkbookPlan } from '../../src/core/sheets/workbook-plan';
import { describeForm } from '../../src/core/survey/describe-form';
import { invitations, surveys } from '../../src/core/survey/survey-tables';
import type { Entry, OfficeData } from '../../src/core/tables/office-data';
import type { RawTable } from '../../src/core/tables/raw-table';
import type { Columns, RowOf, Table } from '../../src/core/tables/table';
import { isBlank, type Cell } from '../../src/core/values/cell';
import { showCell } from '../../src/core/values/cell-text';
import { digest, stableId } from '../../src/core/values/digest';
import { parseIsoDay, type IsoDay } from '../../src/core/values/iso-date';
import type { Result } from '../../src/core/values/result';
import { ok } from '../../src/core/values/result';
import type { FileSource } from '../../src/ports/file-source';
import type { NamedFile, SheetReader } from '../../src/ports/workbook-files';
import { sampleTables } from '../core/office-of';

export const zeven = '033575408';
export const tarmstedt = '033575407';
export const sottrum = '033575406';

export function day(text: string): IsoDay {
  const parsed = parseIsoDay(text);
  if (parsed === undefined) throw new Error(`No day: ${text}`);
  return parsed;
}

export interface Desk {
  import(files: readonly NamedFile[], options?: ImportOptions): Promise<ImportReport>;
  /** Refused and cancelled ones as well. */
  importFrom(files: FileSource, options?: ImportOptions): Promise<Result<ImportReport>>;
  importOne(file: NamedFile, options?: ImportOptions): Promise<FileReport>;
  undo(): Promise<UndoReport>;
  data(): Promise<OfficeData>;
  rows<C extends Columns>(table: Table<C>): Promise<readonly Entry<RowOf<C>>[]>;
  /** A cell as a person types it into the workbook. */
  type<C extends Columns>(table: Table<C>, key: string, column: keyof C & string, cell: Cell): Promise<void>;
  /** The same in a column that only the sheet knows, by its header. */
  note(table: Table, key: string, title: string, cell: Cell): Promise<void>;
  /** All rows but those of the journal, in any order. */
  snapshot(): Promise<Readonly<Record<string, readonly string[]>>>;
}

/** Invitations of the sample county carry tokens, as after `mut forms`. */
export function openDesk(
  change: (tables: readonly RawTable[]) => readonly RawTable[] = (tables) => tables,
): Desk {
  const store = createMemoryTableStore(change(countyWithTokens));
  let count = 0;
  const clock = {
    today: () => day('2015-05-04'),
    now: () => `2015-05-04T08:00:${String(count).padStart(2, '0')}Z`,
  };
  const ids = { next: () => stableId('test', String((count += 1))) };
  const desk = {
    store,
    reader: memoryReader,
    packer: plainPacker,
    digest,
    clock,
    ids,
    breathe: () => Promise.resolve(),
  };
  const data = async (): Promise<OfficeData> => value(await readOffice(store));
  const write: Desk['note'] = async (table, key, title, after) => {
    const read = await data();
    const raw = read.located(table)?.raw;
    if (!raw) throw new Error(`No table ${table.excelName}`);
    const row = (read.find(table, key)?.row ?? 0) - 1;
    const column = raw.header.indexOf(title);
    value(await store.apply([{ read: raw, updates: [{ row, column, after }], inserts: [], removals: [] }]));
  };
  return {
    import: async (files, options) =>
      value(await importReturns(desk, createMemoryFileSource(files), options)),
    importFrom: (files, options) => importReturns(desk, files, options),
    importOne: async (file, options) => {
      const [report] = value(await importReturns(desk, createMemoryFileSource([file]), options)).files;
      if (!report) throw new Error('No report');
      return report;
    },
    undo: async () => value(await undoImport(desk)),
    data,
    rows: async (table) => (await data()).rows(table),
    type: (table, key, column, cell) => write(table, key, table.columns[column]?.title ?? column, cell),
    note: write,
    async snapshot() {
      const read = await data();
      const tables = read.tables.filter(({ name }) => name !== 'journal');
      return Object.fromEntries(
        tables.map((table) => [
          table.name,
          (read.located(table)?.raw.rows ?? [])
            .filter((cells) => !cells.every(isBlank))
            .map((cells) => JSON.stringify(cells))
            .sort(),
        ]),
      );
    },
  };
}

const sample = sampleTables();

export function tokenOf(municipality: string): string {
  return `token-${municipality}`;
}

function withTokens(table: RawTable): RawTable {
  if (table.name !== invitations.excelName) return table;
  const place = table.header.indexOf(invitations.columns.token.title);
  const keys = sampleKeys();
  return {
    ...table,
    rows: table.rows.map((cells, row) =>
      cells.map((cell, column) => (column === place ? tokenOf(keys[row] ?? '') : cell)),
    ),
  };
}

/** Keys of the municipalities in the order of the sample's invitations. */
function sampleKeys(): readonly string[] {
  const named = (excelName: string): RawTable | undefined => sample.find(({ name }) => name === excelName);
  const towns = new Map(
    named('Kommunen')?.rows.map(([name, , key]) => [name, showCell(key ?? null)] as const),
  );
  const place = named('Einladungen')?.header.indexOf('Kommune') ?? -1;
  return named('Einladungen')?.rows.map((cells) => towns.get(cells[place] ?? null) ?? '') ?? [];
}

/** The sample county after the forms were made. */
export const countyWithTokens = sample.map(withTokens);

function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.issues));
}

export interface Filling {
  /** By the question's name. */
  readonly answers?: Readonly<Record<string, Cell>>;
  /** Rows by the titles of the columns. */
  readonly offers?: readonly Readonly<Record<string, Cell>>[];
  readonly modified?: string;
}

/** The form of a municipality, filled in. */
export async function formFrom(desk: Desk, municipality: string, filling: Filling): Promise<RawWorkbook> {
  const data = await desk.data();
  const survey = data.rows(surveys)[0];
  const invitation = data.rows(invitations).find((one) => one.values.municipality === municipality);
  if (!survey || !invitation) throw new Error(`Not invited: ${municipality}`);
  const titles = offerFormColumns.map((name) => offers.columns[name].title);
  const offerColumns = describeTableColumns(offers).filter(({ title }) =>
    titles.some((one) => one === title),
  );
  return fillForm(asRead(value(describeForm({ data, survey, invitation, offerColumns }))), filling);
}

function fillForm(
  workbook: RawWorkbook,
  { answers = {}, offers: rows = [], modified }: Filling,
): RawWorkbook {
  const sheets = workbook.sheets.map((sheet): RawSheet => {
    if (sheet.name === 'Fragen') {
      return {
        ...sheet,
        rows: sheet.rows.map((row) => {
          const given = answers[showCell(row.cells[0] ?? null)];
          return given === undefined
            ? row
            : { ...row, cells: row.cells.map((cell, place) => (place === 3 ? given : cell)) };
        }),
      };
    }
    if (sheet.name !== 'Angebote') return sheet;
    const header = sheet.rows.at(-1);
    const added = rows.map((row, index) => ({
      number: (header?.number ?? 0) + 1 + index,
      cells: (header?.cells ?? []).map((title) => row[showCell(title ?? null)] ?? null),
    }));
    return { ...sheet, rows: [...sheet.rows, ...added] };
  });
  return { ...workbook, sheets, ...(modified === undefined ? {} : { modified }) };
}

/** A planned workbook as a reader would hand it over. */
function asRead(plan: WorkbookPlan): RawWorkbook {
  return { sheets: plan.sheets.map(readSheet), tables: [] };
}

function readSheet(sheet: SheetPlan): RawSheet {
  const rows = new Map<number, Cell[]>();
  const put = (row: number, column: number, cell: Cell): void => {
    const cells = rows.get(row) ?? [];
    rows.set(row, cells);
    while (cells.length < column) cells.push(null);
    cells[column - 1] = cell;
  };
  for (const { row, column, value: cell } of sheet.cells) {
    put(row, column, typeof cell === 'object' && cell !== null && 'formula' in cell ? null : cell);
  }
  for (const { row, column, columns } of sheet.tables) {
    for (const [index, { title }] of columns.entries()) put(row, column + index, title);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b).map(([number, cells]) => ({ number, cells }));
  return { name: sheet.name, visibility: sheet.visibility, rows: ordered };
}

const mark = 'PK';

/** A workbook as a file that only `memoryReader` understands; it begins like a real one. */
export function fileOf(name: string, workbook: RawWorkbook): NamedFile {
  return { name, bytes: new TextEncoder().encode(mark + JSON.stringify(workbook)) };
}

export function csvFile(name: string, lines: readonly (readonly string[])[]): NamedFile {
  const quote = (cell: string): string => (/[;"\r\n\t,]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
  const text = lines.map((line) => line.map(quote).join(';')).join('\r\n');
  return { name, bytes: new TextEncoder().encode(text) };
}

/** A filled-in form as a file. */
export async function returned(
  desk: Desk,
  municipality: string,
  filling: Filling,
  name = `${municipality}.xlsx`,
): Promise<NamedFile> {
  return fileOf(name, await formFrom(desk, municipality, filling));
}

const csv = createCsvReader();

export const memoryReader: SheetReader = {
  read(file) {
    const text = new TextDecoder().decode(file.bytes);
    return text.startsWith(mark) ? ok(JSON.parse(text.slice(mark.length)) as RawWorkbook) : csv.read(file);
  },
};
