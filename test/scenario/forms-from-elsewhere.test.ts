/** A municipality fills in its form with whatever it has: the import is the same. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readOffice } from '../../src/app/read-office';
import { offers } from '../../src/core/register/offers';
import { cellAt, type RawSheet, type RawWorkbook } from '../../src/core/sheets/raw-workbook';
import { answers, needs } from '../../src/core/survey/return-tables';
import { showCell } from '../../src/core/values/cell-text';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import type { NamedFile } from '../../src/ports/workbook-files';
import { fillInLibreOffice, type TypedCell } from '../environment/fill-in-libreoffice';
import { describeWith, soffice } from '../environment/programs';
import { importOne, makeSampleFiles, openBook, returnReader } from './sample-files';
import { must } from '../environment/must';

const typedAnswers = new Map([
  ['contact_role', 'Fachbereich Soziales'],
  ['information_date', '21.05.2015'],
  ['coordination', 'vorhanden'],
  ['coordination_hours', '19,5'],
  ['structures', 'Runder Tisch oder Netzwerk;Unterstützerkreis'],
  ['round_table_meetings', '4'],
  ['offers_complete', 'ja'],
  ['need_language', 'Sprachkurs mit Kinderbetreuung & Fahrdienst <dringend>'],
  ['need_language_priority', 'hoch'],
  ['volunteers', 'vorhanden'],
  ['volunteers_count', '35'],
]);
const typedOffer = new Map([
  ['Bezeichnung', 'Sprachtreff für Mütter'],
  ['Angebotsart', 'Sprachtreff'],
  ['Träger', 'Frauentreff in Zeven'],
  ['Ort', 'Zeven'],
  ['Zielgruppe', 'Frauen; Eltern'],
  ['Beginn', '04.05.2015'],
  ['Plätze max', '12'],
]);

let book: Uint8Array;
let form: NamedFile;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mut-forms-'));
  const made = await makeSampleFiles();
  book = made.book;
  form = made.forms.get('033575408') ?? { name: '', bytes: new Uint8Array() };
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What stands in the tables after importing the file. */
async function tablesAfter(file: NamedFile): Promise<unknown> {
  const store = openBook(book);
  const report = await importOne(store, file);
  const data = must(await readOffice(store));
  return {
    files: report.files.map((one) => ({ ...one, file: '', issues: one.issues.map(({ code }) => code) })),
    answers: data.rows(answers).map(({ values }) => values),
    needs: data.rows(needs).map(({ values }) => values),
    proposals: data
      .rows(offers)
      .filter(({ values }) => values.status === 'proposed')
      .map(({ values }) => values),
  };
}

/** Filled in with exceljs, the measure of the others. */
async function filledByExceljs(): Promise<NamedFile> {
  const workbook = await openForm(form.bytes);
  fillForm(workbook, { answers: typedAnswers, offers: [typedOffer] });
  return { ...form, bytes: await saveForm(workbook) };
}

function sheetOf(workbook: RawWorkbook, name: string): RawSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Where the answers and the offer go, found as a person finds them: by reading the sheet. */
function typedCells(): readonly TypedCell[] {
  const workbook = must(returnReader.read(form));
  const [questions, list] = [sheetOf(workbook, 'Fragen'), sheetOf(workbook, 'Angebote')];
  const find = (sheet: RawSheet, title: string): { readonly row: number; readonly column: number } => {
    for (const row of sheet.rows) {
      const column = row.cells.findIndex((cell) => cell === title);
      if (column >= 0) return { row: row.number, column };
    }
    throw new Error(`No ${title} on ${sheet.name}`);
  };
  const [name, answer] = [find(questions, 'Name'), find(questions, 'Antwort')];
  const inQuestions = questions.rows.flatMap((row) => {
    const text = typedAnswers.get(showCell(cellAt(row, name.column)));
    return text === undefined ? [] : [{ sheet: 'Fragen', row: row.number, column: answer.column + 1, text }];
  });
  const inList = [...typedOffer].map(([title, text]) => {
    const place = find(list, title);
    return { sheet: 'Angebote', row: place.row + 1, column: place.column + 1, text };
  });
  return [...inQuestions, ...inList];
}

/** A writer that knows nothing but inline strings: no styles, no tables, no shared strings, parts with names of its own. */
function writtenByHand(): NamedFile {
  const workbook = must(returnReader.read(form));
  const typed = typedCells();
  const text = (value: string): string =>
    value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const sheetXml = (sheet: RawSheet): string => {
    const rows = new Map(
      sheet.rows.map((row) => [
        row.number,
        new Map(row.cells.map((cell, at) => [at, showCell(cell ?? null)])),
      ]),
    );
    for (const cell of typed.filter((one) => one.sheet === sheet.name)) {
      const row = rows.get(cell.row) ?? new Map<number, string>();
      rows.set(cell.row, row.set(cell.column - 1, cell.text));
    }
    const body = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([number, cells]) => {
        const shown = [...cells].sort(([a], [b]) => a - b).filter(([, value]) => value !== '');
        const xml = shown.map(([at, value]) => {
          const letters = at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(39 + at)}`;
          return `<c r="${letters}${number}" t="inlineStr"><is><t xml:space="preserve">${text(value)}</t></is></c>`;
        });
        return `<row r="${number}">${xml.join('')}</row>`;
      });
    return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`;
  };
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const names = workbook.sheets.map((sheet, index) => ({
    sheet,
    part: `blatt${index + 1}.xml`,
    id: `rId${index + 1}`,
  }));
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${main}.worksheet+xml"/><Override PartName="/mappe.xml" ContentType="${main}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="mappe.xml"/></Relationships>`,
    'mappe.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets>${names.map(({ sheet, id }, at) => `<sheet name="${text(sheet.name)}" sheetId="${at + 1}" r:id="${id}"/>`).join('')}</sheets></workbook>`,
    '_rels/mappe.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map(({ id, part }) => `<Relationship Id="${id}" Type="${relations}/worksheet" Target="${part}"/>`).join('')}</Relationships>`,
    ...Object.fromEntries(names.map(({ sheet, part }) => [part, sheetXml(sheet)])),
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
  return { ...form, bytes };
}

/** The raw value is what the cell showed: a number typed as text looks the same. */
describe('a form filled in by another program', () => {
  it('is taken over from exceljs with all its answers', async () => {
    expect(await tablesAfter(await filledByExceljs())).toMatchObject({
      files: [
        {
          municipality: '033575408',
          outcome: 'imported',
          answers: { new: typedAnswers.size },
          offers: { proposed: 1 },
        },
      ],
      needs: [{ title: 'Sprachkurs mit Kinderbetreuung & Fahrdienst <dringend>', priority: 'high' }],
      proposals: [{ title: 'Sprachtreff für Mütter', capMax: 12, start: '2015-05-04' }],
    });
  });

  it('is taken over just the same from a writer that knows nothing but plain cells', async () => {
    expect(await tablesAfter(writtenByHand())).toEqual(await tablesAfter(await filledByExceljs()));
  });
});

describeWith(soffice, 'a form filled in and saved by LibreOffice', (program) => {
  it('is taken over just the same', async () => {
    const [source, target] = [join(folder, 'Zeven.xlsx'), join(folder, 'Zeven gespeichert.xlsx')];
    writeFileSync(source, form.bytes);
    fillInLibreOffice(program, folder, source, target, typedCells());
    const filled = { ...form, bytes: readFileSync(target) };
    expect(await tablesAfter(filled)).toEqual(await tablesAfter(await filledByExceljs()));
  });
});
