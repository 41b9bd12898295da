/**
 * Widths of a table's columns: the shares asked for, moved just enough that no
 * date, number or name is broken in its middle. Estimated from the widths of
 * Arial, with room for a wider font where it costs little: in short words.
 */
import type { TableBlock } from '../../core/blocks/block';

/** The table text's size and the cells' margins left and right, in twips. */
const EM = 180;
const MARGINS = 160;
/** Words longer than this are left to hyphenation. */
const LONGEST = 2_600;
const BOLD = 1.08;
/** Dates and numbers stay whole in wider fonts too. */
const SHORT = 10;
const SHORT_ROOM = 1.14;
const LONG_ROOM = 1.02;

/** Fiftieths of a percent of the table's width per column, 5000 in all; `tableWidth` in twips. */
export function columnWidths(block: TableBlock, tableWidth: number): readonly number[] {
  const total = block.columns.reduce((sum, column) => sum + column.share, 0);
  const wanted = block.columns.map(
    ({ share }) => (total > 0 ? share / total : 1 / block.columns.length) * tableWidth,
  );
  const needed = block.columns.map((_, index) => neededWidth(block, index));
  return toFiftieths(fit(wanted, needed, tableWidth));
}

/**
 * Columns that need more than they want get it from those that have room to
 * spare, each by its spare room. Where all need more than there is, the columns
 * of the longest words give way: these are broken rather than dates and numbers.
 */
function fit(wanted: readonly number[], needed: readonly number[], width: number): readonly number[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const left = width - sum(needed);
  if (left <= 0) {
    const most = mostWidth(needed, width);
    return needed.map((one) => Math.min(one, most));
  }
  const spare = wanted.map((one, index) => Math.max(0, one - (needed[index] ?? 0)));
  const allSpare = sum(spare);
  return needed.map((one, index) => one + (left * (spare[index] ?? 0)) / allSpare);
}

/** The width that no column may go beyond, so that all together fill the table. */
function mostWidth(needed: readonly number[], width: number): number {
  let left = width;
  let columns = needed.length;
  for (const one of [...needed].sort((a, b) => a - b)) {
    if (one * columns >= left) return left / columns;
    left -= one;
    columns -= 1;
  }
  return width;
}

function neededWidth({ columns, rows, headers }: TableBlock, index: number): number {
  const bold = headers === 'column' && index === 0;
  const cells = rows.map((cells) => longestWord(cells[index] ?? '') * (bold ? BOLD : 1));
  const title = headers === 'column' ? 0 : longestWord(columns[index]?.title ?? '') * BOLD;
  const longest = cells.reduce((most, one) => Math.max(most, one), title);
  return Math.min(longest, LONGEST) + MARGINS;
}

/** Width of the widest piece that cannot be broken. */
function longestWord(text: string): number {
  return text.split(/[\s-]+/).reduce((most, word) => Math.max(most, wordWidth(word)), 0);
}

function wordWidth(word: string): number {
  let ems = 0;
  for (const character of word) ems += characterWidth(character);
  return ems * EM * (word.length <= SHORT ? SHORT_ROOM : LONG_ROOM);
}

function characterWidth(character: string): number {
  if (/[ijlftrI.,:;!'|()[\]/]/.test(character)) return 0.29;
  if (/[mwMWÖÄÜOQGD@%]/.test(character)) return 0.8;
  return /[A-Z]/.test(character) ? 0.7 : 0.556;
}

/** Whole numbers that add up to 5000. */
function toFiftieths(widths: readonly number[]): readonly number[] {
  const total = widths.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  let before = 0;
  return widths.map((width) => {
    sum += width;
    const end = Math.round((sum / total) * 5_000);
    const share = end - before;
    before = end;
    return share;
  });
}
