/** Puts cells into rows as they come: in order or not, with or without numbers, one far from the next. */
import type { RawRow } from '../../core/sheets/raw-workbook';
import type { Cell } from '../../core/values/cell';
import { damagedPart } from '../opc/inflate-entry';
import { Refusal } from '../opc/refusal';
import type { CellCounter } from './cell-counter';
import { LAST_ROW } from './cell-reference';
import { wholeNumber } from './whole-number';

export interface SheetCells {
  /** Rows that hold anything, in order, each once. */
  readonly rows: readonly RawRow[];
  /** Columns with a formula, counted from 0, by row. */
  readonly formulas: ReadonlyMap<number, readonly number[]>;
}

export interface RowCollector {
  /** `number` as it stands in the file; without one the row follows the last. */
  openRow(number: string | undefined): void;
  /** The row a cell names for itself: believed where the row has no number. */
  placeRow(row: number): void;
  /** Null for a cell that holds nothing but a format. */
  addCell(column: number, value: Cell): void;
  addFormula(column: number): void;
  closeRow(): void;
  finish(): SheetCells;
}

/** A hole up to this size is filled, so that rows stay plain arrays; a wider one stays a hole. */
const WIDEST_FILL = 256;

export function createRowCollector(part: string, counter: CellCounter): RowCollector {
  const rows: CollectedRow[] = [];
  const formulas = new Map<number, number[]>();
  let row = 0;
  let isNumbered = false;
  let isOrdered = true;
  let cells: (Cell | undefined)[] = [];
  let filled = 0;
  let blank = 0;

  return {
    openRow(number) {
      isNumbered = number !== undefined;
      row = number === undefined ? row + 1 : wholeNumber(number);
      if (!(row >= 1 && row <= LAST_ROW)) throw new Refusal(damagedPart(part));
    },
    placeRow(named) {
      if (!isNumbered) row = named;
      isNumbered = true;
    },
    addCell(column, value) {
      if (value === null) {
        blank += 1;
        return;
      }
      if (column - cells.length <= WIDEST_FILL) while (cells.length < column) cells.push(null);
      cells[column] = value;
      filled += 1;
    },
    addFormula(column) {
      const columns = formulas.get(row);
      if (columns) columns.push(column);
      else formulas.set(row, [column]);
    },
    closeRow() {
      counter.addCells(filled, blank);
      blank = 0;
      if (filled === 0) return;
      counter.addSpace(cells.length);
      filled = 0;
      const last = rows.at(-1);
      if (last?.number === row) {
        fillIn(last.cells, cells);
        cells.length = 0;
        return;
      }
      isOrdered &&= row > (last?.number ?? 0);
      rows.push({ number: row, cells });
      cells = [];
    },
    finish: () => ({ rows: isOrdered ? rows : inOrder(rows), formulas }),
  };
}

interface CollectedRow extends RawRow {
  readonly cells: (Cell | undefined)[];
}

/** Sorted by number; of two rows with the same number, the later one fills in the earlier. */
function inOrder(rows: readonly CollectedRow[]): readonly RawRow[] {
  // Not by a map: a hundred thousand rows in reverse order took longer to put right than to read.
  const merged: CollectedRow[] = [];
  let last: CollectedRow | undefined;
  for (const row of [...rows].sort((a, b) => a.number - b.number)) {
    if (last?.number === row.number) fillIn(last.cells, row.cells);
    else merged.push((last = row));
  }
  return merged;
}

function fillIn(known: (Cell | undefined)[], cells: readonly (Cell | undefined)[]): void {
  // forEach leaves holes out.
  cells.forEach((cell, column) => {
    if (cell !== null) known[column] = cell;
  });
}
