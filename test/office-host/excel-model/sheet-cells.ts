/** The cells of a sheet as Excel holds them. Rows and columns are counted from 0. */
import { HostError } from '../host-object';
import type { Area } from './sheet-area';
import { looksLikeFormula, typedValue, type CellValue } from './typed-value';

/** How a cell looks and whether it may be changed on a protected sheet; absent parts are Excel's defaults. */
export interface CellStyle {
  readonly fill?: string;
  readonly wrapText?: boolean;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly locked?: boolean;
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: string;
    readonly color?: string;
  };
}

export interface StoredCell {
  readonly value: CellValue;
  readonly format: string;
  /** As typed, with the equals sign; absent where the value is typed. */
  readonly formula?: string;
  readonly style?: CellStyle;
}

/** The value of a formula; the emulation calculates nothing itself. */
export type Calculate = (formula: string, row: number, column: number) => CellValue;

const blank: StoredCell = { value: '', format: 'General' };

export class SheetCells {
  readonly #rows = new Map<number, StoredCell[]>();

  constructor(private readonly calculate: () => Calculate | undefined = () => undefined) {}

  at(row: number, column: number): StoredCell {
    return this.#rows.get(row)?.[column] ?? blank;
  }

  put(row: number, column: number, cell: StoredCell): void {
    const cells = this.#rows.get(row) ?? [];
    cells[column] = cell;
    this.#rows.set(row, cells);
  }

  /** Writes as `values` and `formulas` do: null leaves a cell, text is understood, a formula gets its value. */
  write(row: number, column: number, written: unknown, calculate = this.calculate()): void {
    if (written === null) return;
    if (typeof written !== 'string' && typeof written !== 'number' && typeof written !== 'boolean')
      throw new HostError('InvalidArgument');
    const { format, style } = this.at(row, column);
    const kept = { format, ...(style ? { style } : {}) };
    if (typeof written !== 'string') this.put(row, column, { ...kept, value: written });
    else if (format !== '@' && looksLikeFormula(written)) {
      if (!calculate) throw new Error(`Emulated Excel does not calculate: ${written}`);
      this.put(row, column, { ...kept, formula: written, value: calculate(written, row, column) });
    } else this.put(row, column, { ...kept, value: typedValue(written, format) });
  }

  /** Takes cells out; everything below in these columns moves up. */
  deleteUp({ row, column, rows, columns }: Area): void {
    for (let at = row; at <= this.lastRow(); at += 1) {
      for (let offset = column; offset < column + columns; offset += 1)
        this.#copy(at + rows, offset, at, offset);
    }
  }

  /** Makes room; the cells of these columns move down. */
  insertDown({ row, column, rows, columns }: Area): void {
    for (let at = this.lastRow(); at >= row; at -= 1) {
      for (let offset = column; offset < column + columns; offset += 1) {
        this.#copy(at, offset, at + rows, offset);
        if (at < row + rows) this.put(at, offset, blank);
      }
    }
  }

  /** Takes cells out; everything to the right in these rows moves left. */
  deleteLeft({ row, column, rows, columns }: Area): void {
    for (const [at, cells] of this.#rows) if (at >= row && at < row + rows) cells.splice(column, columns);
  }

  /** Makes room; the cells of these rows move right. */
  insertRight({ row, column, rows, columns }: Area): void {
    for (const [at, cells] of this.#rows) {
      if (at < row || at >= row + rows || cells.length <= column) continue;
      cells.splice(column, 0, ...Array.from({ length: columns }, () => blank));
    }
  }

  /** The smallest area that holds every cell with a value, and with `formatted` every cell with a format; undefined where there is none. */
  used(formatted: boolean): Area | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells.entries()) {
        // Holes of the array come as undefined here.
        if (!isUsed(this.at(row, column), formatted) || cell === blank) continue;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    return bottom < 0
      ? undefined
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  isBlank({ row, column, rows, columns }: Area): boolean {
    for (let at = row; at < row + rows; at += 1) {
      for (let offset = column; offset < column + columns; offset += 1) {
        const cell = this.at(at, offset);
        if (cell.value !== '' || cell.formula !== undefined) return false;
      }
    }
    return true;
  }

  /** -1 where there is no cell at all. */
  lastRow(): number {
    let last = -1;
    for (const row of this.#rows.keys()) if (row > last) last = row;
    return last;
  }

  #copy(row: number, column: number, toRow: number, toColumn: number): void {
    const cell = this.at(row, column);
    if (cell !== blank || this.at(toRow, toColumn) !== blank) this.put(toRow, toColumn, cell);
  }
}

function isUsed(cell: StoredCell, formatted: boolean): boolean {
  if (cell.value !== '' || cell.formula !== undefined) return true;
  return formatted && (cell.format !== 'General' || cell.style !== undefined);
}
