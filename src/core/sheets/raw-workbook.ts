/** A workbook as a reader hands it over: sheets of cells and the Excel tables on them. No format, no style. */
import type { Cell } from '../values/cell';
import type { RawTable } from '../tables/raw-table';

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  readonly tables: readonly RawTable[];
  /** When the file says it was last saved, as ISO time; absent when it does not say. */
  readonly modified?: string;
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that hold anything, in order. */
  readonly rows: readonly RawRow[];
  /** Columns with a formula, counted from 0, by row on the sheet; absent where there is none, or where nobody looked. */
  readonly formulas?: ReadonlyMap<number, readonly number[]>;
}

export interface RawRow {
  /** Row on the sheet, counted from 1. */
  readonly number: number;
  /** Cells by column, counted from 0; holes and trailing cells that hold nothing may be missing. */
  readonly cells: readonly (Cell | undefined)[];
}

/** The cell of a row; null where nothing stands. */
export function cellAt(row: RawRow, column: number): Cell {
  return row.cells[column] ?? null;
}

/** The column that such letters name, whatever their case: A is 0, AA is 26; -1 for none. */
export function columnOfLetters(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Column letters as Excel shows them: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}
