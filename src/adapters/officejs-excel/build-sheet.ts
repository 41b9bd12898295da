/** Queues one sheet of a new workbook: its tables with formats and rules, its single cells, and at last its protection. */
import { formatOfColumn, formatOfKind } from '../../core/sheets/cell-formats';
import { ruleOfColumn, ruleOfList } from '../../core/sheets/column-rules';
import { sheetFormula } from '../../core/sheets/table-formulas';
import type { CellPlan, CellRole, SheetPlan, TablePlan } from '../../core/sheets/workbook-plan';
import { isDateCell } from '../../core/values/cell';
import { grey, looks, pointsOfWidth, type Look } from './build-looks';
import { queueRule } from './build-rules';
import { valueOfCell } from './excel-cells';
import type { Step } from './excel-run';

const TABLE_STYLE = 'TableStyleLight1';

/** Its tables; names and formulas of other sheets may refer to them. */
export function tableSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return plan.tables.map((table) => ({
    bytes: JSON.stringify(table.rows).length * 1.2 + 200 * table.columns.length,
    queue: () => queueTable(sheet(), table),
  }));
}

function queueTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const { columns, rows } = plan;
  const blank = columns.map((): string => '');
  // An Excel table never has less than one row.
  const blankRows = Math.max(plan.blankRows, rows.length === 0 ? 1 : 0);
  const height = rows.length + blankRows;
  const whole = sheet.getRangeByIndexes(plan.row - 1, plan.column - 1, height + 1, columns.length);
  for (const [index, column] of columns.entries()) {
    const cells = sheet.getRangeByIndexes(plan.row, plan.column - 1 + index, height, 1);
    const format = formatOfColumn(column);
    if (format !== undefined) setFormat(cells, format);
    if (column.technical === true) cells.format.font.color = grey;
  }
  whole.values = [
    columns.map(({ title }) => valueOfCell(title)),
    ...rows.map((cells) => columns.map((_, index) => valueOfCell(cells[index] ?? null))),
    ...Array.from({ length: blankRows }, () => blank),
  ];
  const table = sheet.tables.add(whole, true);
  table.name = plan.name;
  table.style = TABLE_STYLE;
}

/** What stands beside the tables, and what may be typed into them; `names` have to be there by now. */
export function contentSteps(open: () => Excel.Worksheet, plan: SheetPlan): readonly Step[] {
  return [
    { bytes: JSON.stringify(plan.cells).length, queue: () => queueCells(open(), plan.cells) },
    {
      bytes: 2_000 + 1_000 * plan.tables.reduce((sum, { columns }) => sum + columns.length, 0),
      queue: () => {
        const sheet = open();
        for (const [index, { width, hidden }] of plan.columns.entries()) {
          const column = sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn();
          column.format.columnWidth = pointsOfWidth(width);
          if (hidden === true) column.columnHidden = true;
        }
        for (const table of plan.tables) queueRules(sheet, table);
        for (const { row, column, list, strict } of plan.choices)
          queueRule(sheet.getRangeByIndexes(row - 1, column - 1, 1, 1), ruleOfList(list, strict));
        if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
      },
    },
  ];
}

function queueRules(
  sheet: Excel.Worksheet,
  { row, column, columns, rows, blankRows, input }: TablePlan,
): void {
  const height = Math.max(1, rows.length + blankRows);
  for (const [index, one] of columns.entries()) {
    const rule = ruleOfColumn(one, column + index, row + 1);
    if (rule) queueRule(sheet.getRangeByIndexes(row, column - 1 + index, height, 1), rule);
  }
  const open = sheet.getRangeByIndexes(row + rows.length, column - 1, Math.max(1, blankRows), columns.length);
  if (input) queueLook(open, looks.input);
}

/** All values in one block; what it leaves out stays as the tables have it. */
function queueCells(sheet: Excel.Worksheet, cells: readonly CellPlan[]): void {
  if (cells.length === 0) return;
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const values = Array.from({ length: bottom }, () =>
    Array.from({ length: right }, (): string | number | boolean | null => null),
  );
  for (const cell of cells) {
    const line = values[cell.row - 1];
    if (line) line[cell.column - 1] = written(cell);
    const format = cell.format ?? (cell.role === 'header' ? undefined : formatOfKind(kindOf(cell)));
    if (format !== undefined) setFormat(sheet.getRangeByIndexes(cell.row - 1, cell.column - 1, 1, 1), format);
  }
  sheet.getRangeByIndexes(0, 0, bottom, right).formulas = values;
  for (const { role, row, column, count } of runsOf(cells))
    queueLook(sheet.getRangeByIndexes(row - 1, column - 1, count, 1), looks[role]);
}

function kindOf({ kind, value }: CellPlan): CellPlan['kind'] {
  const isDate = value !== null && typeof value === 'object' && 'serial' in value && isDateCell(value);
  return kind ?? (isDate ? 'date' : undefined);
}

/** A link is a formula: it needs no property that older versions lack, and goes where the sheet goes by its name. */
export function written({
  value,
  linkTo,
}: Pick<CellPlan, 'value' | 'linkTo'>): string | number | boolean | null {
  if (value !== null && typeof value === 'object' && 'formula' in value) return `=${value.formula}`;
  if (linkTo === undefined || typeof value !== 'string') return value === null ? null : valueOfCell(value);
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  return `=HYPERLINK(${quoted(`#${sheetFormula(linkTo)}!A1`)},${quoted(value)})`;
}

interface Run {
  readonly role: CellRole;
  readonly row: number;
  readonly column: number;
  count: number;
}

/** Cells of one look below each other. */
function runsOf(cells: readonly CellPlan[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { role, row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.role === role && last.column === column && last.row + last.count === row) last.count += 1;
    else runs.push({ role, row, column, count: 1 });
  }
  return runs;
}

function queueLook({ format }: Excel.Range, { font, fill, wraps, isOpen }: Look): void {
  if (font?.bold === true) format.font.bold = true;
  if (font?.size !== undefined) format.font.size = font.size;
  if (font?.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (wraps === true) format.wrapText = true;
  if (isOpen === true) format.protection.locked = false;
}

/** Protection against slips, without a password, and sheets nobody needs to see: last, for nothing is written after. */
export function close(sheet: Excel.Worksheet, { guarded, visibility, tabColor }: SheetPlan): void {
  if (tabColor !== undefined) sheet.tabColor = `#${tabColor}`;
  if (guarded) {
    sheet.protection.protect({
      allowFormatColumns: true,
      allowFormatRows: true,
      allowSort: true,
      allowAutoFilter: true,
    });
  }
  if (visibility === 'hidden') sheet.visibility = 'Hidden';
  if (visibility === 'veryHidden') sheet.visibility = 'VeryHidden';
}

/** One format for all cells of a range: the documentation allows a single value, the types do not know it. */
function setFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
