/** The cells of a sheet as Excel holds them, and what Excel makes of a value that is written. */
import { HostError } from '../host-object';

export type CellValue = string | number | boolean;

export interface StoredCell {
  readonly value: CellValue;
  readonly format: string;
  /** As typed, with the equals sign; absent where the value is typed. */
  readonly formula?: string;
}

const blank: StoredCell = { value: '', format: 'General' };

/** Rows and columns are counted from 0. */
export class SheetCells {
  readonly #rows = new Map<number, StoredCell[]>();

  at(row: number, column: number): StoredCell {
    return this.#rows.get(row)?.[column] ?? blank;
  }

  put(row: number, column: number, cell: StoredCell): void {
    const cells = this.#rows.get(row) ?? [];
    cells[column] = cell;
    this.#rows.set(row, cells);
  }

  /** Takes cells out; everything below in these columns moves up. */
  deleteUp(row: number, column: number, height: number, width: number): void {
    const last = Math.max(row, ...this.#rows.keys());
    for (let at = row; at <= last; at += 1) {
      for (let offset = column; offset < column + width; offset += 1) {
        this.put(at, offset, this.at(at + height, offset));
      }
    }
  }

  /** Writes as the interface does: null leaves a cell, text is understood as if typed in US English. */
  write(row: number, column: number, written: unknown): void {
    if (written === null) return;
    if (typeof written !== 'string' && typeof written !== 'number' && typeof written !== 'boolean') {
      throw new HostError('InvalidArgument');
    }
    const { format } = this.at(row, column);
    this.put(row, column, {
      format,
      value: typeof written === 'string' ? understand(written, format) : written,
    });
  }
}

function understand(text: string, format: string): CellValue {
  if (text.startsWith("'")) return text.slice(1);
  if (format === '@') return text;
  if (/^[=+@-]\D/.test(text)) throw new Error(`Emulated Excel does not calculate: ${text}`);
  if (/^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (date)
    return (
      (Date.UTC(Number(date[3]), Number(date[1]) - 1, Number(date[2])) - Date.UTC(1899, 11, 30)) / 86_400_000
    );
  return text;
}
