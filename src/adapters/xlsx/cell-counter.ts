/** Counts the filled cells of a whole workbook, over all sheets, and refuses it where they become too many. */
import { issue } from '../../core/values/issue';
import { Refusal } from '../opc/refusal';

/** Whoever walks over rows pays for empty places as well: at most so many per allowed cell. */
const SPACE_PER_CELL = 20;

export interface CellCounter {
  /** So many filled cells more. */
  addCells(count: number): void;
  /** So many places more that are held in memory, filled or not. */
  addSpace(places: number): void;
}

export function createCellCounter(limit: number): CellCounter {
  let cells = 0;
  let places = 0;
  const check = (): void => {
    if (cells > limit || places > limit * SPACE_PER_CELL)
      throw new Refusal(issue('file.tooManyCells', { limit }));
  };
  return {
    addCells(count) {
      cells += count;
      check();
    },
    addSpace(count) {
      places += count;
      check();
    },
  };
}
