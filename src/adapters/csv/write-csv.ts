/**
 * CSV for German Excel: UTF-8 with a byte order mark, `;`, CRLF, dates as
 * dd.mm.yyyy, decimal comma. No `sep=` line, which would cost the byte order mark.
 */
import Papa from 'papaparse';
import type { Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import { guardFormula } from './formula-guard';

/** A whole file: one line of titles, then the rows. Texts that look like formulas are defused, numbers are not. */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = [header.map(guardFormula), ...rows.map((row) => row.map(showCsvCell))];
  const content = Papa.unparse(lines, { delimiter: ';', newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${content}\r\n`);
}

function showCsvCell(cell: Cell): string {
  return typeof cell === 'string' ? guardFormula(cell) : showCell(cell);
}
