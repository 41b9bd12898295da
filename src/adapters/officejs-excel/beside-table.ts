/**
 * What stands right beside a table whose rows go: Excel moves up the cells of the table only, and what somebody wrote
 * beside a row would stand beside another one.
 */
import { columnLetters } from '../../core/sheets/raw-workbook';
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import type { AskedTable } from './ask-tables';
import { isFilled, isFormula } from './build-table';
import { groupByBytes, takeTrips, type Step } from './excel-run';
import { askForNeighbours, findNeighbour } from './neighbours';

/** Rows that would move or go, as wide as the sheet; readable after the next sync. */
export type Beside = Excel.Range | undefined;

const COLUMNS = 16_384;

/** Rows of two columns that one answer carries, with what people write beside a table. */
const ROWS_AT_ONCE = 5_000;

/** Undefined where no row goes. `rows` are those of the data. */
export function askForBeside(
  { asked, header }: AskedTable,
  rows: number,
  edits: readonly TableEdit[],
): Beside {
  const removals = edits
    .filter(({ read }) => read.name.toLowerCase() === asked.toLowerCase())
    .flatMap((edit) => edit.removals);
  if (removals.length === 0) return undefined;
  const first = removals.reduce((least, row) => Math.min(least, row), rows);
  const moved = header.getOffsetRange(1 + first, 0).getResizedRange(Math.max(1, rows - first) - 1, 0);
  const used = moved.getEntireRow().getUsedRangeOrNullObject(true);
  used.load('rowIndex,rowCount,columnIndex,columnCount');
  return used;
}

/** No trip where nothing stands beside the table; else one, and one more to tell whether it is another table's. */
export async function findBeside(
  context: Excel.RequestContext,
  asked: AskedTable,
  table: RawTable,
  used: Beside,
): Promise<readonly Issue[]> {
  if (!used || used.isNullObject) return [];
  const { rowIndex, rowCount, columnIndex, columnCount } = used;
  const { columnIndex: left, values } = asked.header;
  const right = left + (values[0]?.length ?? 1);
  const columns = [left - 1, right].filter(
    (column) =>
      column >= columnIndex && column < columnIndex + columnCount && column >= 0 && column < COLUMNS,
  );
  if (columns.length === 0) return [];
  const parts = columns.flatMap((column) =>
    Array.from({ length: Math.ceil(rowCount / ROWS_AT_ONCE) }, (_, at) => {
      const row = rowIndex + at * ROWS_AT_ONCE;
      const count = Math.min(ROWS_AT_ONCE, rowIndex + rowCount - row);
      return { row, column, range: asked.sheet.getRangeByIndexes(row, column, count, 1) };
    }),
  );
  const steps = parts.map(({ range }): Step => ({
    bytes: 500,
    answer: 100 * ROWS_AT_ONCE,
    queue: () => range.load('formulas'),
  }));
  await takeTrips(context, groupByBytes(steps));
  const typed = parts.flatMap(({ row, column, range }) =>
    (range.formulas as readonly (readonly unknown[])[]).flatMap(([cell], down) =>
      // A formula computes itself and is no loss.
      isFilled(cell) && !isFormula(cell) ? [{ row: row + down, column }] : [],
    ),
  );
  const neighbours = typed.length > 0 ? askForNeighbours(context, asked) : [];
  if (neighbours.length > 0) await context.sync();
  const own = typed.find(({ row, column }) => !findNeighbour(neighbours, row, column));
  if (!own) return [];
  const cell = `${columnLetters(own.column)}${own.row + 1}`;
  const params = { table: table.name, what: 'besideMoved', next: 'besideMoved.next', cell };
  return [issue('write.wouldLose', params, { sheet: table.sheet, sheetRow: own.row + 1 })];
}
