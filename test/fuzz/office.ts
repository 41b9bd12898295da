/** The office of the sample county as bytes: its workbook, the forms it sent, and those that came back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { createAssetFolder } from '../../src/adapters/node/asset-folder';
import { zlibPacker } from '../../src/adapters/node/zlib-packer';
import { officeLimits, returnLimits } from '../../src/adapters/opc/package-limits';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import { openXlsxTableStore, type XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { createForms } from '../../src/app/create-forms';
import { createWorkbook } from '../../src/app/create-workbook';
import type { ImportDesk } from '../../src/app/import-returns';
import { stableId } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import { ok, type Result } from '../../src/core/values/result';
import { makeReturns, readFillings } from '../../src/entry/demo/municipal-returns';
import { createReturnReader } from '../../src/entry/return-reader';
import type { TableStore } from '../../src/ports/table-store';
import type { NamedFile } from '../../src/ports/workbook-files';

/** Runs and tests both start in the project's folder. */
const assets = join(process.cwd(), 'assets');

export const today = '2015-05-21' as IsoDay;

export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const returnReader = createReturnReader(createXlsxReader(returnLimits), createCsvReader());
export const officeReader = createXlsxReader(officeLimits);

export function openBook(bytes: Uint8Array): XlsxTableStore {
  return must(openXlsxTableStore({ name: 'Register.xlsx', bytes }));
}

/** Time stands still and ids are counted, so that two desks over the same tables do the same. */
export function deskOver(store: TableStore, batch: string): ImportDesk {
  let count = 0;
  return {
    store,
    reader: returnReader,
    packer: zlibPacker,
    clock: { today: () => today, now: () => '2015-05-21T08:00:00Z' },
    ids: { next: () => stableId(batch, String((count += 1))) },
    breathe: () => Promise.resolve(),
  };
}

export interface OfficeFiles {
  readonly book: Uint8Array;
  readonly forms: readonly NamedFile[];
  /** As the demonstration plays them: workbooks and CSV, one of them cut off. */
  readonly returns: readonly NamedFile[];
}

/** Tokens are counted, so that every run makes the same. */
export async function makeOffice(): Promise<OfficeFiles> {
  const writer = createWorkbookWriter();
  const desk = { assets: createAssetFolder(assets), reader: createCsvReader(), writer };
  const created = must(await createWorkbook(desk, { sample: true }));
  const store = openBook(created.bytes);
  const forms: NamedFile[] = [];
  const sink = {
    check: () => Promise.resolve(ok(undefined)),
    writeAll(files: readonly NamedFile[]) {
      forms.push(...files);
      return Promise.resolve(ok(undefined));
    },
  };
  let count = 0;
  const ids = { next: () => `token-${(count += 1)}` };
  must(await createForms({ store, writer, sink, ids }, { survey: undefined, onProgress: () => undefined }));
  forms.sort((a, b) => (a.name < b.name ? -1 : 1));
  const demo = join(assets, 'demo');
  const fillings = readFillings(
    await readFile(join(demo, 'answers.csv'), 'utf8'),
    await readFile(join(demo, 'offers.csv'), 'utf8'),
  );
  const { inTime, late } = await makeReturns(forms, fillings);
  return { book: store.bytes(), forms, returns: [...inTime, ...late] };
}
