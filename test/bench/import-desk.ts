/** The real import, put together as the command line does it. */
import { createCsvReader } from '../../src/adapters/csv/csv-reader';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import { randomIds } from '../../src/adapters/node/random-ids';
import { systemClock } from '../../src/adapters/node/system-clock';
import { createZlibDeflater } from '../../src/adapters/node/zlib-deflater';
import { nodeDigest } from '../../src/adapters/node/node-digest';
import { zlibPacker } from '../../src/adapters/node/zlib-packer';
import { zlibUnpacker } from '../../src/adapters/node/zlib-unpacker';
import { officeLimits, returnLimits } from '../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { importReturns, type ImportDesk } from '../../src/app/import-returns';
import type { ImportReport } from '../../src/app/import-returns/import-report';
import { createReturnReader } from '../../src/entry/return-reader';
import type { TableStore } from '../../src/ports/table-store';
import type { NamedFile, WorkbookStore } from '../../src/ports/workbook-files';
import { must } from '../environment/must';

export function createReader(): ReturnType<typeof createReturnReader> {
  return createReturnReader(createXlsxReader(returnLimits, zlibUnpacker), createCsvReader());
}

export function openOffice(bytes: Uint8Array): WorkbookStore {
  return must(
    openXlsxTableStore({ name: 'Register.xlsx', bytes }, officeLimits, createZlibDeflater, zlibUnpacker),
  );
}

export function createDesk(store: TableStore): ImportDesk {
  return {
    store,
    reader: createReader(),
    packer: zlibPacker,
    digest: nodeDigest,
    clock: systemClock,
    ids: randomIds,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

/** Everything up to the cells that are to be written, over files in memory. */
export async function planImportOf(workbook: Uint8Array, files: readonly NamedFile[]): Promise<ImportReport> {
  const desk = createDesk(openOffice(workbook));
  return must(await importReturns(desk, createMemoryFileSource(files), { dryRun: true }));
}
