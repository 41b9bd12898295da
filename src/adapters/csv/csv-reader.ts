/**
 * SheetReader for CSV files from outside: one sheet, named after the file, in
 * which everything is text: telephone numbers, keys and dates stay as typed.
 */
import Papa from 'papaparse';
import type { RawRow, RawWorkbook } from '../../core/sheets/raw-workbook';
import type { Cell } from '../../core/values/cell';
import { issue, placed, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { SheetReader } from '../../ports/workbook-files';
import { returnLimits, type WorkbookLimits } from '../opc/package-limits';
import { recogniseFile } from '../opc/recognise-file';
import { refuseFile } from '../opc/refuse-file';
import { decodeCsvBytes } from './decode-csv-bytes';
import { findSeparator } from './find-separator';
import { unguardFormula } from './formula-guard';

/** Separators `;`, `,` and tab are found out, as is the encoding. */
export function createCsvReader(limits: WorkbookLimits = returnLimits): SheetReader {
  return {
    read({ name, bytes }) {
      const read = readCsv(name, bytes, limits);
      return read.ok ? read : fail(...read.issues.map((found) => placed(found, { file: name })));
    },
  };
}

function readCsv(name: string, bytes: Uint8Array, limits: WorkbookLimits): Result<RawWorkbook> {
  const kind = recogniseFile(bytes);
  if (kind !== 'text') return fail(refuseFile(kind));
  if (bytes.length > limits.partBytes) {
    const megabytes = (size: number): number => Math.ceil(size / 1024 / 1024);
    return fail(
      issue('file.tooManyBytes', { size: megabytes(bytes.length), limit: megabytes(limits.partBytes) }),
    );
  }
  const rows = readRows(decodeCsvBytes(bytes), limits.cells);
  return rows.ok
    ? ok({ sheets: [{ name: sheetName(name), visibility: 'visible', rows: rows.value }], tables: [] })
    : rows;
}

/** Rows as Excel numbers them; text that breaks over lines stays in its row. */
function readRows(content: string, mostCells: number): Result<readonly RawRow[]> {
  const named = /^sep=(.)\r?\n/.exec(content);
  const body = content.slice(named?.[0].length ?? 0);
  const rows: RawRow[] = [];
  const issues: Issue[] = [];
  let number = 0;
  let cells = 0;
  Papa.parse<string[]>(body, {
    delimiter: named?.[1] ?? findSeparator(body),
    step({ data, errors }, parser) {
      number += 1;
      cells += data.length;
      if (errors.some((error) => error.type === 'Quotes'))
        issues.push(issue('file.openQuote', {}, { sheetRow: number }));
      if (cells > mostCells) issues.push(issue('file.tooManyCells', { limit: mostCells }));
      if (issues.length > 0) {
        parser.abort();
        return;
      }
      const row = data.map(readCsvCell);
      if (row.some((cell) => cell !== null)) rows.push({ number, cells: row });
    },
  });
  return issues.length > 0 ? fail(...issues) : ok(rows);
}

function readCsvCell(text: string): Cell {
  return text === '' ? null : unguardFormula(text);
}

/** The name of the file without folder and extension. */
function sheetName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
