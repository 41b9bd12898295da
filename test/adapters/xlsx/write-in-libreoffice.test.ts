import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import type { RawWorkbook } from '../../../src/core/sheets/raw-workbook';
import { samplePlan } from '../../core/sheets/office-workbook';
import { convertInLibreOffice } from '../../environment/convert-in-libreoffice';
import { describeWith, pdftotext, soffice } from '../../environment/programs';
import { written, type Written } from './written-workbook';

function textOf(pdf: Buffer): readonly string[] {
  const text = execFileSync(pdftotext ?? '', ['-layout', '-', '-'], { input: pdf }).toString('utf8');
  return text.split('\f').slice(0, -1);
}

function read(bytes: Uint8Array): RawWorkbook {
  const found = createXlsxReader(officeLimits).read({ name: 'mappe.xlsx', bytes });
  if (!found.ok) throw new Error(found.issues.map((one) => one.code).join());
  return found.value;
}

describeWith(soffice && pdftotext, 'a new workbook in LibreOffice', () => {
  const converted = (book: Uint8Array, to: 'xlsx' | 'pdf'): Buffer =>
    convertInLibreOffice(soffice ?? '', { book }, to).book;
  let file: Written;
  beforeAll(async () => {
    file = await written(samplePlan());
  });

  it('keeps tables, names, rules and hidden sheets when it is saved there', () => {
    const saved = converted(file.bytes, 'xlsx');
    const parts = unzipSync(new Uint8Array(saved));
    const again = read(new Uint8Array(saved));
    const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());

    expect(again.tables.map((table) => table.name).sort()).toEqual(
      file.read.tables.map((table) => table.name).sort(),
    );
    expect(again.tables.find((table) => table.name === 'Angebote')?.rows).toEqual(
      file.read.tables.find((table) => table.name === 'Angebote')?.rows,
    );
    expect(again.sheets.filter((sheet) => sheet.visibility !== 'visible').map((sheet) => sheet.name)).toEqual(
      ['Änderungen', '_listen'],
    );
    expect(text('xl/workbook.xml')).toContain('INDEX(Codelisten[Eintrag],MATCH(&quot;Angebotsart&quot;');
    const sheets = Object.keys(parts)
      .filter((name) => name.startsWith('xl/worksheets/sheet'))
      .map(text);
    expect(sheets.join('')).toContain('<formula1>Liste_Angebotsart</formula1>');
  });

  it('prints every sheet with its title, pages counted, dates readable and nothing too narrow', () => {
    const pages = textOf(converted(file.bytes, 'pdf'));

    expect(pages[0]).toContain('So fangen Sie an');
    expect(pages[0]).toContain('Einstellungen');
    pages.forEach((page, index) => {
      expect(page).toContain(`Seite ${index + 1} von ${pages.length}`);
      expect(page).not.toContain('###');
    });
    const offers = pages.filter((page) => /^ *Angebote\s+‹ Start/m.test(page));
    expect(offers.length).toBeGreaterThan(1);
    for (const page of offers) expect(page).toMatch(/Bezeichnung \* +Status \* +Angebotsart \*/);
    expect(pages.join('')).toContain('07.04.2015');
  });
});
