/** Files in the workbench of a real browser: dropped, downloaded another way, kept, and what happens where nothing can be kept. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { chromium, describeWith } from '../environment/programs';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';

const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

async function download(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [given] = await Promise.all([page.waitForEvent('download'), act()]);
  return new Uint8Array(await readFile(await given.path()));
}

/** A browser that hands out and takes files by inputs and downloads only. */
function withoutPickers(): void {
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
}

/** One that writes files back, into its own folder: the dialog of the system cannot be driven. It counts its questions. */
function withPickers(): void {
  const counted = window as unknown as { questions: number };
  counted.questions = 0;
  const ask = async (): Promise<FileSystemFileHandle> => {
    counted.questions += 1;
    return (await navigator.storage.getDirectory()).getFileHandle('Kreis.xlsx', { create: true });
  };
  Object.assign(window, { showSaveFilePicker: ask, showOpenFilePicker: async () => [await ask()] });
}

async function begin(page: Page): Promise<void> {
  await button(page, 'Mit dem Beispielkreis beginnen').click();
  await overview(page);
}

async function overview(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Übersicht' }).waitFor({ timeout: 60_000 });
}

/** Forms are made: each invitation gets its token. */
async function change(page: Page): Promise<void> {
  await button(page, 'Umfrage').click();
  await button(page, 'Fragebögen').click();
  await button(page, '13 Fragebögen erstellen').click({ timeout: 60_000 });
  await page.getByRole('link', { name: /\.zip speichern$/ }).waitFor({ timeout: 60_000 });
}

const kept = (page: Page): Locator => page.getByText(/^nicht gespeichert, im Browser gesichert um/);

describeWith(chromium, 'files in the workbench', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath, process.env['MUT_PAGES']);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  async function open(prepare: () => void): Promise<Page> {
    const { page } = await office.open('workbench.html');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.addInitScript(prepare);
    await page.reload();
    return page;
  }

  async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
    const files = await page.evaluateHandle(
      ({ name: called, content }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(content)], called));
        return transfer;
      },
      { name, content: [...bytes] },
    );
    await page.locator('.drop').dispatchEvent('dragover', { dataTransfer: files });
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: files });
  }

  it('takes a dropped workbook, says why another file is none, and knows the sample county again', async () => {
    const page = await open(withoutPickers);
    await begin(page);
    await button(page, 'Herunterladen').click();
    await button(page, 'Nein, anderer Weg').click();
    const link = page.getByRole('link', { name: 'Musterlandkreis.xlsx speichern' });
    const bytes = await download(page, () => link.click());
    await button(page, 'Ja, sie ist da').click();
    await page.getByText('Musterlandkreis.xlsx ist gespeichert.').waitFor();
    await button(page, 'Datei').click();
    await button(page, 'Zur Startseite').click();

    await drop(page, 'Brief.xlsx', new TextEncoder().encode('Sehr geehrte Damen und Herren'));
    await page.getByText(/^Brief\.xlsx: /).waitFor({ timeout: 60_000 });
    await drop(page, 'Kreis Mai.xlsx', bytes);
    await overview(page);

    await page.getByText('Kreis Mai.xlsx', { exact: true }).waitFor();
    await page.getByText('Beispiel: Heute ist der 16.04.2015.').waitFor();
    await button(page, 'Echtes Datum').click();
    await page.getByRole('button', { name: /^Stichtag (?!16\.04\.2015)/ }).waitFor();
    expect(await button(page, 'Zurück zum 16.04.2015').count()).toBe(1);
  }, 180_000);

  it('saves restored work where it lay, without asking for the place, and gives it to one window only', async () => {
    const page = await open(withPickers);
    await begin(page);
    await button(page, 'Speichern').click();
    await page.getByText('Kreis.xlsx ist gespeichert.').waitFor();
    await change(page);
    await kept(page).waitFor();

    await page.reload();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await button(other, 'Wiederherstellen').waitFor();
    await button(page, 'Wiederherstellen').click();
    await overview(page);
    await button(other, 'Wiederherstellen').click();
    await other.getByText(/Die gesicherte Arbeit ist nicht mehr da/).waitFor();
    await button(page, 'Speichern').click();
    await page.getByText('Kreis.xlsx ist gespeichert.').waitFor();

    expect(await page.evaluate(() => (window as unknown as { questions: number }).questions)).toBe(0);
    await page.reload();
    // It has been looked for.
    await page.locator('.start[data-look=done]').waitFor();
    expect(await button(page, 'Wiederherstellen').count()).toBe(0);
  }, 180_000);

  it.each([
    ['forbids it', "Object.defineProperty(self, 'indexedDB', { value: undefined });"],
    [
      'has no room',
      "IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); };",
    ],
  ])(
    'says that nothing is kept where the browser %s, and goes on working and saving',
    async (_, prelude) => {
      const page = await open(withoutPickers);
      await page.route(/workbench-worker[^/]*\.js$/, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${prelude}\n${await response.text()}` });
      });
      await page.reload();
      await begin(page);
      await change(page);
      await page.getByText(/Der Browser kann die Änderungen nicht sichern\. Bitte speichern/).waitFor();

      const bytes = await download(page, () => button(page, 'Herunterladen').click());
      await button(page, 'Ja, sie ist da').click();
      await page.getByText('Musterlandkreis.xlsx ist gespeichert.').waitFor();

      expect(bytes.length).toBeGreaterThan(10_000);
    },
    180_000,
  );
});
