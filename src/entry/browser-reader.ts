/** Reads in the browser what came in: a chunk of its own. */
import { createCsvReader } from '../adapters/csv/csv-reader';
import { returnLimits } from '../adapters/opc/package-limits';
import { createXlsxReader } from '../adapters/xlsx/xlsx-reader';
import type { SheetReader } from '../ports/workbook-files';
import { createReturnReader } from './return-reader';

export function createBrowserReader(): SheetReader {
  return createReturnReader(createXlsxReader(returnLimits), createCsvReader());
}
