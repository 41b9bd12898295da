/** A real Excel table with its header notes, formats and rules, blank rows included. */
import type { Cell as ExcelCell, Worksheet } from 'exceljs';
import { DAY_FORMAT } from '../../core/sheets/cell-formats';
import { ruleOfColumn } from '../../core/sheets/column-rules';
import { columnLetters } from '../../core/sheets/raw-workbook';
import type { TableColumnPlan, TablePlan } from '../../core/sheets/workbook-plan';
import { isDateCell, type Cell } from '../../core/values/cell';
import { bodyStyle, headerStyle, wraps, type CellStyle } from './write-styles';
import { heightFor } from './write-heights';
import { validationOf } from './write-validation';
import { excelValue } from './write-values';

/** Its light lines and stripes leave the look to the cells, which other programs show as well. */
const TABLE_STYLE = 'TableStyleLight1';
const HEADER_HEIGHT = 33;

export function writeTable(sheet: Worksheet, plan: TablePlan): void {
  const { columns, row, column } = plan;
  const blank = columns.map(() => null);
  // Excel repairs, that is to say removes, a table without a row.
  const blankRows = Math.max(plan.blankRows, plan.rows.length === 0 ? 1 : 0);
  const rows = [...plan.rows, ...Array.from({ length: blankRows }, () => blank)];
  sheet.addTable({
    name: plan.name,
    ref: `${columnLetters(column - 1)}${row}`,
    headerRow: true,
    style: { theme: TABLE_STYLE, showRowStripes: true },
    columns: columns.map(({ title }) => ({ name: title, filterButton: true })),
    rows: rows.map((cells) => columns.map((_, index) => excelValue(cells[index] ?? null))),
  });
  sheet.getRow(row).height = HEADER_HEIGHT;
  columns.forEach((one, index) => {
    const header = sheet.getCell(row, column + index);
    header.style = headerStyle(one);
    if (one.note !== undefined) writeNote(header, one.note);
    writeColumn(sheet, plan, one, column + index, rows);
  });
  rows.forEach((cells, index) => {
    const wrapped = columns.flatMap((one, place) =>
      wraps(one) ? [[cells[place] ?? null, one.width] as const] : [],
    );
    const height = heightFor(wrapped);
    if (height !== undefined) sheet.getRow(row + 1 + index).height = height;
  });
}

function writeColumn(
  sheet: Worksheet,
  plan: TablePlan,
  one: TableColumnPlan,
  column: number,
  rows: readonly (readonly Cell[])[],
): void {
  const last = column === plan.column + plan.columns.length - 1;
  const style = bodyStyle(one.kind, { ...one, last });
  const inputStyle = bodyStyle(one.kind, { ...one, input: true });
  const dateStyle: CellStyle = { ...style, numFmt: DAY_FORMAT };
  const first = plan.row + 1;
  rows.forEach((cells, index) => {
    const isDate = isDateCell(cells[column - plan.column] ?? null);
    const input = plan.input && index >= plan.rows.length;
    sheet.getCell(first + index, column).style =
      isDate && one.kind !== 'date' ? dateStyle : input ? inputStyle : style;
  });
  const rule = ruleOfColumn(one, column, first);
  if (rule) addValidation(sheet, column, first, first + rows.length - 1, validationOf(rule));
}

/** exceljs keeps rules by the text of their range, which its types do not say. */
export function addValidation(
  sheet: Worksheet,
  column: number,
  firstRow: number,
  lastRow: number,
  rule: ExcelCell['dataValidation'],
): void {
  const letters = columnLetters(column - 1);
  const range = firstRow === lastRow ? `${letters}${firstRow}` : `${letters}${firstRow}:${letters}${lastRow}`;
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(range: string, rule: ExcelCell['dataValidation']): void };
  };
  dataValidations.add(range, rule);
}

export function writeNote(cell: ExcelCell, text: string): void {
  cell.note = {
    texts: [{ text, font: { name: 'Calibri', family: 2, size: 10 } }],
    margins: { insetmode: 'custom', inset: [0.2, 0.15, 0.2, 0.15] },
  };
}
