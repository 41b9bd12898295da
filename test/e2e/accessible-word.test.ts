/** Every view of the pane in Word, with what opens inside it: nothing in it shuts people out, in either language. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { RawTable } from '../../src/core/tables/raw-table';
import { overviewTexts } from '../../src/core/texts/panes/overview-texts';
import { wordPaneTexts } from '../../src/core/texts/panes/word-pane-texts';
import { say } from '../../src/core/texts/say';
import type { Language, TextEntry } from '../../src/core/texts/text-entry';
import { letter } from '../contract/document-orders';
import { sampleTables } from '../core/office-of';
import { chromium, describeWith } from '../environment/programs';
import { openInExcel } from '../office-host/excel-host';
import { openInWord, type WordHost } from '../office-host/word-host';
import { minimalDocument } from '../office-host/word-model/minimal-document';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { beginWalk, filesOfViews, PANE_SIZES, type Walk } from './view-walk';

const locales = { de: 'de-DE', en: 'en-US' } as const;

/** The sample county, with a number that is none. */
function tablesWithSlip(): readonly RawTable[] {
  return sampleTables().map((table) => {
    const places = table.header.indexOf('Plätze max');
    if (table.sheet !== 'Angebote') return table;
    const [first = [], ...rest] = table.rows;
    return { ...table, rows: [first.map((cell, column) => (column === places ? 'viele' : cell)), ...rest] };
  });
}

interface Pane {
  readonly page: Page;
  readonly word: WordHost;
  readonly walk: Walk;
  button(entry: TextEntry): Locator;
  section(name: RegExp): Locator;
}

describeWith(chromium, 'nobody is shut out of the pane in Word', (executablePath) => {
  let folder: string;
  let register: string;
  let office: OfficeBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-word-'));
    register = join(folder, 'Register.xlsx');
    writeFileSync(register, await openInExcel(tablesWithSlip()).save());
    office = await startOfficeBrowser(executablePath, process.env['MUT_PAGES']);
  }, 240_000);

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(language: Language, docx: Uint8Array): Promise<Pane> {
    const word = openInWord({ docx });
    const document = { application: 'Word', model: word.model } as const;
    const { page } = await office.open('word.html', { document, locale: locales[language] });
    page.setDefaultTimeout(30_000);
    const button = (entry: TextEntry): Locator =>
      page.getByRole('button', { name: say(language, entry, { number: '' }).replace(/ ?\(\)$/, '') });
    await button(wordPaneTexts.choose).waitFor();
    return {
      page,
      word,
      walk: await beginWalk(page, PANE_SIZES),
      button,
      section: (name) =>
        page.getByRole('list', { name: say(language, wordPaneTexts.sections) }).getByRole('button', { name }),
    };
  }

  async function choose({ page }: Pane): Promise<void> {
    await page.locator('input[type=file]').setInputFiles(register);
    await page
      .getByText(/Register\.xlsx, /)
      .first()
      .waitFor();
  }

  it.each(['de', 'en'] as const)(
    'in the language %s',
    async (language) => {
      const pane = await open(language, letter());
      const { page, word, walk, button, section } = pane;
      await walk.look('report without a workbook', 'report-view.tsx');
      await choose(pane);
      await page.locator('.section-list').first().waitFor();
      await walk.look('report');
      await page.locator('.as-of').click();
      await page.getByRole('textbox').fill('irgendwann');
      await button(overviewTexts['asOf.apply']).click();
      await page.getByRole('alert').first().waitFor();
      await walk.look('report with a wrong date');
      await page.getByRole('textbox').fill('16.04.2015');
      await button(overviewTexts['asOf.apply']).click();
      await page.locator('.as-of', { hasText: '16.04.2015' }).waitFor();

      await section(/Umfrage und Rücklauf|Survey and returns/).click();
      await page.locator('.preview').first().waitFor();
      await walk.look('section that is not inserted', 'section/section-view.tsx');
      await button(wordPaneTexts.back).click();
      await button(wordPaneTexts.head).click();
      // This document has no place for any of them.
      await page.locator('details.fold summary').click();
      await page.locator('.field-line').first().waitFor();
      await walk.look('head of the paper', 'fields-view.tsx');
      await button(wordPaneTexts.back).click();
      await button(wordPaneTexts.findings).click();
      await page.getByText(say(language, wordPaneTexts['findings.about'])).waitFor();
      await walk.look('what the report could not say', 'findings-view.tsx');
      await button(wordPaneTexts.back).click();

      await button(wordPaneTexts.insertAll).click();
      await section(/(Umfrage und Rücklauf|Survey and returns) (aktuell|current|up to date)/).waitFor();
      await walk.look('report after inserting');
      word.document.typeIntoControl('mut:umfrage', ' Von Hand.');
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await section(/(Umfrage und Rücklauf|Survey and returns) (von Hand|edited)/).click();
      await page.locator('.pair').first().waitFor();
      await walk.look('both texts side by side');

      const empty = await open(language, minimalDocument());
      await choose(empty);
      await empty.button(wordPaneTexts.setUp).waitFor();
      await empty.walk.look('report in an empty document');

      expect([...walk.lacking, ...empty.walk.lacking]).toEqual([]);
      expect([...walk.drawn].sort()).toEqual(filesOfViews('word'));
    },
    300_000,
  );
});
