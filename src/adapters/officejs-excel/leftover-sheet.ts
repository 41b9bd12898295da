/**
 * Whether a sheet that a broken-off set-up made still holds nothing but what was planned for it: then it may be made
 * anew without anybody losing anything. What is not certain counts as somebody's.
 */
import type { NamedRange, SheetPlan, TablePlan } from '../../core/sheets/workbook-plan';
import { columnLetters } from '../../core/sheets/raw-workbook';
import { written } from './build-sheet';
import { valueOfCell } from './excel-cells';

/** A sheet as it stands, its cells from `row` and `column` on, counted from 0. */
export interface StandingSheet {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly tables: readonly string[];
  readonly charts: number;
}

/** What is not as planned, for the finding: `A5: Notiz`, the name of a table, or `chart`; undefined where all is. */
export function foundOnSheet(plan: SheetPlan, sheet: StandingSheet): string | undefined {
  // One that was made last may not have got its name yet; what it holds is looked at below.
  const table = sheet.tables[plan.tables.length];
  if (table !== undefined) return table;
  if (sheet.charts > 0) return 'chart';
  const planned = plannedCells(plan);
  for (const [down, line] of sheet.formulas.entries()) {
    for (const [right, found] of line.entries()) {
      const [row, column] = [sheet.row + down + 1, sheet.column + right + 1];
      const text = String(found);
      if (text !== '' && !(planned.get(`${row}:${column}`) ?? []).includes(plain(text)))
        return `${columnLetters(column - 1)}${row}: ${text}`;
    }
  }
  return undefined;
}

/** Rows and columns that the plan fills. */
export function sizeOfPlan({ cells, tables }: SheetPlan): {
  readonly rows: number;
  readonly columns: number;
} {
  const bottoms = tables.map(({ row, rows, blankRows }) => row + rows.length + blankRows);
  const rights = tables.map(({ column, columns }) => column + columns.length);
  return {
    rows: Math.max(1, ...cells.map(({ row }) => row), ...bottoms),
    columns: Math.max(1, ...cells.map(({ column }) => column), ...rights),
  };
}

/** Whether a name is as planned, or leads nowhere since its sheet is gone. */
export function isPlannedName({ formula: planned, ...one }: NamedRange, formula: string): boolean {
  if (formula.includes('#REF!')) return true;
  const letter = columnLetters(one.column - 1);
  const range = `${one.sheet}!${letter}${one.firstRow}:${letter}${one.lastRow}`;
  const single = `${one.sheet}!${letter}${one.firstRow}`;
  const asked = planned === undefined ? [range, single] : [planned];
  return asked.some((text) => plain(`=${text}`) === plain(formula));
}

/** What may stand in each cell: a cell of its own, or one of a table. */
function plannedCells({ cells, tables }: SheetPlan): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  const put = (row: number, column: number, text: string): void => {
    const key = `${row}:${column}`;
    all.set(key, [...(all.get(key) ?? []), plain(text)]);
  };
  for (const table of tables) putTable(table, put);
  for (const cell of cells) put(cell.row, cell.column, textOf(written(cell)));
  return all;
}

function putTable(table: TablePlan, put: (row: number, column: number, text: string) => void): void {
  for (const [index, { title }] of table.columns.entries()) put(table.row, table.column + index, title);
  for (const [down, line] of table.rows.entries())
    for (const [index, cell] of line.entries())
      put(table.row + 1 + down, table.column + index, textOf(valueOfCell(cell)));
}

/** As Excel gives it back: without the sign that keeps text as it is. */
function textOf(value: string | number | boolean | null): string {
  return String(value ?? '').replace(/^'/, '');
}

/** Spaces, quotes around sheets, signs of fixed places and case are Excel's own affair. */
function plain(text: string): string {
  return text.startsWith('=') ? text.replace(/[\s$']/g, '').toLowerCase() : text;
}
