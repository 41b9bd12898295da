/** Workbooks and other files that a person picks or drops on the pane in Word. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { sampleTables } from '../core/office-of';
import { samplePlan } from '../core/sheets/office-workbook';
import { letter } from '../contract/document-orders';
import { chromium, describeWith } from '../environment/programs';
import * as hostile from '../fixtures/hostile-files';
import { packageOf, smallestParts } from '../fixtures/package-of';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { begin, openWord, pick, section } from './word-at-work';

interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The sample county with so many offers. */
function withOffers(count: number): ReturnType<typeof sampleTables> {
  return sampleTables().map((table) => {
    if (table.name !== 'Angebote') return table;
    const [id, name] = ['Angebots-ID', 'Bezeichnung'].map((title) => table.header.indexOf(title));
    const rows = Array.from({ length: count }, (_, index) =>
      (table.rows[index % table.rows.length] ?? []).map((cell, column) =>
        column === id ? `offer-${index}` : column === name ? `Angebot ${index}` : cell,
      ),
    );
    return { ...table, rows };
  });
}

/** A real drop: the browser's own `DataTransfer` with files of its own. */
async function drop(page: Page, ...files: readonly DroppedFile[]): Promise<void> {
  const plain = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text } of dropped) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { lastModified: Date.UTC(2015, 3, 16, 7, 12) }));
    }
    if (dropped.length === 0) transfer.setData('text/plain', 'nur ein Wort');
    const target = document.querySelector('.source');
    for (const type of ['dragenter', 'dragover', 'drop'])
      target?.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, plain);
}

describeWith(chromium, 'files for the pane in Word, in a browser', (executablePath) => {
  let folder: string;
  let office: OfficeBrowser;
  let register: Uint8Array;
  let picked: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-word-files-'));
    register = await createWorkbookWriter().write(samplePlan());
    picked = join(folder, 'Register.xlsx');
    writeFileSync(picked, register);
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are read when they are dropped, also one after the other; the newest counts', async () => {
    const { page } = await openWord(office);
    await page.getByText('Oder die Datei hierher ziehen.').waitFor();
    await drop(page, { name: 'Register.xlsx', bytes: register });
    await page
      .locator('.source')
      .getByText(/^Register\.xlsx, 16\.04\.2015, \d\d:12$/)
      .waitFor();

    await drop(page, { name: 'Neu.xlsx', bytes: register });
    await page
      .locator('.source')
      .getByText(/^Neu\.xlsx, /)
      .waitFor();
    await drop(page, { name: 'A.xlsx', bytes: register }, { name: 'B.xlsx', bytes: register });
    await page.getByText(/^Das waren mehrere Dateien\. Bitte nur eine/).waitFor();
    await drop(page);
    await page.getByText(/^Das war keine Datei\./).waitFor();
    expect(await page.locator('.source .figure').innerText()).toMatch(/^Neu\.xlsx, /);
  });

  it('that are no workbook of the office are refused with what helps, and the workbook before them stays', async () => {
    const { page, complaints } = await openWord(office);
    await begin(page, picked);
    const refused: readonly (readonly [string, Uint8Array, string])[] = [
      [
        'Urlaub.xlsx',
        hostile.bytesOf('nichts'),
        'Die Datei ist eine Textdatei, keine Excel-Arbeitsmappe. Bitte die Arbeitsmappe der Koordinierungsstelle (.xlsx) wählen.',
      ],
      ['Leer.xlsx', new Uint8Array(0), 'Die Arbeitsmappe ist leer.'],
      [
        'Geheim.xlsx',
        hostile.compoundFile('EncryptionInfo', 'EncryptedPackage'),
        'Die Arbeitsmappe ist mit einem Kennwort geschützt. Bitte in Excel ohne Kennwort speichern.',
      ],
      [
        'Alt.xls',
        hostile.compoundFile('Workbook'),
        'Die Datei hat das alte Excel-Format (.xls). Bitte in Excel als',
      ],
      ['Halb.xlsx', register.slice(0, register.length / 2), 'Bitte eine Sicherung wiederherstellen'],
      [
        'Brief.docx',
        letter(),
        'Die Datei ist ein Textdokument (Word), keine Excel-Arbeitsmappe. Bitte die Excel-Datei wählen.',
      ],
      [
        'Haushalt.xlsx',
        packageOf(smallestParts),
        'Die Arbeitsmappe enthält keine Tabellen von MuT. Bitte die Mappe der Koordinierungsstelle wählen oder in Excel auf der Registerkarte „MuT“ eine einrichten.',
      ],
    ];
    for (const [name, bytes, sentence] of refused) {
      await pick(page, { name, mimeType: '', buffer: Buffer.from(bytes) });
      const notice = page.locator('.source [role=group]').getByText(name);
      await notice.waitFor();
      expect(await notice.innerText()).toContain(sentence);
      expect(await page.locator('.source .figure').innerText()).toMatch(/^Register\.xlsx, /);
    }

    await pick(page, picked);
    await page.locator('.source [role=group]').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  });

  it('with 10,000 offers are read in the worker while the pane says so and stays responsive', async () => {
    const large = join(folder, 'Register groß.xlsx');
    writeFileSync(large, await createWorkbookWriter().write(samplePlan(withOffers(10_000))));
    const { page } = await openWord(office);
    await page.getByText('Oder die Datei hierher ziehen.').waitFor();
    await page.evaluate(() => {
      // Tasks of the page that kept it from answering for longer than 100 ms.
      const blocked: number[] = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) blocked.push(duration);
      }).observe({ type: 'longtask' });
      Object.assign(window, { blocked });
    });
    await pick(page, large);
    await page.getByText('Register groß.xlsx wird gelesen.').waitFor();
    await page
      .locator('.source')
      .getByText(/^Register groß\.xlsx, /)
      .waitFor();
    await page.getByText('Register groß.xlsx wird gelesen.').waitFor({ state: 'detached' });

    await section(page, /^Anlage/).click();
    await page.getByText(/^Noch [\d.]+ weitere Zeilen, die im Dokument mit dastehen\.$/).waitFor();
    expect(await page.locator('.preview tbody tr').count()).toBeLessThan(100);
    const blocked = await page.evaluate(() => (window as unknown as { blocked: number[] }).blocked);
    console.info(
      `longest tasks of the page, in ms: ${blocked.map(Math.round).join(', ') || 'none above 50'}`,
    );
  }, 120_000);

  it('are asked for again where the part that reads them did not arrive', async () => {
    const { page, asked } = await openWord(office, { failing: /^\/reader\./ });
    await pick(page, picked);
    await page
      .getByText(/^Register\.xlsx wurde nicht gelesen, weil ein Teil des Programms nicht ankam\./)
      .waitFor();

    await begin(page, picked);
    await section(page, /^Umfrage und Rücklauf/).waitFor();
    expect(asked.filter((path) => path.startsWith('/reader.'))).toHaveLength(2);
  });
});
