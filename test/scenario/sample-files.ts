/** The sample county as real files: the office's workbook and the forms it sent. */
import { must } from '../environment/must';
import { zlibUnpacker } from '../../src/adapters/node/zlib-unpacker';
import { join } from 'node:path';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { createAssetFolder } from '../../src/adapters/node/asset-folder';
import { returnLimits } from '../../src/adapters/opc/package-limits';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { zlibPacker } from '../../src/adapters/node/zlib-packer';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import { openXlsxTableStore, type XlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { createForms } from '../../src/app/create-forms';
import { createWorkbook } from '../../src/app/create-workbook';
import { importReturns } from '../../src/app/import-returns';
import type { ImportReport } from '../../src/app/import-returns/import-report';
import { digest } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import { ok } from '../../src/core/values/result';
import type { NamedFile } from '../../src/ports/workbook-files';

export const returnReader = createXlsxReader(returnLimits, zlibUnpacker);

export interface SampleFiles {
  readonly book: Uint8Array;
  /** By the first nine digits of their names. */
  readonly forms: ReadonlyMap<string, NamedFile>;
}

/** Made as the commands make them; tokens are counted, so that every run makes the same. */
export async function makeSampleFiles(): Promise<SampleFiles> {
  const assets = createAssetFolder(join(process.cwd(), 'assets'));
  const writer = createWorkbookWriter();
  const created = must(await createWorkbook({ assets, reader: createCsvReader(), writer }, { sample: true }));
  const store = openBook(created.bytes);
  const forms = new Map<string, NamedFile>();
  const sink = {
    check: () => Promise.resolve(ok(undefined)),
    writeAll(files: readonly NamedFile[]) {
      for (const file of files) forms.set(file.name.slice(0, 9), file);
      return Promise.resolve(ok(undefined));
    },
  };
  let count = 0;
  const ids = { next: () => `token-${(count += 1)}` };
  must(await createForms({ store, writer, sink, ids }, { survey: undefined, onProgress: () => undefined }));
  return { book: store.bytes(), forms };
}

export function openBook(bytes: Uint8Array): XlsxTableStore {
  return must(openXlsxTableStore({ name: 'Register.xlsx', bytes }));
}

/** Imports one file on 21 May 2015. */
export async function importOne(store: XlsxTableStore, file: NamedFile): Promise<ImportReport> {
  const clock = { today: () => '2015-05-21' as IsoDay, now: () => '2015-05-21T08:00:00Z' };
  return must(
    await importReturns(
      {
        store,
        reader: returnReader,
        packer: zlibPacker,
        digest,
        clock,
        ids: { next: () => 'batch' },
        breathe: () => Promise.resolve(),
      },
      createMemoryFileSource([file]),
    ),
  );
}
