/** The main job in the workbench with the keys alone: Tab, Enter, Escape; the dialog of the system for files is answered by the test. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { openPaperFile } from '../../src/adapters/docx/paper-file';
import { must } from '../environment/must';
import { chromium, describeWith } from '../environment/programs';
import { countyReturns } from './county-returns';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';

/** More stops than any view has. */
const MOST = 250;

interface Keys {
  /** Goes on with Tab until what has the focus is called that; the order is that of reading. */
  to(name: string | RegExp): Promise<void>;
  /** The same backwards. */
  backTo(name: string | RegExp): Promise<void>;
  press(key: string): Promise<void>;
  /** Waits until the status says so to whoever does not see it. */
  said(text: RegExp): Promise<void>;
  /** What has the focus now; an empty text where nothing has it. */
  focused(): Promise<string>;
}

describeWith(chromium, 'the main job with the keyboard alone', (executablePath) => {
  let office: OfficeBrowser;

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath, process.env['MUT_PAGES']);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  it('leads from the sample county to imported returns, a decision and the paper on the disk', async () => {
    const { page } = await office.open('workbench.html');
    page.setDefaultTimeout(60_000);
    await page.addInitScript(() => {
      Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
    });
    // The browser hands its dialog over from some time after it was asked to: asked early, no key is faster.
    page.on('filechooser', () => undefined);
    await page.reload();
    await page.setViewportSize({ width: 1280, height: 800 });
    const { to, backTo, press, said, focused } = keysOf(page);
    const heading = (name: string): Promise<void> =>
      page.getByRole('heading', { name, exact: true }).waitFor();
    const shown = (text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
    await heading('Arbeitsplatz im Browser');

    await to('Mit dem Beispielkreis beginnen');
    await press('Enter');
    await heading('Übersicht');
    await to('Umfrage');
    await press('Enter');
    await heading('Umfrage');
    await to('Fragebögen');
    await press('Enter');
    await shown('13 Fragebögen erstellen');
    await to('13 Fragebögen erstellen');
    await press('Enter');
    await said(/13 Fragebögen sind erstellt/);
    await to(/\.zip speichern$/);
    const zip = await download(page, () => press('Enter'));

    await backTo('Rücklauf');
    await press('Enter');
    await heading('Rücklauf einlesen');
    await to('Dateien wählen');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press('Enter')]);
    await chooser.setFiles([...(await countyReturns(zip, new Uint8Array([1])))]);
    await heading('Rücklauf prüfen');
    await to(/^\d+ Rückläufe übernehmen$/);
    await press('Enter');
    await said(/Rückläufe übernommen/);
    await to(/Vorschläge ansehen$/);
    await press('Enter');
    await heading('Vorschläge');

    await to(/nichts Ähnliches|vermutlich doppelt|wenig ähnlich/);
    await press('Enter');
    await shown(/^Aufnehmen: Der Vorschlag/);
    await to('Vorschlag ablehnen');
    await press('Enter');
    expect(await focused()).toMatch(/^Ablehnen: Die Zeile/);
    await press('Escape');
    expect(await focused()).toBe('Vorschlag ablehnen');
    await press('Enter');
    await to('Ablehnen und Zeile löschen');
    await press('Enter');
    await said(/^Der Vorschlag .* ist abgelehnt\.$/);

    await backTo('Vorlage');
    await press('Enter');
    await heading('Vorlage für den Ausschuss');
    await to('Mit der Grundvorlage beginnen');
    await press('Enter');
    await shown('Alle einfügen');
    await to('Alle einfügen');
    await press('Enter');
    await said(/^\d+ Abschnitte sind eingefügt\.$/);
    await backTo('Datei');
    await press('Enter');
    await to('Anderes Dokument öffnen');
    await press('Escape');
    expect(await focused()).toBe('Datei');
    await backTo('Herunterladen');
    const paper = await download(page, () => press('Enter'));
    await said(/Liegt die Datei in Ihrem Ordner/);
    await to('Ja, sie ist da');
    await press('Enter');
    await said(/Vorlage\.docx ist gespeichert\./);

    expect(JSON.stringify(must(must(await openPaperFile(paper)).parts()))).toContain(
      'Umfrage bei den Kommunen',
    );
  }, 240_000);
});

async function download(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [given] = await Promise.all([page.waitForEvent('download'), act()]);
  return new Uint8Array(await readFile(await given.path()));
}

function keysOf(page: Page): Keys {
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return '';
      const { labels } = one as Partial<HTMLInputElement>;
      const name = one.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? one.textContent;
      return name.replace(/\s+/g, ' ').trim();
    });
  const isAt = (shown: string, name: string | RegExp): boolean =>
    typeof name === 'string' ? shown === name : name.test(shown);
  const go = async (key: 'Tab' | 'Shift+Tab', name: string | RegExp): Promise<void> => {
    const passed: string[] = [];
    let around = 0;
    while (!isAt(await focused(), name)) {
      await page.evaluate(() => Object.assign(window, { focusBefore: document.activeElement }));
      await page.keyboard.press(key);
      const shown = await focused();
      const step = await page.evaluate((isForward) => {
        const { focusBefore } = window as unknown as { focusBefore: Element };
        const after = document.activeElement;
        if (!after || after === document.body || focusBefore === document.body || !focusBefore.isConnected)
          return 'on';
        const order = focusBefore.compareDocumentPosition(after);
        const expected = isForward ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
        return (order & expected) === 0 ? 'around' : 'on';
      }, key === 'Tab');
      // Past the last one comes the first again, once.
      if (step === 'around') around += 1;
      passed.push(shown);
      if (around > 1) throw new Error(`Not in the order of reading: ${passed.slice(-2).join(', then ')}`);
      if (passed.length > MOST)
        throw new Error(`${String(name)} is not reached: ${passed.slice(0, 60).join(' | ')}`);
    }
  };
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    // Something has the focus again once what the key has set off is drawn.
    await page.waitForFunction(
      () => document.activeElement !== null && document.activeElement !== document.body,
    );
  };
  return {
    focused,
    to: (name) => go('Tab', name),
    backTo: (name) => go('Shift+Tab', name),
    press,
    said: (text) => page.getByRole('status').filter({ hasText: text }).first().waitFor({ state: 'attached' }),
  };
}
