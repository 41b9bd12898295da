/** Makes a table of the pieces in which Excel handed it over. */
import type { RawTable } from '../../core/tables/raw-table';
import type { Cell } from '../../core/values/cell';
import { groupBy } from '../../core/values/group-by';
import type { Breathe } from '../../ports/world';
import { isInSample, rowBelow, SAMPLE_ROWS, type AskedTable } from './ask-tables';
import { cellOfValue } from './excel-cells';
import { findNeighbour, type Neighbour } from './neighbours';

/** Rows of a table that were read; the last piece has the row below the table as well, and its totals. */
export interface Piece {
  /** Counted from 0 in the data. */
  readonly first: number;
  readonly rows: number;
  readonly main: Excel.Range;
  /** Whether `main` has values and formats of all cells, too. */
  readonly all: boolean;
  /** Columns of which more is known than the formulas, by their place. */
  readonly details: Details<ReadonlyMap<number, Excel.Range>>;
}

/** What formulas alone do not tell. */
export type Details<T> = Readonly<Record<'values' | 'numberFormat', T>>;

const nothing: Details<ReadonlyMap<number, Excel.Range>> = { values: new Map(), numberFormat: new Map() };

type Grid = readonly (readonly unknown[])[];

/** `pieces` is empty for a table that came with its first rows. */
export async function buildTable(
  asked: AskedTable,
  pieces: readonly Piece[],
  neighbours: readonly Neighbour[],
  breathe?: Breathe,
): Promise<RawTable> {
  const { header, rows: counted, sample } = asked;
  const { count } = counted;
  const rows: (readonly Cell[])[] = [];
  const formulas = new Set<string>();
  let last: readonly unknown[] = [];
  const take = (first: number, cells: Grid, value: Look, format: Look): void => {
    for (const [row, line] of cells.entries()) {
      if (first + row >= count) {
        if (first + row === rowBelow(asked)) last = line;
        continue;
      }
      rows[first + row] = line.map((written, column) => {
        const shown = isFormula(written) ? value(row, column) : written;
        // Text that merely begins like a formula is its own value.
        if (isFormula(written) && written !== shown) formulas.add(`${first + row}:${column}`);
        return cellOfValue(shown, () => {
          const shownAs = format(row, column);
          return typeof shownAs === 'string' ? shownAs : 'General';
        });
      });
    }
  };
  const whole: readonly Piece[] = isInSample(asked)
    ? [{ first: 0, rows: SAMPLE_ROWS, main: sample, all: true, details: nothing }]
    : pieces;
  for (const [first, parts] of groupBy(whole, ({ first }) => first)) {
    const main = parts[0]?.main;
    if (!main) continue;
    if (first > 0) await breathe?.();
    const all = parts[0]?.all === true;
    const lookIn = (property: 'values' | 'numberFormat'): Look => {
      const known = parts.flatMap(({ details }) => [...details[property]]);
      const cells = new Map(known.map(([at, range]) => [at, range[property] as Grid] as const));
      const everywhere = all ? (main[property] as Grid) : [];
      return (row, column) => (all ? everywhere[row]?.[column] : cells.get(column)?.[row]?.[0]);
    };
    take(first, main.formulas as Grid, lookIn('values'), lookIn('numberFormat'));
  }
  const sheetRow = header.rowIndex + 1 + rowBelow(asked);
  const isBelow = last.some(
    (cell, column) => isFilled(cell) && !findNeighbour(neighbours, sheetRow, header.columnIndex + column),
  );
  return { ...headOf(asked), rows, formulas, ...(isBelow ? { below: sheetRow + 1 } : {}) };
}

/** All but the rows. A renamed table keeps the name the program asked for. */
export function headOf({ asked, table: { name }, sheet, header }: AskedTable): Omit<RawTable, 'rows'> {
  return {
    ...(name.toLowerCase() === asked.toLowerCase() ? { name } : { name: asked, foundAs: name }),
    sheet: sheet.name,
    headerRow: header.rowIndex + 1,
    header: ((header.values as Grid)[0] ?? []).map(String),
  };
}

/** Whether something stands in the cell. */
export function isFilled(cell: unknown): boolean {
  return String(cell).trim() !== '';
}

type Look = (row: number, column: number) => unknown;

export function isFormula(written: unknown): boolean {
  return typeof written === 'string' && written.startsWith('=');
}
