/** The world of the command line: the adapters for Node, put together once. */
import { join } from 'node:path';
import { createCsvReader } from '../adapters/csv/csv-reader';
import { writeCsv } from '../adapters/csv/write-csv';
import { createDocxWriter } from '../adapters/docx/write-docx';
import { createAssetFolder } from '../adapters/node/asset-folder';
import { checkNewFile } from '../adapters/node/check-new-file';
import { createOutputFolder } from '../adapters/node/output-folder';
import { thisMachine, type Machine } from '../adapters/node/machine';
import { randomIds } from '../adapters/node/random-ids';
import { listInputFiles, readNamedFile } from '../adapters/node/read-input-files';
import { keepHeapSmall } from '../adapters/node/small-heap';
import { systemClock } from '../adapters/node/system-clock';
import { nodeDigest } from '../adapters/node/node-digest';
import { openWorkbookFile } from '../adapters/node/workbook-file';
import { writeNewFile } from '../adapters/node/write-new-file';
import { createZlibDeflater } from '../adapters/node/zlib-deflater';
import { zlibUnpacker } from '../adapters/node/zlib-unpacker';
import { zlibPacker } from '../adapters/node/zlib-packer';
import { officeLimits, returnLimits } from '../adapters/opc/package-limits';
import { createWorkbookWriter } from '../adapters/xlsx/workbook-writer';
import { createXlsxReader } from '../adapters/xlsx/xlsx-reader';
import { openXlsxTableStore } from '../adapters/xlsx/xlsx-table-store';
import type { OpenWorkbook } from '../ports/workbook-files';
import type { Language } from '../core/texts/text-entry';
import { createProgressBar } from '../ui/shell/progress-bar';
import { createReturnReader } from './return-reader';
import type { Disk, World } from './shell/world';
import packageJson from '../../package.json';

export const version: string = packageJson.version;

/** The package's data files: beside the folder of the built command. */
export const assetFolder = join(__dirname, '..', 'assets');

/** Node's own compression: reading and writing are mostly that. */
const openOfficeWorkbook: OpenWorkbook = (file) =>
  openXlsxTableStore(file, officeLimits, createZlibDeflater, zlibUnpacker);

function createDisk(machine: Machine): Disk {
  return {
    openWorkbook: (path) => openWorkbookFile(path, openOfficeWorkbook, machine),
    readFile: (path) => readNamedFile(path),
    listInputs: (paths) => listInputFiles(paths),
    writeFile: (path, bytes, options) => writeNewFile(path, bytes, options, machine),
    checkNew: (path, question) => checkNewFile(path, question, machine),
    folder: (path, options) => createOutputFolder(path, options, machine),
  };
}

export function createNodeWorld(language: Language, machine: Machine = thisMachine): World {
  return {
    language,
    clock: systemClock,
    ids: randomIds,
    assets: createAssetFolder(assetFolder),
    returnReader: createReturnReader(createXlsxReader(returnLimits, zlibUnpacker), createCsvReader()),
    workbookWriter: createWorkbookWriter(),
    documentWriter: createDocxWriter(),
    csvWriter: { write: writeCsv },
    disk: createDisk(machine),
    packer: zlibPacker,
    digest: nodeDigest,
    progress: () => createProgressBar(process.stderr, language),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    saveMemory: keepHeapSmall,
    // Once taken away, the system's own answer to the next one holds again, which waits for nothing of ours.
    onInterrupt(act) {
      process.once('SIGINT', act);
      return () => process.removeListener('SIGINT', act);
    },
  };
}
