/** A person at the pane in Word, in a browser: opening it over a document, and what they do in it again and again. */
import type { Locator, Page } from 'playwright-core';
import { openDocx } from '../../src/adapters/docx/open-docx';
import { comparableLines } from '../../src/core/report/comparable-lines';
import { letter } from '../contract/document-orders';
import { must } from '../environment/must';
import { openInWord, type WordHost } from '../office-host/word-host';
import type { OfficeBrowser, OpenedPage, OpenOptions } from './office-browser';

export interface OpenedWord extends OpenedPage {
  readonly word: WordHost;
}

/** The pane over a letter of the county's where no document is given. */
export async function openWord(
  office: OfficeBrowser,
  { docx = letter(), ...options }: Omit<OpenOptions, 'document'> & { readonly docx?: Uint8Array } = {},
): Promise<OpenedWord> {
  const word = openInWord({ docx });
  const document = { application: 'Word', model: word.model } as const;
  return { ...(await office.open('word.html', { ...options, document })), word };
}

type PickedFile = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export async function pick(page: Page, file: PickedFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Picks the workbook and looks from the day of the sample paper. */
export async function begin(page: Page, register: PickedFile): Promise<void> {
  await pick(page, register);
  await page
    .locator('.source')
    .getByText(/^Register\.xlsx, /)
    .waitFor();
  await lookFrom(page, '16.04.2015');
}

export async function lookFrom(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: /^Stichtag/ }).click();
  await page.getByLabel('Stichtag').fill(day);
  await page.getByRole('button', { name: 'Übernehmen' }).click();
  await page.locator('.as-of').getByText(day).waitFor();
}

/** The line of a section in the list. */
export function section(page: Page, name: RegExp): Locator {
  return page.getByRole('list', { name: 'Abschnitte' }).getByRole('button', { name });
}

/** Signs and words of all lines of the list, without where they come from. */
export async function states(page: Page): Promise<Readonly<Record<string, string>>> {
  const lines = await page.getByRole('list', { name: 'Abschnitte' }).getByRole('button').all();
  return Object.fromEntries(
    await Promise.all(
      lines.map(async (line) => [
        await line.locator('.section-title').innerText(),
        `${await line.locator('.sign').innerText()} ${await line.locator('.section-state').innerText()}`,
      ]),
    ),
  ) as Readonly<Record<string, string>>;
}

export async function insertAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Alle einfügen' }).click();
  await page
    .locator('.done')
    .getByText(/^\d+ Abschnitte sind eingefügt\.$/)
    .waitFor();
  await section(page, / aktuell/)
    .first()
    .waitFor();
}

/** Opens a section, chooses, and waits for the line that says it. */
export async function choose(page: Page, name: RegExp, deed: string, done: RegExp): Promise<void> {
  await section(page, name).click();
  await page.getByRole('button', { name: deed, exact: true }).click();
  await page.locator('.done').getByText(done).waitFor();
}

/** The person has worked in the document and comes back to the pane. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

/** Lines of the sections of a saved document, by id, as the reader of .docx files finds them. */
export async function savedSections(docx: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { sections } = must(await must(await openDocx(docx)).read());
  return Object.fromEntries(sections.map(({ id, text }) => [id, comparableLines(text).join('\n')]));
}
