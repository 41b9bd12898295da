/** A part of a page that does not arrive, in Excel, in Word and in the workbench: said, tried again, and nothing else lost. */
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { samplePlan } from '../core/sheets/office-workbook';
import { sampleTables } from '../core/office-of';
import { chromium, describeWith } from '../environment/programs';
import { openInExcel } from '../office-host/excel-host';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { begin, openWord, section } from './word-at-work';

const broken = { name: 'Das ließ sich nicht öffnen' };
const again = { name: 'Noch einmal versuchen' };

describeWith(chromium, 'a part of a page that does not arrive, in a browser', (executablePath) => {
  let office: OfficeBrowser;
  let register: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

  beforeAll(async () => {
    const bytes = await createWorkbookWriter().write(samplePlan());
    register = { name: 'Register.xlsx', mimeType: '', buffer: Buffer.from(bytes) };
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  it('is asked for again in Excel; the tabs lead on meanwhile', async () => {
    const { model } = openInExcel(sampleTables());
    const { page } = await office.open('excel.html', {
      document: { application: 'Excel', model },
      failing: /^\/(?:register|check)\./,
    });
    const tab = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
    await tab('Register');
    await page.getByRole('heading', broken).waitFor();
    await page.locator(':focus', { hasText: new RegExp(`^${broken.name}$`) }).waitFor();
    await page.getByRole('button', again).click();
    await page.getByRole('heading', { name: 'Register', exact: true }).waitFor();

    await tab('Prüfen');
    await page.getByRole('heading', broken).waitFor();
    await tab('Übersicht');
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await tab('Prüfen');
    await page.getByRole('heading', { name: 'Prüfen' }).waitFor();
    expect(await page.getByRole('heading', broken).count()).toBe(0);
  });

  it('is asked for again in Word; the way back is there meanwhile', async () => {
    const { page } = await openWord(office, { failing: /^\/(?:section|fields)\./ });
    await begin(page, register);
    await section(page, /^Umfrage und Rücklauf/).click();
    await page.getByRole('heading', broken).waitFor();
    await page.getByText(/^Ein Teil des Programms kam nicht an/).waitFor();
    await page.getByRole('button', { name: 'Zurück zum Bericht' }).click();
    await section(page, /^Umfrage und Rücklauf/).click();
    await page.getByRole('heading', { name: 'Umfrage und Rücklauf' }).waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Einzelangaben' }).click();
    await page.getByRole('button', again).click();
    // Folded: this document has no place for any of them.
    await page.locator('details.fold summary').click();
    await page.getByText('2011-16/1040').waitFor();
    expect(await page.getByRole('heading', broken).count()).toBe(0);
  });

  it('is asked for again in the workbench, which keeps what was opened', async () => {
    const { page } = await office.open('workbench.html', { failing: /^\/(?:bench|excel-pane|word-pane)\./ });
    await page.getByRole('button', { name: /Beispiel/ }).click();
    // The bench itself, then the views beside the sheets.
    for (let part = 1; part <= 2; part += 1) {
      await page.getByRole('heading', broken).waitFor();
      await page.getByRole('button', again).click();
    }
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    expect(await page.getByRole('heading', broken).count()).toBe(0);
  });
});
