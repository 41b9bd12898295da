/** The workbook as an .xlsx file: what a colleague gets when the user saves. */
import ExcelJS from 'exceljs';
import { widthOfPoints } from './column-width';
import type { HostTable } from './host-table';
import type { HostWorkbook } from './host-workbook';
import type { HostWorksheet } from './host-worksheet';
import { formatArea, sheetRows } from './sheet-area';
import type { CellStyle, StoredCell } from './sheet-cells';
import { withSide } from './side-part';
import { valueType } from './typed-value';
import { fileRuleOf } from './validation-rules';

const states = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export async function writeWorkbook(workbook: HostWorkbook): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const { title, subject, author, company, keywords, comments, category } = workbook.properties;
  Object.assign(file, {
    title,
    subject,
    creator: author,
    company,
    keywords,
    description: comments,
    category,
  });
  for (const sheet of workbook.worksheets.items()) writeSheet(file, sheet);
  // exceljs takes ranges only; what it writes is the text of the first one.
  const names = workbook.names.items().map(({ name, formula }) => ({ name, ranges: [formula.slice(1)] }));
  Object.defineProperty(file.definedNames, 'model', { get: () => names });
  return withSide(workbook, new Uint8Array(await file.xlsx.writeBuffer()));
}

function writeSheet(file: ExcelJS.Workbook, sheet: HostWorksheet): void {
  const { rows, columns } = sheet.freezePanes;
  const frozen = rows > 0 || columns > 0;
  const to = file.addWorksheet(sheet.name, {
    state: states[sheet.visibility],
    views: frozen ? [{ state: 'frozen', ySplit: rows, xSplit: columns }] : [],
  });
  for (const table of sheet.heldTables) to.addTable(tableOf(table, sheet));
  // After the tables, whose cells exceljs fills with their bare values.
  const used = sheet.cells.used(true);
  for (let row = used?.row ?? 0; used && row < used.row + used.rows; row += 1) {
    for (let column = used.column; column < used.column + used.columns; column += 1)
      writeCell(to.getCell(row + 1, column + 1), sheet.cells.at(row, column));
  }
  for (const [column, points] of sheet.layout.columnWidths)
    to.getColumn(column + 1).width = widthOfPoints(points);
  for (const column of sheet.layout.hiddenColumns) to.getColumn(column + 1).hidden = true;
  for (const [row, points] of sheet.layout.rowHeights) to.getRow(row + 1).height = points;
  for (const row of sheet.layout.hiddenRows) to.getRow(row + 1).hidden = true;
  for (const { body } of sheet.heldTables)
    for (let row = body.row; row < body.row + body.rows; row += 1)
      if (sheet.filters(row)) to.getRow(row + 1).hidden = true;
  writeValidations(to, sheet);
  // exceljs protects with a password only through a slow hash; the flag is what others see.
  if (sheet.protection.protected) Object.assign(to, { sheetProtection: { sheet: true } });
}

function writeCell(to: ExcelJS.Cell, { value, formula, format, style }: StoredCell): void {
  if (formula !== undefined) to.value = { formula: formula.slice(1), result: value === '' ? 0 : value };
  else if (valueType(value) === 'Error') to.value = { error: value as ExcelJS.CellErrorValue['error'] };
  else to.value = value === '' ? null : value;
  if (format !== 'General') to.numFmt = format;
  if (style) applyStyle(to, style);
}

function applyStyle(to: ExcelJS.Cell, { fill, wrapText, locked, font }: CellStyle): void {
  if (fill !== undefined)
    to.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill.slice(1)}` } };
  if (wrapText) to.alignment = { wrapText };
  if (locked !== undefined) to.protection = { locked };
  if (font?.bold) to.font = { bold: true };
}

function tableOf(table: HostTable, sheet: HostWorksheet): ExcelJS.TableProperties {
  const { row, column } = table.area;
  const valueAt = (down: number, right: number): unknown => sheet.cells.at(row + down, column + right).value;
  return {
    name: table.name,
    ref: formatArea({ row, column, rows: 1, columns: 1 }),
    headerRow: true,
    totalsRow: table.showTotals,
    style: {
      theme: table.style as NonNullable<ExcelJS.TableStyleProperties['theme']>,
      showRowStripes: table.showBandedRows,
    },
    columns: table.columns.items().map(({ name }) => ({ name, filterButton: table.showFilterButton })),
    rows: Array.from({ length: table.height }, (_row, down) =>
      Array.from({ length: table.width }, (_column, right) => valueAt(down + 1, right)),
    ),
  };
}

function writeValidations(to: ExcelJS.Worksheet, sheet: HostWorksheet): void {
  const { dataValidations } = to as unknown as {
    readonly dataValidations: { add(address: string, validation: ExcelJS.DataValidation): void };
  };
  for (const { area, validation } of sheet.layout.validations) {
    const rule = fileRuleOf(validation.rule);
    if (!rule) continue;
    const { errorAlert, prompt } = validation;
    const address = area.rows === sheetRows ? formatArea({ ...area, rows: sheetRows - 1 }) : formatArea(area);
    dataValidations.add(address, {
      ...rule,
      allowBlank: validation.ignoreBlanks,
      showErrorMessage: errorAlert['showAlert'] === true,
      errorTitle: String(errorAlert['title']),
      error: String(errorAlert['message']),
      showInputMessage: prompt['showPrompt'] === true,
      promptTitle: String(prompt['title']),
      prompt: String(prompt['message']),
    });
  }
}
