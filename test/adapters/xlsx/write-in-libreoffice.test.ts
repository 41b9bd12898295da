import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { officeLimits } from '../../../src/adapters/opc/package-limits';
import type { RawWorkbook } from '../../../src/core/sheets/raw-workbook';
import { samplePlan } from '../../core/sheets/office-workbook';
import { describeWith, pdftotext, soffice } from '../../environment/programs';
import { written, type Written } from './written-workbook';

/** The file as LibreOffice makes another of it. */
function converted(bytes: Uint8Array, to: 'xlsx' | 'pdf'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'mut-workbook-'));
  try {
    writeFileSync(join(folder, 'mappe.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    const order = [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, 'mappe.xlsx')];
    execFileSync(soffice ?? '', order, { stdio: 'ignore' });
    return readFileSync(join(out, `mappe.${to}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function textOf(pdf: Buffer): readonly string[] {
  const text = execFileSync(pdftotext ?? '', ['-layout', '-', '-'], { input: pdf }).toString('utf8');
  return text.split('\f').slice(0, -1);
}

/** The same file without the values its formulas had when it was written. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(content)
      .replace(/(<\/f>)<v>[^<]*<\/v>/g, '$1')
      .replace(/ t="str"(><f>)/g, '$1');
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

function read(bytes: Uint8Array): RawWorkbook {
  const found = createXlsxReader(officeLimits).read({ name: 'mappe.xlsx', bytes });
  if (!found.ok) throw new Error(found.issues.map((one) => one.code).join());
  return found.value;
}

/** Cells that hold anything, row by row. */
function cellsOf(workbook: RawWorkbook, sheet: string): readonly unknown[] {
  const rows = workbook.sheets.find((one) => one.name === sheet)?.rows ?? [];
  return rows.map((row) => row.cells.filter((cell) => cell !== undefined && cell !== null && cell !== ''));
}

describeWith(soffice && pdftotext, 'a new workbook in LibreOffice', () => {
  let file: Written;
  beforeAll(async () => {
    file = await written(samplePlan());
  });

  it('works out the same figures that are written in the file', () => {
    const calculated = read(converted(withoutResults(file.bytes), 'xlsx'));

    for (const sheet of ['Auswertung', 'Start']) {
      expect(cellsOf(calculated, sheet)).toEqual(cellsOf(file.read, sheet));
    }
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
