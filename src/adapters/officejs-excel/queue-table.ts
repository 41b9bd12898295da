/**
 * Queues the changes of one table: cells first, then rows taken out from the bottom up, then new rows below. Right
 * before each, in the same trip, it asks for what stands there: so it shows afterwards what somebody else had changed
 * since the look before, and can be put back.
 */
import type { Cell } from '../../core/values/cell';
import { formatOfCell, valueOfCell } from './excel-cells';
import { blocksFrom, blocksOf, keptRows, removedBlocks, type Block } from './plan-writing';
import type { Step } from './excel-run';
import { bytesOf } from './payload-size';
import type { RowWrite, TableWrite } from './write-note';

/** A table with what is to be done to it. */
export interface TableWork {
  readonly write: TableWrite;
  readonly table: Excel.Table;
  /** The header as it stands when the writing begins; its titles are readable after the sync. */
  readonly current: () => Excel.Range;
  /** Cells that held a formula in the look before, as `row:column` of the data. */
  readonly formulas: ReadonlySet<string>;
  readonly sheet: string;
  /** Row of the header on the sheet, counted from 1. */
  readonly headerRow: number;
  readonly hasTotals: boolean;
  /** Whether something stands where new rows are to go: the beginning of a writing that was broken off. */
  readonly isBegun: boolean;
}

/** What stood where something was written, readable after the sync. */
export interface Replaced {
  readonly kind: 'changed' | 'removed' | 'added';
  /** Counted from 0 in the data, as it stood when this was done. */
  readonly first: number;
  readonly range: Excel.Range;
  /** What was expected there. */
  readonly before: readonly (readonly Cell[])[];
  /** What was written; undefined left a cell alone. */
  readonly after: readonly (readonly (Cell | undefined)[])[];
}

export interface QueuedTable {
  readonly work: TableWork;
  readonly replaced: readonly Replaced[];
  readonly changing: readonly Step[];
  readonly removing: readonly Step[];
  readonly adding: readonly Step[];
}

/** Nothing is queued yet: the steps do that, in their order. `onRemoved` is queued behind each block taken out. */
export function planSteps(work: TableWork, onRemoved: () => void): QueuedTable {
  const replaced: Replaced[] = [];
  const ask = (one: Omit<Replaced, 'range'>): Excel.Range => {
    const range = rowsOf(work, one.first, one.before.length, one.kind === 'removed' ? 'table' : 'written');
    range.load('formulas,values');
    replaced.push({ ...one, range });
    return range;
  };
  const width = work.write.header.length;
  const changing = blocksOf(work.write.changes).map(({ first, rows }): Step => {
    const after = rows.map((row) => cellsAfter(row, width));
    const before = rows.map((row) => row.before);
    return {
      bytes: writtenBytes(after),
      answer: answerBytes(before),
      queue: () => queueCells(ask({ kind: 'changed', first, before, after }), after),
    };
  });
  const removing = removedBlocks(work.write).map(({ first, rows }): Step => {
    const before = rows.map((row) => row.before);
    return {
      bytes: ACTION_BYTES,
      answer: answerBytes(before),
      queue: () => {
        ask({ kind: 'removed', first, before, after: [] }).delete('Up');
        onRemoved();
      },
    };
  });
  return { work, replaced, changing, removing, adding: addingSteps(work, ask) };
}

function addingSteps(work: TableWork, ask: (one: Omit<Replaced, 'range'>) => Excel.Range): readonly Step[] {
  const { write, table } = work;
  const kept = keptRows(write);
  const blocks = blocksFrom(kept, write.added);
  const steps = blocks.map(({ first, rows }: Block<readonly Cell[]>): Step => {
    const blank = rows.map((row) => row.map(() => null));
    const cells = rows.map((row) => row.map((cell) => cell ?? undefined));
    const queue = work.hasTotals
      ? () => {
          table.rows.add(undefined, cells.map(valuesOf) as (string | number | boolean)[][]);
          queueFormats(rowsOf(work, first, rows.length), cells);
        }
      : () => queueCells(ask({ kind: 'added', first, before: blank, after: cells }), cells);
    return { bytes: writtenBytes(cells), answer: answerBytes(work.isBegun ? rows : blank), queue };
  });
  if (blocks.length === 0 || work.hasTotals) return steps;
  const resize = (): void => queueSize(work, kept + write.added.length);
  return [...steps, { bytes: ACTION_BYTES, queue: resize }];
}

/**
 * Rows of the data, counted from 0, whatever the table's size is just now: as wide as what is written, or as the table
 * has come to be.
 */
export function rowsOf(
  { current, write }: TableWork,
  first: number,
  count: number,
  width: 'written' | 'table' = 'written',
): Excel.Range {
  if (width === 'table')
    return current()
      .getOffsetRange(1 + first, 0)
      .getResizedRange(count - 1, 0);
  return current()
    .getCell(1 + first, 0)
    .getResizedRange(count - 1, write.header.length - 1);
}

/** Lets the table end behind so many rows of data, however many columns it has by now. */
export function queueSize({ table, current }: TableWork, rows: number): void {
  table.resize(current().getResizedRange(rows, 0));
}

/** Cells of a row from left to right; undefined leaves the cell as it is. */
function cellsAfter({ after }: RowWrite, width: number): readonly (Cell | undefined)[] {
  const cells = new Map(after);
  return Array.from({ length: width }, (_, column) => cells.get(column));
}

type CellsToWrite = readonly (Cell | undefined)[];

/** One write for the values, one for the formats where there are dates; null leaves a cell alone. */
function queueCells(block: Excel.Range, rows: readonly CellsToWrite[]): void {
  queueFormats(block, rows);
  block.values = rows.map(valuesOf);
}

function queueFormats(block: Excel.Range, rows: readonly CellsToWrite[]): void {
  const formats = formatsOf(rows);
  if (formats) block.numberFormat = formats;
}

/** Undefined where no cell needs another format than it has. */
function formatsOf(rows: readonly CellsToWrite[]): (string | null)[][] | undefined {
  const formats = rows.map((cells) => cells.map((cell) => (cell === undefined ? null : formatOfCell(cell))));
  return formats.some((row) => row.some((format) => format !== null)) ? formats : undefined;
}

function valuesOf(cells: CellsToWrite): (string | number | boolean | null)[] {
  return cells.map((cell) => (cell === undefined ? null : valueOfCell(cell)));
}

/** What finding a range and calling it takes. */
const ACTION_BYTES = 2_000;

function writtenBytes(rows: readonly CellsToWrite[]): number {
  return ACTION_BYTES + bytesOf(rows.map(valuesOf)) + bytesOf(formatsOf(rows) ?? []);
}

/** What stands there comes back as it is written and as it is shown. */
function answerBytes(rows: readonly (readonly Cell[])[]): number {
  return ACTION_BYTES + 2 * bytesOf(rows.map(valuesOf));
}
