/** The built pane of Word in a real browser over an emulated document, under its content security policy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { letter, textOf } from '../contract/document-orders';
import { samplePlan } from '../core/sheets/office-workbook';
import { chromium, describeWith } from '../environment/programs';
import { openInWord, type WordHost } from '../office-host/word-host';
import { minimalDocument } from '../office-host/word-model/minimal-document';
import { startOfficeBrowser, type OfficeBrowser, type OpenedPage } from './office-browser';

describeWith(chromium, 'the page in Word, in a browser', (executablePath) => {
  let folder: string;
  let register: string;
  let office: OfficeBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-word-'));
    register = join(folder, 'Register.xlsx');
    writeFileSync(register, await createWorkbookWriter().write(samplePlan()));
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(docx = letter(), locale?: string): Promise<OpenedPage & { readonly word: WordHost }> {
    const word = openInWord({ docx });
    const document = { application: 'Word', model: word.model } as const;
    return {
      ...(await office.open('word.html', { document, ...(locale === undefined ? {} : { locale }) })),
      word,
    };
  }

  /** Picks the workbook and chooses the day of the sample paper. */
  async function begin(page: Page): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(register);
    await page
      .getByText(/Register\.xlsx, /)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Stichtag/ }).click();
    await page.getByLabel('Stichtag').fill('16.04.2015');
    await page.getByRole('button', { name: 'Übernehmen' }).click();
    await page.getByRole('button', { name: /^Stichtag 16\.04\.2015/ }).waitFor();
  }

  const section = (page: Page, name: RegExp): Locator =>
    page.getByRole('list', { name: 'Abschnitte' }).getByRole('button', { name });

  it('inserts all sections of a picked workbook, breaks no rule of its policy and calls nobody', async () => {
    const { page, word, strangers, complaints } = await open();
    await page.getByText('Bitte wählen Sie die Datei').waitFor();
    await begin(page);
    await page.getByRole('button', { name: 'Alle einfügen' }).click();

    await page
      .getByText(/^\d+ eingefügt\.$/)
      .first()
      .waitFor();
    await section(page, /Umfrage und Rücklauf aktuell/).waitFor();
    expect(textOf(word.save())).toContain('Landkreis Rotenburg (Wümme)');
    // At the narrowest pane nothing has to be scrolled sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('shows both texts of a section edited by hand and does what is decided: keep, below, replace, remove', async () => {
    const { page, word } = await open();
    await begin(page);
    await page.getByRole('button', { name: 'Alle einfügen' }).click();
    await section(page, /Umfrage und Rücklauf aktuell/).waitFor();
    const asWritten = textOf(word.save());
    const edit = async (text: string): Promise<void> => {
      word.document.typeIntoControl('mut:umfrage', text);
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await section(page, /Umfrage und Rücklauf von Hand bearbeitet/).click();
      await page.getByRole('region', { name: 'Beide Fassungen' }).getByText('anders').first().waitFor();
    };

    await edit(' Erstens von Hand.');
    expect(await page.locator('.pair del').allInnerTexts()).toEqual([' Erstens von Hand.']);
    await page.keyboard.press('Escape');
    await section(page, /Umfrage und Rücklauf von Hand bearbeitet/).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Umfrage');
    await page.getByRole('button', { name: 'Alle aktualisieren' }).click();
    await page.getByText('Es war alles schon so').first().waitFor();
    expect(textOf(word.save())).toContain('Erstens von Hand.');

    await section(page, /Umfrage und Rücklauf/).click();
    await page.getByRole('button', { name: 'Darunter einfügen' }).click();
    await section(page, /Umfrage und Rücklauf aktuell/).waitFor();
    const below = textOf(word.save());
    expect(below).toContain('Erstens von Hand.');

    await edit(' Zweitens von Hand.');
    await page.getByRole('button', { name: 'Ersetzen' }).click();
    await section(page, /Umfrage und Rücklauf aktuell/).waitFor();
    expect(textOf(word.save())).toBe(below);

    await section(page, /Umfrage und Rücklauf/).click();
    await page.getByRole('button', { name: 'Entfernen' }).click();
    await section(page, /Umfrage und Rücklauf nicht eingefügt/).waitFor();
    // What is left of the section is the person's own text.
    expect(textOf(word.save())).toContain('Erstens von Hand.');
    expect(textOf(word.save()).length).toBeLessThanOrEqual(asWritten.length + ' Erstens von Hand.'.length);
  });

  it('puts header, footer and places into an empty document and fills them', async () => {
    const { page, word } = await open(minimalDocument());
    await begin(page);
    await page.getByRole('button', { name: 'Grundvorlage einsetzen' }).click();
    await page
      .getByText(/^Die Grundvorlage ist eingesetzt/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Alle einfügen' }).click();
    await section(page, /Kopf der Vorlage aktuell/).waitFor();

    expect(textOf(word.save())).not.toContain('{{mut:');
    expect(word.document.tags).toEqual(
      expect.arrayContaining(['mut:landkreis', 'mut:drucksache', 'mut:kopf']),
    );
  });

  it('says where it belongs when it is opened outside of Word', async () => {
    const { page } = await office.open('word.html');

    await page.getByText('Diese Seite gehört in Word.').waitFor();
    expect(await page.getByRole('button').count()).toBe(0);
  });

  it('is protected by its policy: text does not become a program', async () => {
    const { page } = await open();
    await page.getByText('Bitte wählen Sie die Datei').waitFor();
    const complaint = page.waitForEvent('console');
    await page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the policy has to refuse
      setTimeout('document.title = "taken over"', 0);
    });

    expect((await complaint).text()).toContain('Content Security Policy');
    expect(await page.title()).toBe('MuT');
  });
});
