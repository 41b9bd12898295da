/**
 * Plays the municipality: opens a questionnaire as Excel would, writes into the
 * answer column and the offers table, saves. Used by the demonstration only.
 */
import ExcelJS from 'exceljs';

export interface Filling {
  /** Answers as somebody types them, by the question's stable name. */
  readonly answers: ReadonlyMap<string, string>;
  /** Offers as rows of cells by column title. */
  readonly offers: readonly ReadonlyMap<string, string>[];
}

/** Numbers are entered as numbers, everything else as text. */
function typed(value: string): string | number {
  return /^\d+(,\d+)?$/.test(value) ? Number(value.replace(',', '.')) : value;
}

export async function openForm(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
  return workbook;
}

export async function saveForm(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The sheet of a form; that a form lacks it is a mistake of ours. */
export function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`The form has no sheet "${name}"`);
  return sheet;
}

interface HeaderPlace {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** The first row in which all the titles stand, with the column of every title in it. */
function findHeader(sheet: ExcelJS.Worksheet, titles: readonly string[]): HeaderPlace {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const columns = new Map<string, number>();
    sheet.getRow(row).eachCell((cell, column) => columns.set(cell.text, column));
    if (titles.every((title) => columns.has(title))) return { row, columns };
  }
  throw new Error(`The sheet "${sheet.name}" has no header with ${titles.join(', ')}`);
}

export function fillForm(workbook: ExcelJS.Workbook, filling: Filling): void {
  const questions = sheetOf(workbook, 'Fragen');
  const header = findHeader(questions, ['Name', 'Antwort']);
  for (let row = header.row + 1; row <= questions.rowCount; row += 1) {
    const name = questions.getCell(row, header.columns.get('Name') ?? 1).text;
    const answer = filling.answers.get(name);
    if (answer !== undefined)
      questions.getCell(row, header.columns.get('Antwort') ?? 1).value = typed(answer);
  }
  const offers = sheetOf(workbook, 'Angebote');
  const table = findHeader(offers, ['Bezeichnung', 'Träger']);
  filling.offers.forEach((offer, index) => {
    for (const [title, value] of offer) {
      const column = table.columns.get(title);
      if (column !== undefined && value !== '') {
        offers.getCell(table.row + 1 + index, column).value = typed(value);
      }
    }
  });
}
