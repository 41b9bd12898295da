/** The office of the sample county as bytes: its workbook, the forms it sent, and those that came back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { nodeDigest } from '../../src/adapters/node/node-digest';
import { zlibPacker } from '../../src/adapters/node/zlib-packer';
import { zlibUnpacker } from '../../src/adapters/node/zlib-unpacker';
import { officeLimits, returnLimits } from '../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import type { ImportDesk } from '../../src/app/import-returns';
import { stableId } from '../../src/core/values/digest';
import type { IsoDay } from '../../src/core/values/iso-date';
import { makeReturns, readFillings } from '../../src/entry/demo/municipal-returns';
import { createReturnReader } from '../../src/entry/return-reader';
import type { TableStore } from '../../src/ports/table-store';
import type { NamedFile } from '../../src/ports/workbook-files';
import { makeSampleFiles } from '../scenario/sample-files';

/** Runs and tests both start in the project's folder. */
const assets = join(process.cwd(), 'assets');

export const today = '2015-05-21' as IsoDay;

const returnReader = createReturnReader(createXlsxReader(returnLimits, zlibUnpacker), createCsvReader());
export const officeReader = createXlsxReader(officeLimits);

/** Time stands still and ids are counted, so that two desks over the same tables do the same. */
export function deskOver(store: TableStore, batch: string): ImportDesk {
  let count = 0;
  return {
    store,
    reader: returnReader,
    packer: zlibPacker,
    digest: nodeDigest,
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

export async function makeOffice(): Promise<OfficeFiles> {
  const sample = await makeSampleFiles();
  const forms = [...sample.forms.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const demo = join(assets, 'demo');
  const fillings = readFillings(
    await readFile(join(demo, 'answers.csv'), 'utf8'),
    await readFile(join(demo, 'offers.csv'), 'utf8'),
  );
  const { inTime, late } = await makeReturns(forms, fillings);
  return { book: sample.book, forms, returns: [...inTime, ...late] };
}
