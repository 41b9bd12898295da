/** The ranges one gets from a range: parts of it, and others at a distance. */
import { HostObject } from '../host-object';
import { areaOf, sheetColumns, sheetRows, type Area } from './sheet-area';

export abstract class RangeMoves<Self extends RangeMoves<Self>> extends HostObject {
  readonly area: Area;

  constructor(
    readonly rowIndex: number,
    readonly columnIndex: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    super();
    this.area = areaOf(rowIndex, columnIndex, rowCount, columnCount);
  }

  /** The range at that place of the same sheet. */
  protected abstract at(row: number, column: number, rows: number, columns: number): Self;

  getColumn(index: number): Self {
    return this.at(this.rowIndex, this.columnIndex + index, this.rowCount, 1);
  }

  getRow(index: number): Self {
    return this.at(this.rowIndex + index, this.columnIndex, 1, this.columnCount);
  }

  getCell(row: number, column: number): Self {
    return this.at(this.rowIndex + row, this.columnIndex + column, 1, 1);
  }

  getLastRow(): Self {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Self {
    return this.getColumn(this.columnCount - 1);
  }

  getLastCell(): Self {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }

  getEntireRow(): Self {
    return this.at(this.rowIndex, 0, this.rowCount, sheetColumns);
  }

  getEntireColumn(): Self {
    return this.at(0, this.columnIndex, sheetRows, this.columnCount);
  }

  getOffsetRange(rows: number, columns: number): Self {
    return this.at(this.rowIndex + rows, this.columnIndex + columns, this.rowCount, this.columnCount);
  }

  getResizedRange(rows: number, columns: number): Self {
    return this.at(this.rowIndex, this.columnIndex, this.rowCount + rows, this.columnCount + columns);
  }

  getAbsoluteResizedRange(rows: number, columns: number): Self {
    return this.at(this.rowIndex, this.columnIndex, rows, columns);
  }

  getBoundingRect(other: unknown): Self {
    if (!(other instanceof RangeMoves)) throw new Error('Emulated Excel: getBoundingRect takes a range');
    const row = Math.min(this.rowIndex, other.rowIndex);
    const column = Math.min(this.columnIndex, other.columnIndex);
    const bottom = Math.max(this.rowIndex + this.rowCount, other.rowIndex + other.rowCount);
    const right = Math.max(this.columnIndex + this.columnCount, other.columnIndex + other.columnCount);
    return this.at(row, column, bottom - row, right - column);
  }
}
