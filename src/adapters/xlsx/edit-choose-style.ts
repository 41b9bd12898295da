/** The look of a cell that takes a value: its own where there is one, else that of its neighbours in the column. */
import type { Range } from './edit-ranges';
import type { ParsedRow } from './edit-rows';
import type { SheetMap } from './edit-sheet-map';
import type { CellStyles } from './edit-styles';

export interface SheetLook {
  readonly map: SheetMap;
  readonly rowAt: (row: number) => ParsedRow | undefined;
  readonly styles: CellStyles;
}

/** What cells of a table are written from. */
export interface CellSurroundings extends SheetLook {
  /** Formulas that new rows get, by column counted from 0. */
  readonly columnFormulas: ReadonlyMap<number, string>;
  readonly date1904: boolean;
}

/** Index of the style; undefined for the sheet's plain one. `row` is the row whose look is taken. */
export function chooseStyle(
  { map, rowAt, styles }: SheetLook,
  data: Range,
  row: number,
  column: number,
  isDate: boolean,
): string | undefined {
  const looks = [row, row - 1, data.lastRow, data.firstRow]
    .filter((one) => one >= data.firstRow && one <= data.lastRow)
    .map((one) => rowAt(one)?.cells.get(column))
    .filter((cell) => cell !== undefined)
    .map((cell) => cell.style);
  const ofColumn = map.columnStyles.find(({ first, last }) => first <= column && column <= last);
  const style = looks.length > 0 ? looks[0] : ofColumn?.style;
  if (!isDate || styles.isDate(style)) return style;
  // The cell may have lost its date format where its neighbours still show what is meant.
  return looks.find((look) => look !== undefined && styles.isDate(look)) ?? styles.forDate(style);
}
