/** Lets LibreOffice itself write into cells, in a German locale: 04.05.2015 is the fourth of May. */
import { runInLibreOffice } from './run-in-libreoffice';

export interface TypedCell {
  readonly sheet: string;
  /** Counted from 1. */
  readonly row: number;
  readonly column: number;
  /** Typed as a person does: LibreOffice decides whether it is a number or a date. */
  readonly text: string;
}

const basic = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Opens `source`, types the cells, saves as `target`. */
export function fillInLibreOffice(
  program: string,
  folder: string,
  source: string,
  target: string,
  cells: readonly TypedCell[],
): void {
  // FormulaLocal types as into the input line; a leading apostrophe would be needed for text only.
  const typing = cells.map(
    ({ sheet, row, column, text }) =>
      `book.Sheets.getByName(${basic(sheet)}).getCellByPosition(${column - 1}, ${row - 1}).FormulaLocal = ${basic(text)}`,
  );
  runInLibreOffice(program, folder, source, target, typing);
}
