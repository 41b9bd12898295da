/** The main job of somebody new, in the workbench of a real browser, from the sample county to both files on the disk. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { openPaperFile } from '../../src/adapters/docx/paper-file';
import { officeLimits } from '../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../src/adapters/xlsx/xlsx-reader';
import type { RawTable } from '../../src/core/tables/raw-table';
import { fillForm, openForm, saveForm } from '../../src/entry/demo/fill-form';
import { readFillings } from '../../src/entry/demo/municipal-returns';
import { must } from '../environment/must';
import { chromium, describeWith } from '../environment/programs';
import { startOfficeBrowser, type OfficeBrowser, type OpenedPage } from './office-browser';

const SCRIPT = '<img src=x onerror="window.foreign=1">';
const FORMULA = '=HYPERLINK("https://example.org";"hier")';

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

async function download(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [given] = await Promise.all([page.waitForEvent('download'), act()]);
  return new Uint8Array(await readFile(await given.path()));
}

/** Three municipalities fill in their forms; the first names an offer that looks like a script and a formula. */
async function threeReturns(zip: Uint8Array): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const demo = (name: string): string => readFileSync(join('assets', 'demo', name), 'utf8');
  const fillings = readFillings(demo('answers.csv'), demo('offers.csv'));
  const forms = Object.entries(unzipSync(zip)).filter(([name]) => fillings.has(name.slice(0, 9)));
  const filled = forms.slice(0, 3).map(async ([name, bytes], index) => {
    const workbook = await openForm(bytes);
    const filling = fillings.get(name.slice(0, 9)) ?? { answers: new Map(), offers: [] };
    const odd = new Map([
      ['Bezeichnung', SCRIPT],
      ['Angebotsart', 'Sprachkurs'],
      ['Träger', FORMULA],
      ['Ort', 'Zeven'],
    ]);
    fillForm(workbook, index === 0 ? { ...filling, offers: [odd, ...filling.offers] } : filling);
    return { name, mimeType: '', buffer: Buffer.from(await saveForm(workbook)) };
  });
  return Promise.all(filled);
}

