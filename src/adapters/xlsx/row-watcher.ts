/** Takes cells as the sheet reader finds them and hands each row on, instead of holding them all. */
import type { Cell } from '../../core/values/cell';
import type { RowCollector } from './row-collector';

/** `take` gets the row's number, counted from 1, and its cells from column A on, with holes; both only for the call. */
export function createRowWatcher(
  take: (row: number, cells: readonly (Cell | undefined)[]) => void,
): RowCollector {
  let row = 0;
  let cells: (Cell | undefined)[] = [];
  return {
    openRow(number) {
      row = number === undefined ? row + 1 : Number(number);
      cells = [];
    },
    placeRow() {
      // Rows without a number are read by others.
    },
    addCell(column, value) {
      cells[column] = value;
    },
    addFormula() {
      // Formulas are no matter of values.
    },
    closeRow() {
      take(row, cells);
    },
    finish: () => ({ rows: [], formulas: new Map() }),
  };
}
