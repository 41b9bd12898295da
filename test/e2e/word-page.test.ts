/**
 * The built page of the Word pane in a real browser, under its content security policy. office.js is the
 * published file, answered from node_modules; nothing else leaves the page's own server.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Workbook } from 'exceljs';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { serveFolder, type StaticServer } from './static-server';
import { chromium, describeWith } from '../environment/programs';

const officeHost = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

describeWith(chromium, 'the page in Word, in a browser', (executablePath) => {
  let folder: string;
  let server: StaticServer;
  let browser: Browser;
  /** Requests to anywhere but the page's own server and office.js. */
  const strangers: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-pages-'));
    const webpack = [
      'node_modules/webpack/bin/webpack.js',
      '--config-name',
      'pages',
      '--output-path',
      folder,
    ];
    execFileSync(process.execPath, webpack, { stdio: 'pipe' });
    server = await serveFolder(folder, { port: 0 });
    browser = await playwright.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPage(path: string): Promise<Page> {
    const context = await browser.newContext({ locale: 'de-DE', viewport: { width: 330, height: 600 } });
    const page = await context.newPage();
    await page.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.startsWith(server.url)) return route.continue();
      if (!url.startsWith(officeHost)) {
        strangers.push(url);
        return route.abort();
      }
      const file = join(
        'node_modules/@microsoft/office-js/dist',
        url.slice(officeHost.length).replace(/\?.*/, ''),
      );
      return route.fulfill({ body: await readFile(file), contentType: 'text/javascript; charset=utf-8' });
    });
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/${path}`);
    return page;
  }

  it('lists the tables of a picked workbook, breaks no rule of its policy and calls nobody', async () => {
    const page = await openPage('word.html');
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
    const page = await openPage('word.html');
    await page.getByText('Bitte wählen Sie die Datei aus').waitFor();
    const complaint = page.waitForEvent('console');
    await page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the policy has to refuse
      setTimeout('document.title = "taken over"', 0);
    });

    expect((await complaint).text()).toContain('Content Security Policy');
    expect(await page.title()).toBe('MuT');
  });

  it('says where it belongs when the page for Excel is opened outside of Excel', async () => {
    const page = await openPage('excel.html');

    await page.getByText('Diese Seite gehört in Excel.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
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
