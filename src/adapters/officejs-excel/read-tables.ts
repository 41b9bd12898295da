/**
 * Reads tables of the open workbook in two trips, and one more for each further 4 MB: the first brings sizes and the
 * first rows, the second all rows. A date is a number with a format, and a formula hides its value, so formats and
 * values are asked for as well: of everything where that is little, else of the columns whose first rows need them.
 */
import type { RawTable } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { Breathe } from '../../ports/world';
import { isInSample, rowBelow, type AskedTable } from './ask-tables';
import { buildTable, isFilled, isFormula } from './build-table';
import { errorCodeOf, groupByBytes, takeTrips, TRIP_BYTES, type Step } from './excel-run';
import { askForNeighbours, type Neighbour } from './neighbours';
import { piecesOf, planReading, type PieceToRead } from './plan-reading';

/** Below this an answer that is too long is no matter of how many rows. */
const LEAST_BYTES = 10_000;

/** Bytes of a table that is read with everything beside a large one, so that nothing has to be asked for later. */
const SMALL = 100_000;

export interface ReadingOptions {
  /** Bytes of a trip. */
  readonly budget?: number;
  /** Between the pieces of a large table: office.js runs on the page, where somebody scrolls and types meanwhile. */
  readonly breathe?: Breathe;
}

/** The tables that were asked for, as they stand; `table.tooLarge` where Excel does not hand one over. */
export async function readTables(
  context: Excel.RequestContext,
  asked: readonly AskedTable[],
  options: ReadingOptions = {},
): Promise<Result<readonly RawTable[]>> {
  const { budget = TRIP_BYTES, breathe } = options;
  const tables = asked.map(planReading);
  const all = tables.reduce((sum, { whole }) => sum + whole, 0) <= budget;
  const pieces = tables.flatMap((one) => piecesOf(one, all || one.whole <= SMALL, budget));
  const late: PieceToRead[] = [];
  const neighbours = new Map<AskedTable, readonly Neighbour[]>();
  const besides = asked.filter(mayHaveBelow).map((one): Step => ({
    bytes: 500,
    queue: () => neighbours.set(one, askForNeighbours(context, one)),
  }));
  try {
    await takeTrips(context, groupByBytes([...besides, ...pieces.map(stepOf)], budget));
    for (const piece of pieces) {
      await breathe?.();
      late.push(...findSurprises(piece));
    }
    await takeTrips(context, groupByBytes(late.map(stepOf), budget));
  } catch (error) {
    // Rows further down may be longer than the first ones.
    if (errorCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || budget < LEAST_BYTES) throw error;
    return readTables(context, asked, { ...options, budget: budget / 4 });
  }
  const issues = pieces.flatMap(({ of, main }) => (isMissing(main) ? [tooLarge(of.asked)] : []));
  if (issues.length > 0) return fail(...issues);
  const built: RawTable[] = [];
  for (const one of asked) {
    const own = [...pieces, ...late].filter(({ of }) => of.asked === one);
    built.push(await buildTable(one, own, neighbours.get(one) ?? [], breathe));
  }
  return ok(built);
}

/** Whether somebody may have typed below a table that is not alone on its sheet. */
function mayHaveBelow(asked: AskedTable): boolean {
  const { table, sheet, sample, all } = asked;
  if (!all.items.some(({ id, worksheet }) => id !== table.id && worksheet.name === sheet.name)) return false;
  const values: readonly (readonly unknown[])[] = sample.values;
  return !isInSample(asked) || (values[rowBelow(asked)] ?? []).some(isFilled);
}

function stepOf({ main, all, details, isLate, bytes }: PieceToRead): Step {
  return {
    bytes,
    queue: () => {
      if (all) main.load('formulas,values,numberFormat');
      else if (isLate !== true) main.load('formulas');
      for (const range of details.values.values()) range.load('values');
      for (const range of details.numberFormat.values()) range.load('numberFormat');
    },
  };
}

/** Columns in which numbers or formulas stand further down only. */
function findSurprises(piece: PieceToRead): readonly PieceToRead[] {
  const { all, main, details, bytes } = piece;
  if (all || isMissing(main)) return [];
  const late = { values: new Map<number, Excel.Range>(), numberFormat: new Map<number, Excel.Range>() };
  const want = (what: keyof typeof late, column: number): void => {
    if (details[what].has(column) || late[what].has(column)) return;
    late[what].set(column, main.getColumn(column));
  };
  const written: readonly (readonly unknown[])[] = main.formulas;
  for (const row of written) {
    for (const [column, cell] of row.entries()) {
      if (isFormula(cell)) want('values', column);
      if (isFormula(cell) || typeof cell === 'number') want('numberFormat', column);
    }
  }
  const size = late.values.size + late.numberFormat.size;
  if (size === 0) return [];
  return [
    { ...piece, bytes: (bytes * size) / Math.max(1, written[0]?.length ?? 1), details: late, isLate: true },
  ];
}

/** Excel gives null instead of the cells where there are too many. */
function isMissing(range: Excel.Range): boolean {
  return (range.formulas as unknown) === null;
}

function tooLarge({ asked, sheet }: AskedTable): Issue {
  return issue('table.tooLarge', { table: asked }, { sheet: sheet.name });
}
