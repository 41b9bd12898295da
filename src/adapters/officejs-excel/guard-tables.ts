/** What could be in the way of writing to a table: asked for with the look before, judged before anything is queued. */
import { columnLetters } from '../../core/sheets/raw-workbook';
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import { issue, type Issue } from '../../core/values/issue';
import type { AskedTable } from './ask-tables';
import { askForBeside, findBeside, type Beside } from './beside-table';
import { isFormula } from './build-table';
import { cellOfValue } from './excel-cells';
import { errorCodeOf, groupByBytes, takeTrips, TRIP_BYTES, type Step } from './excel-run';
import { bytesOf } from './payload-size';
import { askForNeighbours, findNeighbour } from './neighbours';
import { SHEET_ROWS } from './plan-reading';
import { blocksFrom, keptRows } from './plan-writing';
import type { TableWrite } from './write-note';

/** A table that may be written to, with what stands around it. */
export interface Guarded {
  readonly asked: AskedTable;
  readonly filter: Excel.AutoFilter;
  readonly protection: Excel.WorksheetProtection;
  /** Its rows and those that new ones would take. */
  readonly rows: Excel.Range;
  /** What stands in the cells below that new rows would take; absent where none is added or the sheet ends there. */
  readonly below: Excel.Range | undefined;
  /** What stands in the rows that go or move, beside the table as well. */
  readonly beside: Beside;
}

/** Readable after the next sync. `headerRow` is counted from 1, `rows` are those of the data. */
export function guardTable(
  asked: AskedTable,
  headerRow: number,
  rows: number,
  edits: readonly TableEdit[],
): Guarded {
  const { table, sheet, header } = asked;
  const filter = table.autoFilter;
  filter.load('isDataFiltered');
  const { protection } = sheet;
  protection.load('protected');
  const inserts = edits
    .filter(({ read }) => read.name.toLowerCase() === asked.asked.toLowerCase())
    .reduce((sum, edit) => sum + edit.inserts.length, 0);
  const fits = Math.max(0, Math.min(inserts, SHEET_ROWS - headerRow - rows));
  const all = header.getOffsetRange(1, 0).getResizedRange(Math.max(1, rows + fits) - 1, 0);
  all.load('rowHidden');
  const room = fits > 0 ? header.getOffsetRange(1 + rows, 0).getResizedRange(fits - 1, 0) : undefined;
  // Most of the time there is nothing, and that is a short answer however many rows are to come.
  const below = room?.getUsedRangeOrNullObject(true);
  below?.load('rowIndex,rowCount');
  return { asked, filter, protection, rows: all, below, beside: askForBeside(asked, rows, edits) };
}

/** Whether something stands where new rows are to go. */
export function hasBelow(below: Guarded['below']): below is Excel.Range {
  return below !== undefined && !below.isNullObject;
}

/** A table that is to be written to. */
export interface GuardedWrite {
  readonly guarded: Guarded;
  readonly table: RawTable;
  readonly write: TableWrite;
}

/**
 * None where all may be written. One more trip for each 4 MB that stand where new rows would go, and one where there
 * is something, to see whether it is another table; the same for what stands beside rows that go.
 */
export async function findObstacles(
  context: Excel.RequestContext,
  writes: readonly GuardedWrite[],
): Promise<readonly Issue[]> {
  const found = writes.flatMap(findAround);
  if (found.length > 0) return found;
  const below = await findBelow(context, writes);
  if (below.length > 0) return below;
  for (const { guarded, table } of writes) {
    const beside = await findBeside(context, guarded.asked, table, guarded.beside);
    if (beside.length > 0) return beside;
  }
  return [];
}

function findAround(one: GuardedWrite): readonly Issue[] {
  const { guarded, table, write } = one;
  const { sheet, name, headerRow } = table;
  if (guarded.protection.protected) return [issue('write.protected', { sheet }, { sheet })];
  // Excel puts a block that is written over hidden rows elsewhere, and takes no rows out under a filter.
  if (guarded.filter.isDataFiltered) return [issue('write.filtered', { table: name }, { sheet })];
  if ((guarded.rows.rowHidden as boolean | null) !== false) {
    return [issue('write.rowsHidden', { table: name }, { sheet })];
  }
  if (addedBelow(one) === 0 || headerRow + keptRows(write) + write.added.length <= SHEET_ROWS) return [];
  const params = { table: name, what: 'sheetEnd', next: 'sheetEnd.next' };
  return [issue('write.wouldLose', params, { sheet })];
}