function tableOf(bytes: Uint8Array, name: string): RawTable {
  const { tables } = must(createXlsxReader(officeLimits).read({ name: 'Kreis.xlsx', bytes }));
  const found = tables.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}`);
  return found;
}

describeWith(chromium, 'the workbench in a browser', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  /** With inputs and downloads, unless the browser is to write files back. */
  async function open(options: { locale?: string; writesBack?: boolean } = {}): Promise<OpenedPage> {
    const opened = await office.open('workbench.html', { locale: options.locale ?? 'de-DE' });
    if (options.writesBack !== true) {
      await opened.page.addInitScript(() => {
        Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
      });
      await opened.page.reload();
    }
    await opened.page.setViewportSize({ width: 1280, height: 800 });
    return opened;
  }

  async function begin(page: Page): Promise<void> {
    await button(page, 'Mit dem Beispielkreis beginnen').click();
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor({ timeout: 60_000 });
  }

  const unsaved = (page: Page): Locator => page.getByText(/^nicht gespeichert, im Browser gesichert um/);

  it('leads from the sample county to the workbook and the paper on the disk, and calls nobody', async () => {
    const { page, strangers, complaints } = await open();
    await begin(page);

    await button(page, 'Umfrage').click();
    await button(page, 'Fragebögen').click();
    await button(page, '13 Fragebögen erstellen').click();
    const link = page.getByRole('link', { name: /\.zip speichern$/ });
    await link.waitFor({ timeout: 60_000 });
    const returns = await threeReturns(await download(page, () => link.click()));

    const takeOver = async (): Promise<void> => {
      await page.locator('.bench-pane input[type=file]').first().setInputFiles(returns);
      await button(page, '3 Rückläufe übernehmen').click({ timeout: 60_000 });
      await page.getByRole('heading', { name: 'Rücklauf übernommen' }).waitFor({ timeout: 60_000 });
    };
    await button(page, 'Rücklauf').click();
    await takeOver();
    await button(page, 'Rückläufe').click();
    const sheet = page.getByRole('grid', { name: 'Rückläufe' });
    const rows = (): Promise<number> => sheet.getAttribute('aria-rowcount').then(Number);
    const filled = await rows();
    await button(page, 'Übersicht').click();
    await button(page, 'Import zurücknehmen …').click();
    await button(page, 'Import zurücknehmen').click({ timeout: 60_000 });
    await page
      .getByText(/^Der Import ist zurückgenommen: /)
      .first()
      .waitFor({ timeout: 60_000 });
    await page.waitForFunction(
      (before) => Number(document.querySelector('[role=grid]')?.getAttribute('aria-rowcount')) < before,
      filled,
    );
    await button(page, 'Umfrage').click();
    await button(page, 'Rücklauf').click();
    await takeOver();

    await button(page, /Vorschläge ansehen$/).click();
    const proposals = page.getByRole('list', { name: 'Vorschläge' }).getByRole('button');
    await proposals.filter({ hasNotText: SCRIPT }).first().click();
    await button(page, 'Vorschlag ablehnen').click();
    await button(page, 'Ablehnen und Zeile löschen').click();
    await page
      .getByText(/^Der Vorschlag .* ist abgelehnt\.$/)
      .first()
      .waitFor();

    await button(page, 'Vorlage').click();
    await button(page, 'Mit der Grundvorlage beginnen').click();
    await button(page, 'Alle einfügen').click({ timeout: 60_000 });
    await page
      .getByText(/^\d+ Abschnitte sind eingefügt\.$/)
      .first()
      .waitFor({ timeout: 60_000 });
    const preview = page.getByRole('region', { name: 'Vorschau der Vorlage' });
    await preview.getByRole('heading', { name: 'Angebote im Landkreis' }).waitFor();

    const paper = await download(page, () => button(page, 'Herunterladen').click());
    await button(page, 'Ja, sie ist da').click();
    await page.getByText('Vorlage.docx ist gespeichert.').waitFor();
    await button(page, 'Arbeitsmappe').click();
    const workbook = await download(page, () => button(page, 'Herunterladen').click());
    await button(page, 'Ja, sie ist da').click();
    await page.getByText('Musterlandkreis.xlsx ist gespeichert.').waitFor();

    expect(tableOf(workbook, 'Rückläufe').rows).toHaveLength(3);
    expect(tableOf(workbook, 'Angebote').rows.flat()).toContain(SCRIPT);
    const parts = must(must(await openPaperFile(paper)).parts());
    expect(JSON.stringify(parts)).toContain('Umfrage bei den Kommunen und Rücklauf');
    expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  }, 300_000);

  it('has returns of the sample county to take over, and later ones after them', async () => {
    const { page, complaints } = await open();
    await begin(page);
    await button(page, 'Umfrage').click();
    await button(page, 'Weiter zu den Fragebögen').waitFor();
    await button(page, 'Rücklauf').click();

    await button(page, 'Beispiel-Rückläufe laden').click();
    await page.getByText('11 Rückläufe gelesen, 1 nicht lesbar').waitFor({ timeout: 60_000 });
    await button(page, /^Samtgemeinde Selsingen bestätigen/).click();
    await button(page, '10 Rückläufe übernehmen').click({ timeout: 60_000 });
    await page.getByRole('heading', { name: 'Rücklauf übernommen' }).waitFor({ timeout: 60_000 });
    await page.getByRole('heading', { name: '10 übernommen' }).waitFor();

    await button(page, 'Weitere Rückläufe einlesen').click();
    await button(page, 'Nachzügler laden').click();
    await page.getByText('3 Rückläufe gelesen', { exact: true }).waitFor({ timeout: 60_000 });
    await page.getByText('Leere Antworten übernehmen: Was vorliegt, entfällt dann').click();
    await button(page, '3 Rückläufe übernehmen').click({ timeout: 60_000 });
    await page
      .getByText(/^3 Rückläufe übernommen: /)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(complaints).toEqual([]);
  }, 240_000);

  it('refuses a script that was put into the page', async () => {
    const { page } = await open();
    const complaint = page.waitForEvent('console', (said) => said.text().includes('Content Security Policy'));

    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.foreign = 1';
      document.head.append(script);
    });

    expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
    expect((await complaint).text()).toContain('script');
  });

  /** A change of one's own: an offer is marked as checked by its form. */
  async function change(page: Page): Promise<void> {
    await button(page, 'Vorlage').click();
    await button(page, 'Mit der Grundvorlage beginnen').click();
    await button(page, 'Alle einfügen').click({ timeout: 60_000 });
    await unsaved(page).waitFor({ timeout: 60_000 });
  }

  it('offers unsaved work again after the page was closed, and discards it only after asking', async () => {
    const { page } = await open();
    await begin(page);
    await change(page);

    await page.reload();
    await button(page, 'Wiederherstellen').click();
    await page.getByRole('heading', { name: 'Übersicht' }).waitFor({ timeout: 60_000 });
    await button(page, 'Vorlage').click();
    await page.getByRole('heading', { name: 'Angebote im Landkreis' }).waitFor({ timeout: 60_000 });
    await unsaved(page).waitFor();

    await page.reload();
    await button(page, 'Verwerfen').click();
    await page
      .getByText(/endgültig verwerfen\? Alle Änderungen .* sind dann weg: Vorlage\.docx\.$/)
      .waitFor();
    await button(page, 'Verwerfen').click();
    await button(page, 'Wiederherstellen').waitFor({ state: 'detached' });
    await page.reload();
    // It has been looked for.
    await page.locator('.start[data-look=done]').waitFor();
    expect(await button(page, 'Wiederherstellen').count()).toBe(0);
  }, 180_000);

  it('saves back to the same file, and asks first where somebody else has changed it', async () => {
    const { page } = await open({ writesBack: true });
    await page.evaluate(() => {
      // Real files, in the browser's own folder: the dialog of the system cannot be driven.
      const ask = async (): Promise<FileSystemFileHandle> =>
        (await navigator.storage.getDirectory()).getFileHandle('Kreis.docx', { create: true });
      Object.assign(window, { showSaveFilePicker: ask });
    });
    await begin(page);
    await change(page);

    await button(page, 'Speichern').click();
    await page.getByText('Kreis.docx ist gespeichert.').waitFor();
    await page.evaluate(async () => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle('Kreis.docx');
      const stream = await handle.createWritable();
      await stream.write('somebody else');
      await stream.close();
      window.dispatchEvent(new Event('focus'));
    });
    await page
      .getByText(/Kreis\.docx wurde auf dem Datenträger inzwischen von anderer Seite geändert/)
      .waitFor();
    await button(page, 'Speichern').click();
    await page.getByText(/Kreis\.docx wurde inzwischen von anderer Seite geändert/).waitFor();
    const size = (): Promise<number> =>
      page.evaluate(async () => {
        const handle = await (await navigator.storage.getDirectory()).getFileHandle('Kreis.docx');
        return (await handle.getFile()).size;
      });
    expect(await size()).toBe('somebody else'.length);
    await button(page, 'Den anderen Stand überschreiben').click();
    await page.getByText('Kreis.docx ist gespeichert.').waitFor();
    await page.getByText(/auf dem Datenträger/).waitFor({ state: 'hidden' });
    expect(await size()).toBeGreaterThan(5_000);
  }, 120_000);

  it('shows the cell of a finding in its sheet, also where there is room for one thing only', async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 330, height: 700 });
    await begin(page);
    await button(page, 'Prüfen').click();
    await button(page, /Angebot wieder zu prüfen/).click();
    await page
      .getByRole('button', { name: /Zeile \d+/ })
      .first()
      .click();

    await page.locator('[role=grid]:focus').waitFor();
    // One, or this throws.
    await page.locator('td[aria-selected=true]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }, 120_000);
});
