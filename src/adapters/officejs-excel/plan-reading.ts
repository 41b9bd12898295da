/** What reading a table costs, told from its first rows, and the blocks of rows it is read in. */
import { isInSample, rowBelow, SAMPLE_ROWS, type AskedTable } from './ask-tables';
import { isFormula, type Details, type Piece } from './build-table';
import { bytesOf } from './payload-size';

/** Rows on a sheet. */
export const SHEET_ROWS = 1_048_576;

/** Blocks that a full trip has of one table: smaller ones leave room for other tables. */
const BLOCKS = 8;

interface Reading {
  readonly asked: AskedTable;
  /** Columns whose first rows hold formulas, and those that hold numbers or formulas. */
  readonly wanted: Details<ReadonlySet<number>>;
  /** Bytes of a row with these details. */
  readonly row: number;
  /** Bytes of a row, and of the whole table, with values and formats of all cells. */
  readonly wholeRow: number;
  readonly whole: number;
}

export interface PieceToRead extends Piece {
  readonly bytes: number;
  readonly of: Reading;
  /** Whether its cells are there already and only details are missing. */
  readonly isLate?: boolean;
}

type Grid = readonly (readonly unknown[])[];

export function planReading(asked: AskedTable): Reading {
  const { sample, rows } = asked;
  const count = Math.min(rows.count, SAMPLE_ROWS);
  const formulas = (sample.formulas as Grid).slice(0, count);
  const values = (sample.values as Grid).slice(0, count);
  const formats = (sample.numberFormat as Grid).slice(0, count);
  const wanted = { values: new Set<number>(), numberFormat: new Set<number>() };
  for (const row of formulas) {
    for (const [column, cell] of row.entries()) {
      if (isFormula(cell)) wanted.values.add(column);
      if (isFormula(cell) || typeof cell === 'number') wanted.numberFormat.add(column);
    }
  }
  const perRow = (cells: Grid, columns?: ReadonlySet<number>): number => {
    const kept = columns ? cells.map((row) => row.filter((_, column) => columns.has(column))) : cells;
    return bytesOf(kept) / Math.max(1, count);
  };
  const details = perRow(values, wanted.values) + perRow(formats, wanted.numberFormat);
  const row = perRow(formulas) + details + 2 * (wanted.values.size + wanted.numberFormat.size);
  const wholeRow = perRow(formulas) + perRow(values) + perRow(formats);
  return { asked, wanted, row, wholeRow, whole: wholeRow * rows.count };
}

/** None for a table that the first trip brought whole. The last block has the row below the table as well, and its totals. */
export function piecesOf(reading: Reading, all: boolean, budget: number): readonly PieceToRead[] {
  const { asked, wanted, row, wholeRow } = reading;
  const { header, rows: counted } = asked;
  const { count } = counted;
  if (isInSample(asked)) return [];
  const cost = all ? wholeRow : row;
  const height = Math.max(1, Math.floor(budget / BLOCKS / cost));
  return Array.from({ length: Math.ceil(count / height) }, (_, index): PieceToRead => {
    const first = index * height;
    const rows = Math.min(height, count - first);
    const below = Math.min(rowBelow(asked) + 1, SHEET_ROWS - header.rowIndex - 1) - count;
    const more = first + rows === count ? below : 0;
    const main = header.getOffsetRange(1 + first, 0).getResizedRange(rows - 1 + more, 0);
    const columnsOf = (columns: ReadonlySet<number>): ReadonlyMap<number, Excel.Range> =>
      new Map([...(all ? [] : columns)].map((column) => [column, main.getColumn(column)] as const));
    const details = { values: columnsOf(wanted.values), numberFormat: columnsOf(wanted.numberFormat) };
    return { of: reading, bytes: cost * rows, first, rows, main, all, details };
  });
}
