/** The built pane of Word in a real browser over an emulated document, under its content security policy. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { textOf } from '../contract/document-orders';
import { samplePlan } from '../core/sheets/office-workbook';
import { chromium, describeWith } from '../environment/programs';
import { minimalDocument } from '../office-host/word-model/minimal-document';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import { begin, insertAll, openWord } from './word-at-work';

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

  it('inserts all sections of a picked workbook, breaks no rule of its policy and calls nobody', async () => {
    const { page, word, strangers, complaints } = await openWord(office);
    await page.getByText('Bitte wählen Sie die Datei').waitFor();
    await begin(page, register);
    await insertAll(page);

    expect(textOf(word.save())).toContain('Landkreis Rotenburg (Wümme)');
    // At the narrowest pane nothing has to be scrolled sideways.
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
  });

  it('puts header, footer and places into an empty document and fills them', async () => {
    const { page, word } = await openWord(office, { docx: minimalDocument() });
    await begin(page, register);
    await page.getByRole('button', { name: 'Grundvorlage einsetzen' }).click();
    await page
      .getByText(/^Die Grundvorlage ist eingesetzt/)
      .first()
      .waitFor();
    await insertAll(page);

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
    const { page } = await openWord(office);
    await page.getByText('Bitte wählen Sie die Datei').waitFor();
    const complaint = page.waitForEvent('console', (said) => said.text().includes('Content Security Policy'));
    await page.evaluate(() => {
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the policy has to refuse
      setTimeout('document.title = "taken over"', 0);
    });

    expect((await complaint).text()).toContain('eval');
    expect(await page.title()).toBe('MuT');
  });
});
