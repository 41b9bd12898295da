/** The limits against hostile files must not meet what honest people send: many offers, photographs, formats to the far end. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { offers } from '../../../src/core/register/offers';
import { formSheets } from '../../../src/core/survey/form-titles';
import { readForm } from '../../../src/core/survey/read-form';
import type { ReturnForm } from '../../../src/core/survey/return-form';
import { columnLetters } from '../../../src/core/sheets/raw-workbook';
import { listed, MB } from '../../fixtures/hostile/hostile-kind';
import { randomNoise } from '../../fixtures/hostile/noise';
import { openEditor, type PackageEditor } from '../../fixtures/package-editor';
import { rawZip } from '../../fixtures/raw-zip';
import { makeSampleFiles, returnReader } from '../../scenario/sample-files';
import { must } from '../../environment/must';

const OFFERS_START = 5;

function readReturn(bytes: Uint8Array): ReturnForm {
  const name = 'Zeven.xlsx';
  return must(readForm(must(returnReader.read({ name, bytes })), name, offers));
}

/** Offers with a text in each of the 18 columns. */
function offerRows(count: number): string {
  const cell = (column: number, row: number): string =>
    `<c r="${columnLetters(column)}${row}" t="inlineStr" s="12"><is><t>Angebot ${row}, Spalte ${column}</t></is></c>`;
  return listed(count, (at) => {
    const row = OFFERS_START + at;
    return `<row r="${row}" spans="1:18">${listed(18, (column) => cell(column, row))}</row>`;
  });
}

/** Below everything else: as people leave it who colour a sheet down to where they stop scrolling. */
function formattedRows(first: number, columns: number, rows: number): string {
  return listed(rows, (at) => {
    const row = first + at;
    const cells = listed(columns, (column) => `<c r="${columnLetters(column)}${row}" s="12"/>`);
    return `<row r="${row}" spans="1:${columns}" ht="15" customHeight="1">${cells}</row>`;
  });
}

function addRows(form: PackageEditor, sheet: string, rows: string): void {
  form.replace(form.sheet(sheet), '</sheetData>', `${rows}</sheetData>`);
}

describe('a form from honest people', () => {
  let empty: Uint8Array;
  let form: PackageEditor;
  beforeAll(async () => {
    const { forms } = await makeSampleFiles();
    empty = [...forms.values()][0]?.bytes ?? new Uint8Array();
  });
  beforeEach(() => {
    form = openEditor(empty);
  });
  const fill = (count: number): void => {
    form.replace(
      form.sheet(formSheets.offers),
      /<row r="5".*<\/sheetData>/s,
      `${offerRows(count)}</sheetData>`,
    );
  };

  it('is read as it was sent out', () => {
    const read = readReturn(empty);

    expect(read.answers).toHaveLength(readReturn(form.pack()).answers?.length ?? -1);
    expect(read.answers?.length).toBeGreaterThan(10);
    expect(read.offers?.rows).toEqual([]);
  });

  it('is read as LibreOffice saves it', () => {
    const saved = join(__dirname, '..', '..', 'fixtures', 'fuzz', 'corpus', 'form-libreoffice.xlsx');
    const read = readReturn(new Uint8Array(readFileSync(saved)));

    expect(read.answers?.length).toBeGreaterThan(10);
    expect(read.offers?.header).toContain('Bezeichnung');
  });

  it('is read with 400 offers', () => {
    fill(400);
    const { offers: found } = readReturn(form.pack());

    expect(found?.rows).toHaveLength(400);
    expect(found?.rows[399]?.cells[17]).toBe('Angebot 404, Spalte 17');
  });

  it('is read with three photographs of 5 MB', () => {
    fill(3);
    form.defaultType('png', 'image/png');
    const pictures = [1, 2, 3].map((at) => ({
      name: `xl/media/image${at}.png`,
      content: randomNoise(5 * MB),
      packing: 'stored' as const,
    }));
    const parts = Object.entries(unzipSync(form.pack())).map(([name, content]) => ({ name, content }));
    const bytes = rawZip([...parts, ...pictures]);

    expect(bytes.length).toBeGreaterThan(15 * MB);
    expect(readReturn(bytes).offers?.rows).toHaveLength(3);
  });

  it('is read with 30 columns formatted for 3,000 rows below its content', () => {
    fill(3);
    addRows(form, formSheets.offers, formattedRows(100, 30, 3_000));

    expect(readReturn(form.pack()).offers?.rows).toHaveLength(3);
  });

  it('is read with both of its sheets formatted for 3,000 rows', () => {
    fill(3);
    addRows(form, formSheets.offers, formattedRows(100, 30, 3_000));
    addRows(form, formSheets.questions, formattedRows(2_000, 30, 3_000));

    expect(readReturn(form.pack()).offers?.rows).toHaveLength(3);
  });

  it('is read with a thousand validations, as copying rows leaves them', () => {
    fill(3);
    const part = form.sheet(formSheets.offers);
    form.replace(
      part,
      /<dataValidations count="\d+">/,
      `<dataValidations count="1010">${listed(1_000, (at) => `<dataValidation type="list" sqref="B${at + 5}"><formula1>"a,b"</formula1></dataValidation>`)}`,
    );

    expect(readReturn(form.pack()).offers?.rows).toHaveLength(3);
  });
});
