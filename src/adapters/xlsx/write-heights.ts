/**
 * How high a row has to be for its wrapped text. Excel works that out by itself
 * where a row names no height, LibreOffice does not, and neither does it where
 * cells are joined: so every row that needs more than one line says so.
 */
import type { Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';

const LINE_HEIGHT = 15;
/** Excel's own limit. */
const MOST_POINTS = 409;
/** Letters of running text per unit of column width, in Calibri. */
const LETTERS_PER_UNIT = 1.2;

/** Lines that a text takes in a column of that width, broken between words. */
function countLines(text: string, width: number): number {
  const room = Math.max(1, Math.floor(width * LETTERS_PER_UNIT));
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const length = word.trimEnd().length;
    if (used > 0 && used + length > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken within.
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += word.length;
  }
  return lines;
}

/** Points for the tallest of some cells; undefined where one line does. */
export function heightFor(cells: readonly (readonly [cell: Cell, width: number])[]): number | undefined {
  const lines = Math.max(
    1,
    ...cells.map(([cell, width]) => (typeof cell === 'string' ? countLines(showCell(cell), width) : 1)),
  );
  return lines === 1 ? undefined : Math.min(MOST_POINTS, lines * LINE_HEIGHT + 1);
}
