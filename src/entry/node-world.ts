/** The world of the command line: the adapters for Node, put together once. */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createCsvReader } from '../adapters/csv/csv-reader';
import { writeCsv } from '../adapters/csv/write-csv';
import { createDocxWriter } from '../adapters/docx/write-docx';
import { createAssetFolder } from '../adapters/node/asset-folder';
import { createOutputFolder } from '../adapters/node/output-folder';
import { randomIds } from '../adapters/node/random-ids';
import { readInputFiles, readNamedFile } from '../adapters/node/read-input-files';
import { systemClock } from '../adapters/node/system-clock';
import { openWorkbookFile } from '../adapters/node/workbook-file';
import { writeNewFile } from '../adapters/node/write-new-file';
import { returnLimits } from '../adapters/opc/package-limits';
import { createWorkbookWriter } from '../adapters/xlsx/workbook-writer';
import { createXlsxReader } from '../adapters/xlsx/xlsx-reader';
import { openXlsxTableStore } from '../adapters/xlsx/xlsx-table-store';
import type { Language } from '../core/texts/text-entry';
import { createProgressBar } from '../ui/shell/progress-bar';
import { createReturnReader } from './return-reader';
import type { Disk, World } from './shell/world';
import packageJson from '../../package.json';

export const version: string = packageJson.version;

/** The package's data files: beside the folder of the built command. */
export const assetFolder = join(__dirname, '..', 'assets');

const disk: Disk = {
  openWorkbook: (path) => openWorkbookFile(path, openXlsxTableStore),
  readFile: (path) => readNamedFile(path),
  readInputs: (paths) => readInputFiles(paths),
  writeFile: writeNewFile,
  exists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
  folder: createOutputFolder,
};

export function createNodeWorld(language: Language): World {
  return {
    language,
    clock: systemClock,
    ids: randomIds,
    assets: createAssetFolder(assetFolder),
    returnReader: createReturnReader(createXlsxReader(returnLimits), createCsvReader()),
    workbookWriter: createWorkbookWriter(),
    documentWriter: createDocxWriter(),
    csvWriter: { write: writeCsv },
    disk,
    progress: (label) => createProgressBar(label, process.stderr),
  };
}
