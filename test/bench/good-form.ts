/** A form of the sample county as the commands make it. */
import { join } from 'node:path';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { createAssetFolder } from '../../src/adapters/node/asset-folder';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { createForms } from '../../src/app/create-forms';
import { createWorkbook } from '../../src/app/create-workbook';
import { ok, type Result } from '../../src/core/values/result';
import type { NamedFile } from '../../src/ports/workbook-files';

export async function goodForm(): Promise<Uint8Array> {
  const assets = createAssetFolder(join(process.cwd(), 'assets'));
  const writer = createWorkbookWriter();
  const created = must(await createWorkbook({ assets, reader: createCsvReader(), writer }, { sample: true }));
  const store = must(openXlsxTableStore({ name: 'Register.xlsx', bytes: created.bytes }));
  const made: NamedFile[] = [];
  const sink = {
    check: () => Promise.resolve(ok(undefined)),
    writeAll(files: readonly NamedFile[]) {
      made.push(...files);
      return Promise.resolve(ok(undefined));
    },
  };
  let count = 0;
  const ids = { next: () => `token-${(count += 1)}` };
  must(await createForms({ store, writer, sink, ids }, { survey: undefined, onProgress: () => undefined }));
  const [first] = made;
  if (first === undefined) throw new Error('The sample county has no form');
  return first.bytes;
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
