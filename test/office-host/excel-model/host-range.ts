/** A rectangle of cells. */
import { HostError, HostObject } from '../host-object';
import type { SheetCells, StoredCell } from './sheet-cells';

/** What a range needs of its sheet. */
export interface CellSheet extends HostObject {
  readonly cells: SheetCells;
  /** Refuses as Excel does where the sheet is protected. */
  requireUnprotected(): void;
}

export class HostRange extends HostObject {
  readonly hostType = 'Range';
  override readonly keepsReference = true;
  readonly scalars = ['values', 'numberFormat', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

  constructor(
    readonly worksheet: CellSheet,
    readonly rowIndex: number,
    readonly columnIndex: number,
    readonly rowCount: number,
    readonly columnCount: number,
  ) {
    super();
    if (rowIndex < 0 || columnIndex < 0 || rowCount < 1 || columnCount < 1)
      throw new HostError('InvalidArgument');
  }

  get values(): unknown {
    return this.#grid((cell) => cell.value);
  }

  set values(written: unknown) {
    this.worksheet.requireUnprotected();
    this.#each(written, (row, column, value) => {
      this.#cells.write(row, column, value);
    });
  }

  get formulas(): unknown {
    return this.#grid((cell) => cell.formula ?? cell.value);
  }

  get numberFormat(): unknown {
    return this.#grid((cell) => cell.format);
  }

  set numberFormat(written: unknown) {
    this.worksheet.requireUnprotected();
    this.#each(written, (row, column, format) => {
      if (typeof format === 'string')
        this.#cells.put(row, column, { ...this.#cells.at(row, column), format });
    });
  }

  getColumn(index: number): HostRange {
    return this.#range(this.rowIndex, this.columnIndex + index, this.rowCount, 1);
  }

  getRow(index: number): HostRange {
    return this.#range(this.rowIndex + index, this.columnIndex, 1, this.columnCount);
  }

  getCell(row: number, column: number): HostRange {
    return this.#range(this.rowIndex + row, this.columnIndex + column, 1, 1);
  }

  getOffsetRange(rows: number, columns: number): HostRange {
    return this.#range(this.rowIndex + rows, this.columnIndex + columns, this.rowCount, this.columnCount);
  }

  getResizedRange(rows: number, columns: number): HostRange {
    return this.#range(this.rowIndex, this.columnIndex, this.rowCount + rows, this.columnCount + columns);
  }

  getLastRow(): HostRange {
    return this.getRow(this.rowCount - 1);
  }

  getBoundingRect(other: HostRange): HostRange {
    const row = Math.min(this.rowIndex, other.rowIndex);
    const column = Math.min(this.columnIndex, other.columnIndex);
    const bottom = Math.max(this.rowIndex + this.rowCount, other.rowIndex + other.rowCount);
    const right = Math.max(this.columnIndex + this.columnCount, other.columnIndex + other.columnCount);
    return this.#range(row, column, bottom - row, right - column);
  }

  /** Sent by the client before it writes a large array in chunks. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw new HostError('InvalidArgument');
  }

  get #cells(): SheetCells {
    return this.worksheet.cells;
  }

  #range(row: number, column: number, rows: number, columns: number): HostRange {
    return new HostRange(this.worksheet, row, column, rows, columns);
  }

  #grid(show: (cell: StoredCell) => unknown): unknown[][] {
    return Array.from({ length: this.rowCount }, (_row, row) =>
      Array.from({ length: this.columnCount }, (_column, column) =>
        show(this.#cells.at(this.rowIndex + row, this.columnIndex + column)),
      ),
    );
  }

  /** A single value goes into every cell; an array must have the range's shape. */
  #each(written: unknown, write: (row: number, column: number, value: unknown) => void): void {
    if (Array.isArray(written) && written.length !== this.rowCount) throw new HostError('InvalidArgument');
    for (let row = 0; row < this.rowCount; row += 1) {
      const cells: unknown = Array.isArray(written) ? written[row] : written;
      if (Array.isArray(cells) && cells.length !== this.columnCount) throw new HostError('InvalidArgument');
      for (let column = 0; column < this.columnCount; column += 1) {
        write(this.rowIndex + row, this.columnIndex + column, Array.isArray(cells) ? cells[column] : cells);
      }
    }
  }
}
