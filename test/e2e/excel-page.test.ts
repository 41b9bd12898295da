/** The built pane of Excel in a real browser over an emulated workbook, under its content security policy. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, describeWith } from '../environment/programs';
import { sampleTables } from '../core/office-of';
import { openInExcel } from '../office-host/excel-host';
import { startOfficeBrowser, type OfficeBrowser, type OpenDocument } from './office-browser';

describeWith(chromium, 'the page in Excel, in a browser', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  const sample = (): OpenDocument => ({ application: 'Excel', model: openInExcel(sampleTables()).model });

  it('shows the overview of the open workbook, breaks no rule of its policy and calls nobody', async () => {
    const { page, strangers, complaints } = await office.open('excel.html', { document: sample() });

    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await page.locator('.view-body').getByText(/\d/).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    // At the narrowest pane nothing has to be scrolled sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('opens where the button on the ribbon leads, in the language of Office', async () => {
    const { page } = await office.open('excel.html?view=check', { document: sample(), locale: 'en-US' });

    await page.getByRole('heading', { name: 'Check' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('has loaded no more than 200 KB by then', async () => {
    const { page, asked } = await office.open('excel.html', { document: sample() });
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await page
      .getByText(/Warnungen|Hinweise/)
      .first()
      .waitFor();
    await page.waitForLoadState('networkidle');

    const files = [...new Set(asked)].filter((path) => /\.(js|css)$/.test(path));
    const bytes = files.map((path) => gzipSync(readFileSync(join('dist/pages', path)), { level: 9 }).length);
    expect(files.some((path) => path.includes('worker'))).toBe(true);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(200_000);
  });

  it('says that nothing answers where its worker cannot be loaded, and works once it can', async () => {
    const { page } = await office.open('excel.html', { document: sample(), failing: /worker/ });

    await page.getByText('antwortet gerade nicht').waitFor();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();

    await page.locator('.view-body').getByText(/\d/).first().waitFor();
    expect(await page.getByText('antwortet gerade nicht').count()).toBe(0);
  });

  it('says where it belongs when it is opened outside of Excel', async () => {
    const { page } = await office.open('excel.html');

    await page.getByText('Diese Seite gehört in Excel.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
