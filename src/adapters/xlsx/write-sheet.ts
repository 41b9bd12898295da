/** One sheet of a new workbook: views, columns, page setup, single cells, tables, rules and marks. */
import type { ConditionalFormattingRule, Workbook, Worksheet } from 'exceljs';
import { formatOfKind } from '../../core/sheets/cell-formats';
import { ruleOfList } from '../../core/sheets/column-rules';
import { columnLetters } from '../../core/sheets/raw-workbook';
import { sheetFormula } from '../../core/sheets/table-formulas';
import type { BarPlan, CellPlan, MarkPlan, SheetPlan } from '../../core/sheets/workbook-plan';
import { pageBreaks } from './write-breaks';
import { footer, pageSetup } from './write-page';
import { heightFor } from './write-heights';
import { BAR_COLOR, lineBelow, markStyles, roleStyles, type CellStyle } from './write-styles';
import { addValidation, writeNote, writeTable } from './write-table';
import { validationOf } from './write-validation';
import { plannedValue } from './write-values';

const heights: Readonly<Partial<Record<CellPlan['role'], number>>> = { title: 30, group: 24, header: 20 };
/** Width of an indent in units of column width. */
const INDENT = 1.5;

export function writeSheet(workbook: Workbook, plan: SheetPlan): void {
  const sheet = workbook.addWorksheet(plan.name, {
    state: plan.visibility,
    properties: { ...(plan.tabColor !== undefined && { tabColor: { argb: `FF${plan.tabColor}` } }) },
    pageSetup: pageSetup(plan),
    headerFooter: { oddFooter: footer(plan) },
    views: [view(plan)],
  });
  plan.columns.forEach(({ width, hidden = false }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.hidden = hidden;
  });
  for (const table of plan.tables) writeTable(sheet, table);
  for (const cell of plan.cells) writeCell(sheet, plan, cell);
  for (const choice of plan.choices)
    addValidation(
      sheet,
      choice.column,
      choice.row,
      choice.row,
      validationOf(ruleOfList(choice.list, choice.strict)),
    );
  let priority = 1;
  for (const bar of plan.bars ?? []) addRule(sheet, bar, barRule(bar, priority++));
  for (const mark of plan.marks ?? []) addRule(sheet, mark, markRule(mark, priority++));
  const heightOf = (row: number): number | undefined => sheet.getRow(row).height;
  for (const row of pageBreaks(plan, heightOf)) sheet.getRow(row - 1).addPageBreak();
  if (plan.guarded) guard(sheet);
}

function view({ frozenRows, frozenColumns = 0, tables }: SheetPlan): Worksheet['views'][number] {
  // Lines between cells help where a table is; on a page of text they are noise.
  const showGridLines = tables.length > 0;
  if (frozenRows === 0 && frozenColumns === 0) return { state: 'normal', showGridLines };
  const topLeftCell = `${columnLetters(frozenColumns)}${frozenRows + 1}`;
  const activeCell = `A${frozenRows + 1}`;
  return {
    state: 'frozen',
    xSplit: frozenColumns,
    ySplit: frozenRows,
    topLeftCell,
    activeCell,
    showGridLines,
  };
}

function writeCell(sheet: Worksheet, plan: SheetPlan, one: CellPlan): void {
  const cell = sheet.getCell(one.row, one.column);
  const shown = typeof one.value === 'string' ? one.value : '';
  cell.value =
    one.linkTo === undefined
      ? plannedValue(one.value)
      : { text: shown, hyperlink: `#${sheetFormula(one.linkTo)}!A1` };
  cell.style = cellStyle(one);
  if (one.note !== undefined) writeNote(cell, one.note);
  const row = sheet.getRow(one.row);
  const flowing = textHeight(plan, one);
  const height = Math.max(heights[one.role] ?? 0, flowing);
  // A row without a height of its own has none, whatever the types say.
  const set = row.height as number | undefined;
  if (height > (set ?? 0)) row.height = height;
  if (one.spanTo !== undefined && (flowing > 0 || one.role === 'input')) {
    sheet.mergeCells(one.row, one.column, one.row, one.spanTo);
    cell.style = { ...cell.style, alignment: { ...cell.style.alignment, wrapText: true } };
  } else if (one.spanTo !== undefined) {
    cell.style = { ...cell.style, alignment: { ...cell.style.alignment, wrapText: false } };
  }
}

function cellStyle({ role, value, format, ruled = false, indented = false, ...rest }: CellPlan): CellStyle {
  const kind =
    rest.kind ?? (value !== null && typeof value === 'object' && 'serial' in value ? 'date' : undefined);
  const style = roleStyles[role];
  const numFmt = format ?? (role === 'header' ? undefined : formatOfKind(kind));
  const right =
    (role === 'header' || role === 'total') && (kind === 'whole' || kind === 'decimal' || kind === 'money');
  // A number that is no figure, such as that of a question, stands as text does.
  const left = typeof value === 'number' && kind === undefined;
  return {
    ...style,
    ...(numFmt !== undefined && { numFmt }),
    ...(ruled && { border: lineBelow, alignment: { ...style.alignment, vertical: 'top' as const } }),
    ...(left && { alignment: { ...style.alignment, horizontal: 'left' as const } }),
    ...(indented && { alignment: { ...style.alignment, horizontal: 'left' as const, indent: 1 } }),
    ...(right && { alignment: { ...style.alignment, horizontal: 'right' as const } }),
  };
}

/** Points for text that flows over several cells or goes on in a new line of its own; 0 where one line does. */
function textHeight(plan: SheetPlan, one: CellPlan): number {
  if (
    typeof one.value !== 'string' ||
    (one.spanTo === undefined && !roleStyles[one.role].alignment?.wrapText)
  )
    return 0;
  return heightFor([[one.value, spanWidth(plan, one) - (one.indented ? INDENT : 0)]]) ?? 0;
}

function spanWidth(plan: SheetPlan, { column, spanTo = column }: CellPlan): number {
  return plan.columns.slice(column - 1, spanTo).reduce((sum, one) => sum + one.width, 0);
}

function addRule(sheet: Worksheet, range: BarPlan | MarkPlan, rule: ConditionalFormattingRule): void {
  const letters = columnLetters(range.column - 1);
  sheet.addConditionalFormatting({
    ref: `${letters}${range.firstRow}:${letters}${range.lastRow}`,
    rules: [rule],
  });
}

function barRule(bar: BarPlan, priority: number): ConditionalFormattingRule {
  const letters = columnLetters(bar.column - 1);
  // Never less than 1, so that a range of zeros shows no bars at all.
  const full = `MAX(1,$${letters}$${bar.firstRow}:$${letters}$${bar.lastRow})`;
  const rule = {
    type: 'dataBar',
    priority,
    gradient: false,
    border: false,
    minLength: 0,
    maxLength: 100,
    color: { argb: BAR_COLOR },
    cfvo: [
      { type: 'num', value: 0 },
      bar.full === undefined ? { type: 'formula', value: full } : { type: 'num', value: bar.full },
    ],
  };
  // The types know neither the colour of a bar nor formulas as its ends; the writer does both.
  return rule as unknown as ConditionalFormattingRule;
}

function markRule({ formula, look }: MarkPlan, priority: number): ConditionalFormattingRule {
  return { type: 'expression', priority, formulae: [formula], style: markStyles[look] };
}

/** Against slips only: no password, and what does not harm stays allowed. */
function guard(sheet: Worksheet): void {
  // The promise of exceljs is settled at once where there is no password to work out.
  void sheet.protect('', { formatColumns: true, formatRows: true, sort: true, autoFilter: true });
}
