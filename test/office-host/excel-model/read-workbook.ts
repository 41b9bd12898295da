/**
 * An .xlsx file as the emulated Excel opens it. Read with exceljs, so that a mistake of the product's own reader
 * does not cancel itself out; what exceljs leaves out stands in the side part, see side-part.ts.
 */
import ExcelJS from 'exceljs';
import { HostTable } from './host-table';
import type { HostWorkbook } from './host-workbook';
import type { HostWorksheet, Visibility } from './host-worksheet';
import { areaAt, joined, type Area } from './sheet-area';
import type { CellStyle, StoredCell } from './sheet-cells';
import type { Validation } from './sheet-layout';
import { readSide } from './side-part';
import { pointsOfWidth } from './column-width';
import { ruleOf } from './validation-rules';

const DAY_ZERO = Date.UTC(1899, 11, 30);

const visibilities: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

export async function readWorkbook(workbook: HostWorkbook, xlsx: Uint8Array): Promise<void> {
  const file = new ExcelJS.Workbook();
  // exceljs names the type of another version of Node's buffer.
  await file.xlsx.load(Buffer.from(xlsx) as unknown as ExcelJS.Buffer);
  for (const from of file.worksheets) {
    const sheet = workbook.worksheets.ensure(from.name);
    readCells(from, sheet);
    readLayout(from, sheet);
    for (const { table } of from.getTables() as unknown as readonly { readonly table: TableModel }[])
      addTable(sheet, table, workbook.session.newId());
  }
  for (const from of file.worksheets) {
    const sheet = workbook.worksheets.getItem(from.name);
    if (from.state !== 'visible') sheet.visibility = visibilities[from.state] ?? 'Visible';
    if (isProtected(from)) sheet.protection.protect();
  }
  for (const { name, ranges } of file.definedNames.model) {
    const [range] = ranges;
    if (range !== undefined) workbook.names.add(name, `=${range}`);
  }
  const { title, subject, creator, company, keywords, description, category } = file;
  const texts = { title, subject, author: creator, company, keywords, comments: description, category };
  for (const [key, text] of Object.entries(texts) as [keyof typeof texts, unknown][])
    workbook.properties[key] = typeof text === 'string' ? text : '';
  readSide(workbook, xlsx);
}

/** The part of exceljs' table that its types leave out. */
interface TableModel {
  readonly name: string;
  readonly tableRef: string;
  readonly totalsRow?: boolean;
  readonly style?: { readonly theme?: string; readonly showRowStripes?: boolean };
}

function addTable(sheet: HostWorksheet, model: TableModel, id: string): void {
  const { row, column, rows, columns } = areaAt(model.tableRef);
  const showTotals = model.totalsRow === true;
  const height = Math.max(1, rows - 1 - (showTotals ? 1 : 0));
  const table = new HostTable(
    sheet,
    id,
    model.name,
    { headerRow: row, firstColumn: column, width: columns, height, showTotals },
    (name) => sheet.tables.getItemOrNullObject(name) === null,
  );
  table.style = model.style?.theme ?? table.style;
  table.showBandedRows = model.style?.showRowStripes ?? false;
  sheet.heldTables.push(table);
}

function readCells(from: ExcelJS.Worksheet, sheet: HostWorksheet): void {
  from.eachRow({ includeEmpty: false }, (row, number) => {
    if (row.hidden) sheet.layout.hiddenRows.add(number - 1);
    if (row.height) sheet.layout.rowHeights.set(number - 1, row.height);
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const style = styleOf(cell);
      const stored = { ...contentOf(cell), format: cell.numFmt || 'General' };
      sheet.cells.put(number - 1, column - 1, style ? { ...stored, style } : stored);
    });
  });
}

function contentOf(cell: ExcelJS.Cell): Pick<StoredCell, 'value' | 'formula'> {
  // Not cell.value.result: there results of 0 and FALSE are missing.
  if (cell.formula) return { formula: `=${cell.formula}`, value: valueOf(cell.result) };
  return { value: valueOf(cell.value) };
}

function valueOf(value: unknown): StoredCell['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return (value.getTime() - DAY_ZERO) / 86_400_000;
  if (typeof value !== 'object' || value === null) return '';
  if ('error' in value) return String(value.error);
  if ('richText' in value) return (value.richText as { text: string }[]).map(({ text }) => text).join('');
  if ('text' in value) return valueOf(value.text);
  throw new Error(`Emulated Excel cannot open a cell with ${Object.keys(value).join(', ')}`);
}

function styleOf(cell: ExcelJS.Cell): CellStyle | undefined {
  const { alignment, fill, font, protection } = cell as Partial<ExcelJS.Cell>;
  const color = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
  const style: CellStyle = {
    ...(color === undefined ? {} : { fill: `#${color.slice(-6)}` }),
    ...(alignment?.wrapText ? { wrapText: true } : {}),
    ...(protection?.locked === false ? { locked: false } : {}),
    ...(font?.bold ? { font: { bold: true } } : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function readLayout(from: ExcelJS.Worksheet, sheet: HostWorksheet): void {
  for (const [index, column] of ((from.columns as ExcelJS.Column[] | null) ?? []).entries()) {
    if (column.width !== undefined) sheet.layout.columnWidths.set(index, pointsOfWidth(column.width));
    if (column.hidden) sheet.layout.hiddenColumns.add(index);
  }
  // Null where the file says nothing of it.
  const [view] = (from.views as ExcelJS.WorksheetView[] | null) ?? [];
  if (view?.state === 'frozen') {
    sheet.freezePanes.freezeRows(view.ySplit ?? 0);
    sheet.freezePanes.freezeColumns(view.xSplit ?? 0);
  }
  const byRule = new Map<string, { readonly validation: Validation; readonly areas: Area[] }>();
  for (const [address, inFile] of Object.entries(validationsOf(from))) {
    const validation = validationOf(inFile);
    const key = JSON.stringify(validation);
    const known = byRule.get(key) ?? { validation, areas: [] };
    known.areas.push(...address.split(' ').map(areaAt));
    byRule.set(key, known);
  }
  for (const { validation, areas } of byRule.values())
    for (const area of joined(areas)) sheet.layout.validate(area, validation);
}

function validationOf(from: ExcelJS.DataValidation): Validation {
  return {
    rule: ruleOf(from),
    ignoreBlanks: from.allowBlank ?? false,
    errorAlert: {
      showAlert: from.showErrorMessage ?? false,
      style: 'Stop',
      title: from.errorTitle ?? '',
      message: from.error ?? '',
    },
    prompt: {
      showPrompt: from.showInputMessage ?? false,
      title: from.promptTitle ?? '',
      message: from.prompt ?? '',
    },
  };
}

/** exceljs gives them cell by cell and keeps them out of its types. */
function validationsOf(from: ExcelJS.Worksheet): Readonly<Record<string, ExcelJS.DataValidation>> {
  const { dataValidations } = from as unknown as {
    readonly dataValidations: { readonly model: Record<string, ExcelJS.DataValidation> };
  };
  return dataValidations.model;
}

/** The element is there: exceljs understands its flag only as Excel writes it, not as LibreOffice does. */
function isProtected(from: ExcelJS.Worksheet): boolean {
  const { sheetProtection } = from as unknown as { readonly sheetProtection?: object | null };
  return sheetProtection !== null && sheetProtection !== undefined;
}
