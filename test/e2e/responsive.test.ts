/** The page stays free for keys and scrolling because tables and rules work elsewhere; `npm run bench` measures it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { allTables } from '../../src/core/catalog';
import { sampleTables } from '../core/office-of';
import { chromium, describeWith } from '../environment/programs';
import { openInExcel } from '../office-host/excel-host';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';

/** What only the definitions of the tables say. */
const tableWords = allTables.map(({ about }) => about);

describeWith(chromium, 'the thread of a page, in a browser', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  /** Paths of the scripts that run on the page, and of those that run in its worker. */
  async function scriptsOf(
    page: Page,
    asked: readonly string[],
  ): Promise<Record<'page' | 'worker', string[]>> {
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === 'script')
        .map(({ name }) => new URL(name).pathname),
    );
    const scripts = asked.filter((path) => path.endsWith('.js'));
    return {
      page: scripts.filter((path) => loaded.includes(path)),
      worker: scripts.filter((path) => !loaded.includes(path)),
    };
  }

  const saysTables = (path: string): boolean => {
    const script = readFileSync(join('dist/pages', path), 'utf8');
    return tableWords.some((about) => script.includes(about));
  };

  const view = (page: Page, name: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name, exact: true }).click();

  async function visitAll(page: Page): Promise<void> {
    await page
      .locator('.view-body')
      .getByText(/Warnung|Hinweis/)
      .first()
      .waitFor();
    await view(page, 'Register');
    await page
      .getByText(/^\d+ Einträge/)
      .first()
      .waitFor();
    await page.locator('.card-open').first().click();
    await page.getByLabel(/^Bezeichnung/).waitFor();
    await view(page, 'Umfrage');
    await page.getByRole('navigation', { name: 'Schritte der Umfrage' }).waitFor();
    await view(page, 'Prüfen');
    await page
      .locator('.view-body')
      .getByText(/Warnung|Hinweis/)
      .first()
      .waitFor();
  }

  it('knows no table of the office in any view of the pane in Excel', async () => {
    const { model } = openInExcel(sampleTables());
    const { page, asked } = await office.open('excel.html', { document: { application: 'Excel', model } });
    await visitAll(page);

    const scripts = await scriptsOf(page, asked);

    expect(scripts.worker.filter(saysTables)).not.toEqual([]);
    expect(scripts.page.length).toBeGreaterThan(5);
    expect(scripts.page.filter(saysTables)).toEqual([]);
  }, 120_000);

  it('knows none in the workbench either, where the files are read and written in the worker too', async () => {
    const { page, asked } = await office.open('workbench.html');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('button', { name: 'Mit dem Beispielkreis beginnen' }).click();
    await visitAll(page);
    await page.getByRole('button', { name: 'Vorlage', exact: true }).click();
    await page.getByRole('button', { name: 'Mit der Grundvorlage beginnen' }).click();
    await page.getByRole('button', { name: 'Alle einfügen' }).click();
    await page.locator('.paper-section table').first().waitFor();

    const scripts = await scriptsOf(page, asked);

    expect(scripts.worker.filter(saysTables)).not.toEqual([]);
    expect(scripts.page.filter(saysTables)).toEqual([]);
  }, 120_000);
});
