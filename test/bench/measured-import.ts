/**
 * One real import from a folder into a file, as the command line puts it together, which tells the
 * process that started it what memory it took: `measured-import.ts WORKBOOK FOLDER`.
 */
import { listInputFiles } from '../../src/adapters/node/read-input-files';
import { keepHeapSmall } from '../../src/adapters/node/small-heap';
import { openWorkbookFile } from '../../src/adapters/node/workbook-file';
import { createZlibDeflater } from '../../src/adapters/node/zlib-deflater';
import { zlibUnpacker } from '../../src/adapters/node/zlib-unpacker';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import { importReturns } from '../../src/app/import-returns';
import { createDesk } from './import-desk';
import { must } from '../environment/must';

/** Resident memory in bytes, time in milliseconds. */
export interface MemoryReport {
  readonly start: number;
  readonly opened: number;
  /** The highest there was, as the system counts it. */
  readonly peak: number;
  /** The highest of the samples; nothing is sampled while the program computes without a pause. */
  readonly sampled: number;
  readonly time: number;
}

const start = process.memoryUsage.rss();
// As the command does it for more than 500 files.
keepHeapSmall();
const [workbook = '', folder = ''] = process.argv.slice(2);
const store = must(
  await openWorkbookFile(workbook, (file) =>
    openXlsxTableStore(file, officeLimits, createZlibDeflater, zlibUnpacker),
  ),
);
const opened = process.memoryUsage.rss();
let sampled = opened;
const sampling = setInterval(() => (sampled = Math.max(sampled, process.memoryUsage.rss())), 20);

const begun = performance.now();
const report = must(await importReturns(createDesk(store), await listInputFiles([folder])));
const time = performance.now() - begun;
clearInterval(sampling);
const missing = report.files.filter(({ outcome }) => outcome !== 'imported').length;
if (missing > 0 || report.batch === null) throw new Error(`${missing} returns were not imported`);

const peak = process.resourceUsage().maxRSS * 1024;
process.send?.({ start, opened, peak, sampled, time } satisfies MemoryReport);
process.disconnect();
