/**
 * The built page of the Word pane in a real browser over an emulated document, under its content security policy.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Workbook } from 'exceljs';
import { chromium, describeWith } from '../environment/programs';
import { openInWord } from '../office-host/word-host';
import { startOfficeBrowser, type OfficeBrowser, type OpenDocument } from './office-browser';

describeWith(chromium, 'the page in Word, in a browser', (executablePath) => {
  let folder: string;
  let office: OfficeBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-word-'));
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const blank = (): OpenDocument => ({ application: 'Word', model: openInWord().model });

  it('lists the tables of a picked workbook, breaks no rule of its policy and calls nobody', async () => {
    const { page, strangers, complaints } = await office.open('word.html', { document: blank() });
    await page.getByText('Bitte wählen Sie die Datei aus').waitFor();
    const workbook = join(folder, 'Register.xlsx');
    await writeWorkbook(workbook);
    await page
      .getByLabel('Arbeitsmappe wählen', { exact: true })
      .and(page.locator('input'))
      .setInputFiles(workbook);

    await page.getByRole('list', { name: 'Tabellen der Arbeitsmappe' }).waitFor();
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([
      'Angebote\nBlatt „Register“, 2 Zeilen',
    ]);
    expect(await page.getByText(`Quelle: ${basename(workbook)}`).count()).toBe(1);
    // At the narrowest pane nothing has to be scrolled sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('is protected by its policy: text does not become a program', async () => {
    const { page } = await office.open('word.html', { document: blank() });
    await page.getByText('Bitte wählen Sie die Datei aus').waitFor();
    const complaint = page.waitForEvent('console');
    await page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the policy has to refuse
      setTimeout('document.title = "taken over"', 0);
    });

    expect((await complaint).text()).toContain('Content Security Policy');
    expect(await page.title()).toBe('MuT');
  });
});

async function writeWorkbook(path: string): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet('Register').addTable({
    name: 'Angebote',
    ref: 'A1',
    columns: [{ name: 'Bezeichnung' }, { name: 'Träger' }],
    rows: [
      ['Deutsch A1', 'VHS'],
      ['Sprachcafé', 'Diakonie'],
    ],
  });
  await workbook.xlsx.writeFile(path);
}
