/**
 * Reads tables of the open workbook in two trips, and one more for each further 4 MB: the first brings sizes and the
 * first rows, the second all rows. A date is a number with a format, and a formula hides its value, so formats and
 * values are asked for as well: of everything where that is little, else of the columns whose first rows need them.
 */
import type { RawTable } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { SAMPLE_ROWS, type AskedTable } from './ask-tables';
import { buildTable, isFormula, type Piece } from './build-table';
import { errorCodeOf, groupByBytes, TRIP_BYTES } from './excel-run';

/** Below this an answer that is too long is no matter of how many rows. */
const LEAST_BYTES = 10_000;

/** Rows on a sheet. */
export const SHEET_ROWS = 1_048_576;

/** The tables that were asked for, as they stand; `table.tooLarge` where Excel does not hand one over. */
export async function readTables(
  context: Excel.RequestContext,
  asked: readonly AskedTable[],
  budget: number = TRIP_BYTES,
): Promise<Result<readonly RawTable[]>> {
  const tables = asked.map(planReading);
  const all = tables.reduce((sum, { whole }) => sum + whole, 0) <= budget;
  const pieces = tables.flatMap((one) => piecesOf(one, all, budget));
  const trips = groupByBytes(pieces, budget);
  try {
    await takeTrips(context, trips, 0);
  } catch (error) {
    // Rows further down may be longer than the first ones.
    if (errorCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || budget < LEAST_BYTES) throw error;
    return readTables(context, asked, budget / 4);
  }
  const late = pieces.flatMap(findSurprises);
  await takeTrips(context, groupByBytes(late, budget), 0);
  const issues = pieces.flatMap(({ of, main }) => (isMissing(main) ? [tooLarge(of.asked)] : []));
  if (issues.length > 0) return fail(...issues);
  return ok(
    tables.map((one) =>
      buildTable(
        one.asked,
        [...pieces, ...late].filter(({ of }) => of.asked === one.asked),
      ),
    ),
  );
}

/** A table with what reading it costs. */
export interface Reading {
  readonly asked: AskedTable;
  /** Columns whose first rows hold numbers or formulas. */
  readonly columns: ReadonlySet<number>;
  /** Bytes of a row: its cells, and its cells with all values and formats. */
  readonly row: number;
  readonly wholeRow: number;
  readonly whole: number;
}

function planReading(asked: AskedTable): Reading {
  const { sample, rows, header } = asked;
  const count = Math.min(rows.count, SAMPLE_ROWS);
  const formulas = grid(sample.formulas).slice(0, count);
  const columns = new Set<number>();
  for (const row of formulas) {
    for (const [column, cell] of row.entries())
      if (typeof cell === 'number' || isFormula(cell)) columns.add(column);
  }
  const perRow = (cells: unknown): number => (JSON.stringify(cells).length * 1.1) / Math.max(1, count);
  const row = perRow(formulas) + 10 * header.values.length;
  const wholeRow =
    row + perRow(grid(sample.values).slice(0, count)) + perRow(grid(sample.numberFormat).slice(0, count));
  return { asked, columns, row, wholeRow, whole: wholeRow * rows.count };
}

interface PieceToRead extends Piece {
  readonly bytes: number;
  readonly of: Reading;
  /** Whether its cells are there already and only details are missing. */
  readonly isLate?: boolean;
}

/** The blocks of rows a table is read in; what the first trip brought is not asked for again where it is all. */
function piecesOf(reading: Reading, all: boolean, budget: number): readonly PieceToRead[] {
  const { asked, columns, row, wholeRow } = reading;
  const { count } = asked.rows;
  if (count < SAMPLE_ROWS) return [];
  const cost = all ? wholeRow : row + (columns.size / Math.max(1, widthOf(asked))) * (wholeRow - row);
  const height = Math.max(1, Math.floor(budget / cost));
  return Array.from({ length: Math.ceil(count / height) }, (_, index): PieceToRead => {
    const first = index * height;
    const rows = Math.min(height, count - first);
    const isLast = first + rows === count;
    const below = isLast && asked.header.rowIndex + 1 + count < SHEET_ROWS ? 1 : 0;
    const main = asked.header.getOffsetRange(1 + first, 0).getResizedRange(rows - 1 + below, 0);
    const details = new Map(
      [...(all ? [] : columns)].map((column) => [column, main.getColumn(column)] as const),
    );
    return {
      of: reading,
      bytes: cost * rows,
      first,
      rows,
      main,
      all,
      details,
    };
  });
}

async function takeTrips(
  context: Excel.RequestContext,
  trips: readonly (readonly PieceToRead[])[],
  at: number,
): Promise<void> {
  const trip = trips[at];
  if (!trip) return;
  for (const { main, all, details, isLate } of trip) {
    if (all) main.load('formulas,values,numberFormat');
    else {
      if (!isLate) main.load('formulas');
      for (const range of details.values()) range.load('values,numberFormat');
    }
  }
  await context.sync();
  await takeTrips(context, trips, at + 1);
}

/** Columns in which numbers or formulas stand further down only. */
function findSurprises(piece: PieceToRead): readonly PieceToRead[] {
  if (piece.all || isMissing(piece.main)) return [];
  const late = new Map<number, Excel.Range>();
  for (const row of grid(piece.main.formulas)) {
    for (const [column, cell] of row.entries()) {
      if (piece.details.has(column) || late.has(column)) continue;
      if (typeof cell === 'number' || isFormula(cell)) late.set(column, piece.main.getColumn(column));
    }
  }
  if (late.size === 0) return [];
  const bytes = (piece.bytes * late.size) / Math.max(1, widthOf(piece.of.asked));
  return [{ ...piece, bytes, details: late, isLate: true }];
}

/** Excel gives null instead of the cells where there are too many. */
function isMissing(range: Excel.Range): boolean {
  return (range.formulas as unknown) === null;
}

function tooLarge({ asked, sheet }: AskedTable): Issue {
  return issue('table.tooLarge', { table: asked }, { sheet: sheet.name });
}

export function widthOf({ header }: AskedTable): number {
  return grid(header.values)[0]?.length ?? 0;
}

function grid(cells: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(cells) ? (cells as unknown[][]) : [];
}
