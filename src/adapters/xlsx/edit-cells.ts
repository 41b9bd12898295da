/** The cells of a table after a change, as XML by row and column of the sheet. */
import { isDateCell, type Cell } from '../../core/values/cell';
import { chooseStyle, type SheetLook } from './edit-choose-style';
import { writeCellXml } from './edit-cell-xml';
import type { TableGeometry } from './edit-geometry';
import { cellName } from './edit-ranges';
import { renamedCell } from './edit-rows';

export interface CellChanges {
  /** New XML by row and column, counted from 1; null takes the cell away. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string | null>>;
  /** Whether a formula came, went or moved. */
  readonly formulasChanged: boolean;
}

export interface CellSurroundings extends SheetLook {
  /** Formulas that new rows get, by column counted from 0. */
  readonly columnFormulas: ReadonlyMap<number, string>;
  readonly date1904: boolean;
}

/** What has to change; cells that keep their place and value are not among it. */
export function changeCells(geometry: TableGeometry, around: CellSurroundings): CellChanges {
  const changes = createChanges(around);
  const { data, arrangement, oldEnd, newEnd, totals } = geometry;
  const { firstColumn, lastColumn } = data;
  arrangement.rows.forEach((row, index) => {
    const target = data.firstRow + index;
    const source = row.source === null ? undefined : data.firstRow + row.source;
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const position = column - firstColumn;
      const value = row.cells.get(position);
      const formula = around.columnFormulas.get(position);
      const like = source ?? data.lastRow;
      const style = (isDate: boolean): string | undefined => chooseStyle(around, data, like, column, isDate);
      if (value !== undefined) changes.write(target, column, style(isDateCell(value)), value);
      else if (source === undefined) changes.fill(target, column, style(false), formula);
      else if (source !== target) changes.move(source, target, column);
    }
  });
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    if (totals > 0 && newEnd !== oldEnd) changes.move(oldEnd, newEnd, column);
    for (let row = newEnd + 1; row <= data.lastRow + totals; row += 1) changes.clear(row, column);
  }
  return changes.finish();
}

interface Changes {
  write(row: number, column: number, style: string | undefined, value: Cell): void;
  /** A cell of a new row that nobody gave a value. */
  fill(row: number, column: number, style: string | undefined, formula: string | undefined): void;
  move(from: number, to: number, column: number): void;
  clear(row: number, column: number): void;
  finish(): CellChanges;
}

function createChanges({ map, rowAt, styles, date1904 }: CellSurroundings): Changes {
  const rows = new Map<number, Map<number, string | null>>();
  let formulasChanged = false;
  const put = (row: number, column: number, xml: string | undefined): void => {
    const before = rowAt(row)?.cells.get(column);
    if (before?.formula !== undefined) formulasChanged = true;
    if (before === undefined && xml === undefined) return;
    const cells = rows.get(row) ?? new Map<number, string | null>();
    rows.set(row, cells.set(column, xml ?? null));
  };
  const placeOf = (row: number, column: number, style: string | undefined) => ({
    name: cellName(row, column),
    prefix: map.prefix,
    style,
    date1904,
  });
  return {
    write(row, column, style, value) {
      // A number where dates are shown is one; it matters where days count from 1904.
      const shown = typeof value === 'number' && styles.isDate(style) ? { serial: value } : value;
      put(row, column, writeCellXml(placeOf(row, column, style), shown));
    },
    fill(row, column, style, formula) {
      if (formula !== undefined) formulasChanged = true;
      put(row, column, writeCellXml(placeOf(row, column, style), formula === undefined ? null : { formula }));
    },
    move(from, to, column) {
      const cell = rowAt(from)?.cells.get(column);
      if (cell?.formula !== undefined) formulasChanged = true;
      put(to, column, cell && renamedCell(cell, cellName(to, column)));
    },
    clear(row, column) {
      put(row, column, undefined);
    },
    finish: () => ({ rows, formulasChanged }),
  };
}
