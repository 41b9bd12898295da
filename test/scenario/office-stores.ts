/** The same story through every place a workbook can live: in memory, in a file, in the open Excel. */
import { join } from 'node:path';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { createAssetFolder } from '../../src/adapters/node/asset-folder';
import { zlibPacker } from '../../src/adapters/node/zlib-packer';
import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { createOfficeJsWorkbookBuilder } from '../../src/adapters/officejs-excel/officejs-workbook-builder';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { createForms } from '../../src/app/create-forms';
import { createWorkbook } from '../../src/app/create-workbook';
import { importReturns } from '../../src/app/import-returns';
import type { ImportReport } from '../../src/app/import-returns/import-report';
import { readOffice } from '../../src/app/read-office';
import { setUpWorkbook } from '../../src/app/set-up-workbook';
import { undoImport } from '../../src/app/undo-import';
import { allTables } from '../../src/core/catalog';
import { offers } from '../../src/core/register/offers';
import { planEdits } from '../../src/core/tables/plan-edits';
import { updateRow } from '../../src/core/tables/row-change';
import { isBlank } from '../../src/core/values/cell';
import { digest } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import { ok } from '../../src/core/values/result';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import type { TableStore } from '../../src/ports/table-store';
import type { NamedFile } from '../../src/ports/workbook-files';
import { shown } from '../contract/table-store-contract';
import { must } from '../environment/must';
import { openInExcel, type ExcelHost } from '../office-host/excel-host';
import { openBook, returnReader } from './sample-files';

const assets = createAssetFolder(join(process.cwd(), 'assets'));
const writer = createWorkbookWriter();
const clock = { today: () => '2015-05-21' as IsoDay, now: () => '2015-05-21T08:00:00Z' };

/** Ids counted per step, so that a step gives the same in every store, and again when it is repeated. */
function idsOf(step: string): { next(): string } {
  let count = 0;
  return { next: () => `${step}-${String((count += 1)).padStart(6, '0')}` };
}

export async function openFile(): Promise<TableStore> {
  const { bytes } = must(
    await createWorkbook({ assets, reader: createCsvReader(), writer }, { sample: true }),
  );
  return openBook(bytes);
}

export async function openMemory(): Promise<TableStore> {
  const file = await openFile();
  return createMemoryTableStore(must(await file.read(allTables.map(({ excelName }) => excelName))));
}

export async function setUpIn(host: ExcelHost, sample = true): Promise<void> {
  const builder = createOfficeJsWorkbookBuilder(host.Excel);
  must(await setUpWorkbook({ assets, reader: createCsvReader(), builder }, { sample }));
}

export async function openExcel(host: ExcelHost = openInExcel()): Promise<TableStore> {
  await setUpIn(host);
  return createOfficeJsTableStore(host.Excel);
}

/** Gives the invitations their tokens; with `write` the forms as real files. */
export async function makeForms(store: TableStore, write: boolean): Promise<readonly NamedFile[]> {
  const forms: NamedFile[] = [];
  const sink = {
    check: () => Promise.resolve(ok(undefined)),
    writeAll(files: readonly NamedFile[]) {
      forms.push(...files);
      return Promise.resolve(ok(undefined));
    },
  };
  const none = { write: () => Promise.resolve(new Uint8Array()) };
  const desk = { store, writer: write ? writer : none, sink, ids: idsOf('token') };
  must(await createForms(desk, { survey: undefined, onProgress: () => undefined }));
  return forms;
}

/** What all municipalities send back. */
export function fillAll(forms: readonly NamedFile[]): Promise<readonly NamedFile[]> {
  return Promise.all(
    forms.map(async ({ name, bytes }, index) => {
      const workbook = await openForm(bytes);
      const offer = (title: string): ReadonlyMap<string, string> =>
        new Map([
          ['Bezeichnung', `${title} ${index + 1}`],
          ['Angebotsart', 'Begegnung'],
        ]);
      fillForm(workbook, {
        answers: new Map([
          ['contact_role', 'Rathaus'],
          ['remarks', `=1+${index}`],
        ]),
        offers: [offer('Nähtreff'), offer('Lesekreis')],
      });
      return { name, bytes: await saveForm(workbook) };
    }),
  );
}

const readBefore = new Map<Uint8Array, ReturnType<typeof returnReader.read>>();

/** Reads each file once, however often it is imported. */
const rememberingReader: typeof returnReader = {
  read(file) {
    const known = readBefore.get(file.bytes) ?? returnReader.read(file);
    readBefore.set(file.bytes, known);
    return known;
  },
};

export async function importAll(store: TableStore, files: readonly NamedFile[]): Promise<ImportReport> {
  const desk = {
    store,
    reader: rememberingReader,
    packer: zlibPacker,
    digest,
    clock,
    ids: idsOf('import'),
    breathe: () => Promise.resolve(),
  };
  return must(await importReturns(desk, createMemoryFileSource(files)));
}

/** Key of the first proposal, as a person sees it in the register. */
export async function firstProposal(store: TableStore): Promise<string> {
  const proposal = must(await readOffice(store))
    .rows(offers)
    .find(({ values }) => values.status === 'proposed');
  if (!proposal?.values.id) throw new Error('No proposal');
  return proposal.values.id;
}

/** A person takes a proposal into the register. */
export async function decide(store: TableStore, key: string): Promise<void> {
  const change = updateRow(offers, key, { status: 'active' });
  const data = must(await readOffice(store));
  must(await store.apply(must(planEdits(data, [change], () => idsOf('decide').next()))));
}

export async function undoLast(store: TableStore): Promise<number> {
  return must(await undoImport({ store, clock, ids: idsOf('undo') })).reverted;
}

/** All rows of all tables as a person sees them; what is blank at the end of a table aside. */
export async function rowsOf(store: TableStore): Promise<Readonly<Record<string, unknown>>> {
  const tables = must(await store.read(allTables.map(({ excelName }) => excelName)));
  return Object.fromEntries(
    tables.map((table) => {
      const rows = [...shown(table)];
      while (rows.length > 0 && rows.at(-1)?.every((cell) => isBlank(cell)) === true) rows.pop();
      return [table.name, { header: table.header, rows }];
    }),
  );
}
