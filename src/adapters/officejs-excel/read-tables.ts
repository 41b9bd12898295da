/**
 * Reads tables of the open workbook. Two trips whatever the number of rows: first the formulas, which are the
 * values wherever there is none; then the values where formulas stand, and the formats of columns with numbers,
 * because a date is a number with a format.
 */
import type { RawTable } from '../../core/tables/raw-table';
import { cellOfValue } from './excel-cells';

/** A table with what was asked of it; readable after the next sync. */
export interface AskedTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
}

/** Asks for the tables with these names; `table.isNullObject` says afterwards which are not there. */
export function askForTables(context: Excel.RequestContext, names: readonly string[]): readonly AskedTable[] {
  return names.map((name) => askFor(context.workbook.tables.getItemOrNullObject(name)));
}

function askFor(table: Excel.Table): AskedTable {
  const sheet = table.worksheet;
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  table.load('name,showTotals');
  sheet.load('name');
  header.load('values,rowIndex');
  body.load('formulas');
  return { table, sheet, header, body };
}

/** The asked tables that are there, as read; takes the second trip. */
export async function readAskedTables(
  context: Excel.RequestContext,
  asked: readonly AskedTable[],
): Promise<readonly RawTable[]> {
  const finders = asked.filter(({ table }) => !table.isNullObject).map(askForDetails);
  await context.sync();
  return finders.map((finish) => finish());
}

/** Asks for values and formats as far as they are needed; the function it returns works after the next sync. */
function askForDetails({ table, sheet, header, body }: AskedTable): () => RawTable {
  const written: readonly (readonly unknown[])[] = body.formulas;
  const hasFormulas = written.some((row) => row.some(isFormula));
  if (hasFormulas) body.load('values');
  const formats = new Map<number, Excel.Range>();
  for (const column of header.values[0]?.keys() ?? []) {
    if (!written.some((row) => typeof row[column] === 'number' || isFormula(row[column]))) continue;
    const range = body.getColumn(column);
    range.load('numberFormat');
    formats.set(column, range);
  }
  return () => {
    const values: readonly (readonly unknown[])[] = hasFormulas ? body.values : written;
    const formatAt = (row: number, column: number): string => {
      const cells: readonly (readonly unknown[])[] = formats.get(column)?.numberFormat ?? [];
      const format = cells[row]?.[0];
      return typeof format === 'string' ? format : 'General';
    };
    const formulas = new Set<string>();
    const rows = values.map((cells, row) =>
      cells.map((value, column) => {
        const formula = written[row]?.[column];
        // Text that merely begins like a formula is its own value.
        if (isFormula(formula) && formula !== value) formulas.add(`${row}:${column}`);
        return cellOfValue(value, () => formatAt(row, column));
      }),
    );
    const titles: readonly unknown[] = header.values[0] ?? [];
    return {
      name: table.name,
      sheet: sheet.name,
      headerRow: header.rowIndex + 1,
      header: titles.map(String),
      rows,
      formulas,
    };
  };
}

function isFormula(written: unknown): boolean {
  return typeof written === 'string' && written.startsWith('=');
}
