/**
 * How high a row has to be for its wrapped text. Excel works that out by itself
 * where a row names no height, LibreOffice does not, and neither does it where
 * cells are joined: so every row that needs more than one line says so.
 */
import type { Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';

/** Points of a row of one line. */
export const LINE_HEIGHT = 15;
/** Excel's own limit. */
const MOST_POINTS = 409;
/** What a column's width holds beside its text. */
const CELL_MARGIN = 0.7;
/** Letters come out a little wider on some screens, bold ones everywhere. */
const SPARE = 1.03;

/** Signs by their width in Calibri 11, in tenths of a unit of column width. */
const signWidths: Readonly<Record<number, string>> = {
  5: " ',.Iijl‚‘·",
  6: '()-:;[]`f',
  7: '!Jrt{}°',
  8: '"/\\sz',
  9: 'Lcvxy„“',
  10: '#*+<=>?EFSTYZ^_aegk|~ä–§é•',
  12: 'AVÄ',
  13: 'DGHUÜ',
  14: '&NOQÖ…',
  15: '%w',
  17: 'm',
  18: 'M',
  19: '@W—',
};
const USUAL_WIDTH = 11;
const widthOfSign = new Map(
  Object.entries(signWidths).flatMap(([width, signs]) => Array.from(signs, (sign) => [sign, Number(width)])),
) as ReadonlyMap<string, number>;

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOfSign.get(sign) ?? USUAL_WIDTH;
  return (width / 10) * SPARE;
}

/** Lines that a text takes in a column of that width, broken between words. */
function countLines(text: string, width: number): number {
  const room = Math.max(1, width - CELL_MARGIN);
  return text.split('\n').reduce((sum, paragraph) => sum + linesOf(paragraph, room), 0);
}

function linesOf(paragraph: string, room: number): number {
  if (paragraph.length * 2 * SPARE <= room) return 1;
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/(?<=[\s-])/)) {
    const length = widthOf(word.trimEnd());
    if (used > 0 && used + length > room) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken within.
    lines += Math.max(0, Math.ceil(length / room) - 1);
    used += widthOf(word);
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
