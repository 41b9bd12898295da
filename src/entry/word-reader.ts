/** Reads the office's workbook for the pane in Word: a chunk of its own, for it is needed with the first file. */
import { createMemoryTableStore } from '../adapters/memory/memory-table-store';
import { officeLimits } from '../adapters/opc/package-limits';
import { createXlsxReader } from '../adapters/xlsx/xlsx-reader';
import type { ReadTables } from '../app/word-desk/word-session';
import { ok } from '../core/values/result';

export const readTables: ReadTables = (file) => {
  const read = createXlsxReader(officeLimits).read(file);
  return read.ok ? ok(createMemoryTableStore(read.value.tables)) : read;
};
