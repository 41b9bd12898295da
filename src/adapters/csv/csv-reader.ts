/**
 * SheetReader for CSV files from outside: one sheet, named after the file, in
 * which everything is text: telephone numbers, keys and dates stay as typed.
 */
import type { RawRow, RawWorkbook } from '../../core/sheets/raw-workbook';
import type { Cell } from '../../core/values/cell';
import { issue, placed, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { SheetReader } from '../../ports/workbook-files';
import { returnLimits, type WorkbookLimits } from '../opc/package-limits';
import { recogniseFile } from '../opc/recognise-file';
import { refuseFile } from '../opc/refuse-file';
import { CsvExcess, CsvScanner, type CsvBounds } from './csv-scanner';
import { decodeCsvBytes } from './decode-csv-bytes';
import { findSeparator } from './find-separator';
import { unguardFormula } from './formula-guard';

/** What Excel keeps in a cell and on a sheet. */
const MOST_CHARACTERS = 32_767;
const MOST_COLUMNS = 16_384;

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
  const content = decodeCsvBytes(bytes);
  const rows = content.ok ? readRows(content.value, limits.cells) : content;
  return rows.ok
    ? ok({ sheets: [{ name: sheetName(name), visibility: 'visible', rows: rows.value }], tables: [] })
    : rows;
}

/** Rows as Excel numbers them; text that breaks over lines stays in its row. */
function readRows(content: string, mostCells: number): Result<readonly RawRow[]> {
  const named = /^sep=(.)\r?\n/.exec(content);
  const body = content.slice(named?.[0].length ?? 0);
  const bounds: CsvBounds = { characters: MOST_CHARACTERS, fields: mostCells };
  const rows: RawRow[] = [];
  let number = 0;
  let cells = 0;
  try {
    const lines = new CsvScanner(body, named?.[1] ?? findSeparator(body, bounds), bounds);
    for (let line = lines.next(); line !== undefined; line = lines.next()) {
      number += 1;
      cells += line.fields.length;
      if (!line.isQuotedWell) return fail(issue('file.openQuote', {}, { sheetRow: number }));
      if (cells > mostCells) return fail(issue('file.tooManyCells', { limit: mostCells }));
      if (line.fields.length > MOST_COLUMNS) {
        return fail(issue('file.tooManyColumns', { limit: MOST_COLUMNS }, { sheetRow: number }));
      }
      const row = line.fields.map(readCsvCell);
      if (row.some((cell) => cell !== null)) rows.push({ number, cells: row });
    }
  } catch (error) {
    if (!(error instanceof CsvExcess)) throw error;
    return fail(describeExcess(error, mostCells, number + 1));
  }
  return ok(rows);
}

function describeExcess({ bound }: CsvExcess, mostCells: number, sheetRow: number): Issue {
  if (bound === 'fields') return issue('file.tooManyCells', { limit: mostCells });
  return issue('file.textTooLong', { limit: MOST_CHARACTERS, part: 'CSV' }, { sheetRow });
}

function readCsvCell(text: string): Cell {
  return text === '' ? null : unguardFormula(text);
}

/** The name of the file without folder and extension. */
function sheetName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