/**
 * Rows that come below the table as it stands, also where as many go: what stands below moves up with those, and
 * would be in the way then. A totals row moves down with what stands below it.
 */
function addedBelow({ guarded, write }: GuardedWrite): number {
  if (guarded.asked.table.showTotals) return 0;
  return write.added.length;
}

/** Cells of new rows, with what stands there. */
interface Place {
  readonly of: GuardedWrite;
  readonly first: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly range: Excel.Range;
  readonly bytes: number;
}

async function findBelow(
  context: Excel.RequestContext,
  writes: readonly GuardedWrite[],
  budget: number = TRIP_BYTES,
): Promise<readonly Issue[]> {
  const places = writes.flatMap((one) => placesBelow(one, budget));
  const steps = places.map(({ range, bytes }): Step => ({
    bytes: 500,
    answer: bytes,
    queue: () => range.load('values,formulas'),
  }));
  try {
    await takeTrips(context, groupByBytes(steps, budget));
  } catch (error) {
    // What stands there is longer than what is to be written.
    if (errorCodeOf(error) !== 'ResponsePayloadSizeLimitExceeded' || budget < 10_000) throw error;
    return findBelow(context, writes, budget / 4);
  }
  const found = writes.flatMap((one) => {
    const [first] = places.filter(({ of }) => of === one).flatMap(findInTheWay);
    return first ? [{ ...first, neighbours: askForNeighbours(context, one.guarded.asked) }] : [];
  });
  if (found.some(({ neighbours }) => neighbours.length > 0)) await context.sync();
  return found.map(({ of, row, column, neighbours }) => {
    const { table } = of;
    const cell = `${columnLetters(column)}${row + 1}`;
    const other = findNeighbour(neighbours, row, column);
    const what = other
      ? { what: 'tableBelow', next: 'tableBelow.next', other: other.name }
      : { what: 'cellBelow', next: 'cellBelow.next', cell, count: addedBelow(of) };
    const params = { table: table.name, ...what };
    return issue('write.wouldLose', params, { sheet: table.sheet, sheetRow: row + 1 });
  });
}

/** A cell of the sheet; row and column are counted from 0. */
interface InTheWay {
  readonly of: GuardedWrite;
  readonly row: number;
  readonly column: number;
}

/** Blocks of the new rows as far as something stands in their place. */
function placesBelow(one: GuardedWrite, budget: number): readonly Place[] {
  const { guarded, table, write } = one;
  const count = addedBelow(one);
  const { below } = guarded;
  if (count === 0 || !hasBelow(below)) return [];
  const { rowIndex, rowCount } = below;
  const { rows, headerRow } = table;
  const skipped = Math.max(0, rowIndex - headerRow - rows.length);
  const added = write.added.slice(-count).slice(skipped, skipped + rowCount);
  return blocksFrom(rows.length + skipped, added, budget / 4).map(({ first, rows: cells }) => {
    const range = guarded.asked.header.getOffsetRange(1 + first, 0).getResizedRange(cells.length - 1, 0);
    return { of: one, first, cells, range, bytes: 500 + 2 * bytesOf(cells) };
  });
}

/** What holds already what is to be written there is the beginning of a writing that was broken off. */
function findInTheWay({ of, first, cells, range }: Place): readonly InTheWay[] {
  const { guarded, table } = of;
  const values: readonly (readonly unknown[])[] = range.values;
  const formulas: readonly (readonly unknown[])[] = range.formulas;
  return cells.flatMap((wanted, down) => {
    const found = values[down]?.map((value) => cellOfValue(value, () => 'General')) ?? [];
    // A formula is somebody's, also where it gives nothing.
    const isTyped = found.map((cell, right) => !isBlank(cell) || isFormula(formulas[down]?.[right]));
    const isForeign = (cell: Cell, right: number): boolean => {
      const written = formulas[down]?.[right];
      if (isFormula(written) && written !== values[down]?.[right]) return true;
      return !isBlank(cell) && !sameCell(cell, wanted[right] ?? null);
    };
    if (!found.some(isForeign)) return [];
    const right = isTyped.indexOf(true);
    const column = guarded.asked.header.columnIndex + right;
    return [{ of, row: table.headerRow + first + down, column }];
  });
}
