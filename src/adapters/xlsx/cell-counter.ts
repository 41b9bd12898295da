/** Counts the filled cells of a whole workbook, over all sheets, and refuses it where they become too many. */
import { issue } from '../../core/values/issue';
import type { ReadingBudget } from '../opc/reading-budget';
import { Refusal } from '../opc/refusal';

/** Whoever walks over rows pays for empty places as well: at most so many per allowed cell. */
const SPACE_PER_CELL = 20;

export interface CellCounter {
  /** So many filled and so many empty cells more. */
  addCells(filled: number, blank: number): void;
  /** So many places more that are held in memory, filled or not. */
  addSpace(places: number): void;
}

/** What is counted raises the `budget` of reading. */
export function createCellCounter(limit: number, budget: ReadingBudget): CellCounter {
  let cells = 0;
  let empty = 0;
  let places = 0;
  const check = (): void => {
    const isTooMuch = cells > limit || empty > limit || places > limit * SPACE_PER_CELL;
    if (isTooMuch) throw new Refusal(issue('file.tooManyCells', { limit }));
  };
  return {
    addCells(filled, blank) {
      cells += filled;
      empty += blank;
      check();
      budget.addContent(3 * filled + blank);
    },
    addSpace(count) {
      places += count;
      check();
    },
  };
}
