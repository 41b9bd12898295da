/** The cells of a table's rows after a change, as XML by row and column of the sheet. Rows far below are written elsewhere. */
import { isBlank, isDateCell, type Cell } from '../../core/values/cell';
import { chooseStyle, type CellSurroundings } from './edit-choose-style';
import { writeCellXml } from './edit-cell-xml';
import type { TableGeometry } from './edit-geometry';
import { checkLength, type NewRows } from './edit-new-rows';
import { cellName, type Range } from './edit-ranges';
import { renamedCell, renamedContent, type ParsedRow } from './edit-rows';

export interface CellChanges {
  /** New XML by row and column, counted from 1; null takes the cell away. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, string | null>>;
  /** Rows that change places as a whole: what stands between their tags, and in which columns. */
  readonly contents: ReadonlyMap<number, RowContent>;
  /** Whether a formula came, went or moved. */
  readonly formulasChanged: boolean;
}

export interface RowContent {
  readonly xml: string;
  readonly columns: Iterable<number>;
}

/** What has to change; cells that keep their place and value are not among it. */
export function changeCells(
  geometry: TableGeometry,
  around: CellSurroundings,
  { single, deferred }: NewRows,
): CellChanges {
  const changes = createChanges(around, geometry.data);
  const { data, arrangement, oldEnd, newEnd, totals } = geometry;
  const { firstColumn, lastColumn } = data;
  const styleOf = (row: number, column: number, value: Cell): string | undefined =>
    chooseStyle(around, data, row, column, isDateCell(value));
  arrangement.rows.forEach(({ source: from, cells }, index) => {
    const target = data.firstRow + index;
    const source = data.firstRow + from;
    if (source !== target && cells.size === 0 && changes.moveRow(source, target)) return;
    for (const [position, value] of cells) {
      const column = firstColumn + position;
      changes.write(target, column, styleOf(source, column, value), value);
    }
    if (source === target) return;
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if (!cells.has(column - firstColumn)) changes.move(source, target, column);
    }
  });
  const blank: readonly Cell[] = [];
  for (const [row, cells] of deferred ? [...single, [deferred.firstRow, blank] as const] : single) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const value = cells[column - firstColumn] ?? null;
      const style = styleOf(data.lastRow, column, value);
      if (isBlank(value)) changes.fill(row, column, style, around.columnFormulas.get(column - firstColumn));
      else {
        checkLength(geometry, row, column, value);
        changes.write(row, column, style, value);
      }
    }
  }
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
  /** All cells of a row into the place of those of another; false where more than the table stands in one of them. */
  moveRow(from: number, to: number): boolean;
  clear(row: number, column: number): void;
  finish(): CellChanges;
}

function createChanges({ map, rowAt, styles, date1904 }: CellSurroundings, data: Range): Changes {
  const contents = new Map<number, RowContent>();
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
    moveRow(from, to) {
      const [source, target] = [rowAt(from), rowAt(to)];
      if (!source || !target || !isWithin(source, data) || !isWithin(target, data)) return false;
      const all = [...source.cells.values(), ...target.cells.values()];
      if (all.some(({ formula }) => formula !== undefined)) formulasChanged = true;
      contents.set(to, { xml: renamedContent(source, to), columns: source.cells.keys() });
      return true;
    },
    clear(row, column) {
      put(row, column, undefined);
    },
    finish: () => ({ rows, contents, formulasChanged }),
  };
}

/** Whether nothing stands in the row but cells of these columns, in their order. */
function isWithin({ cells }: ParsedRow, { firstColumn, lastColumn }: Range): boolean {
  let last = firstColumn - 1;
  for (const { column, name } of cells.values()) {
    if (column <= last || column > lastColumn || name === undefined) return false;
    last = column;
  }
  return true;
}
