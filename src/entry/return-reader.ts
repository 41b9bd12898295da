/** Reads whatever came back: a workbook or CSV, by what the file is and not by what it is called. */
import { recogniseFile } from '../adapters/opc/recognise-file';
import type { SheetReader } from '../ports/workbook-files';

/**
 * Text goes to the CSV reader, everything else to the workbook reader, which names
 * what it refuses: also text that only calls itself a workbook.
 */
export function createReturnReader(workbooks: SheetReader, csv: SheetReader): SheetReader {
  return {
    read(file) {
      const isCsv = recogniseFile(file.bytes) === 'text' && !/\.xls[xmb]?$/i.test(file.name);
      return isCsv ? csv.read(file) : workbooks.read(file);
    },
  };
}
