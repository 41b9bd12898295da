/** Every state of a section and every decision about it, made in the pane and compared in the saved document. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkbookWriter } from '../../src/adapters/xlsx/workbook-writer';
import { letter, textOf } from '../contract/document-orders';
import { outlineOf } from '../contract/document-outline';
import { control, plain } from '../adapters/docx/template-fixture';
import { sampleTables } from '../core/office-of';
import { samplePlan } from '../core/sheets/office-workbook';
import { chromium, describeWith } from '../environment/programs';
import { startOfficeBrowser, type OfficeBrowser } from './office-browser';
import {
  begin,
  choose,
  comeBack,
  insertAll,
  lookFrom,
  openWord,
  pick,
  savedSections,
  section,
  states,
} from './word-at-work';

const HAND = ' Von Hand: die Frist wurde verlängert.';

describeWith(chromium, 'sections in Word, in a browser', (executablePath) => {
  let folder: string;
  let register: string;
  let changed: string;
  let office: OfficeBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mut-word-sections-'));
    const write = async (name: string, tables = sampleTables()): Promise<string> => {
      const path = join(folder, name);
      writeFileSync(path, await createWorkbookWriter().write(samplePlan(tables)));
      return path;
    };
    register = await write('Register.xlsx');
    // One offer less: the figures of the offers and their annex say something else.
    changed = await write(
      'Register neu.xlsx',
      sampleTables().map((one) => (one.name === 'Angebote' ? { ...one, rows: one.rows.slice(1) } : one)),
    );
    office = await startOfficeBrowser(executablePath);
  }, 240_000);

  afterAll(async () => {
    await office.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are said to be absent, current, changed, edited, missing, copied and locked, each by sign and word', async () => {
    const { page, word } = await openWord(office);
    await begin(page, register);
    expect(new Set(Object.values(await states(page)))).toEqual(new Set(['○ nicht eingefügt']));
    await insertAll(page);
    expect(new Set(Object.values(await states(page)))).toEqual(new Set(['● aktuell']));

    word.document.typeIntoControl('mut:umfrage', HAND);
    word.document.deleteControl('mut:bedarfe', { keepContent: false });
    word.document.copyControl('mut:unterschrift');
    word.document.lockControl('mut:kopf');
    await lookFrom(page, '16.06.2015');

    expect(await states(page)).toEqual({
      'Kopf der Vorlage': '⊘ gesperrt',
      'Umfrage und Rücklauf': '✎ von Hand bearbeitet',
      Bedarfe: '✕ fehlt',
      Angebote: expect.stringMatching(/^◐ \d+ Änderungen$/) as string,
      Unterschrift: '= steht 2-mal da',
      Anlage: expect.stringMatching(/^◐ \d+ Änderungen$/) as string,
    });
    const before = await savedSections(word.save());
    await page.getByText(/^2 Abschnitte werden aktualisiert$/).waitFor();
    await page.getByText(/^1 Abschnitt bleibt, weil von Hand/).waitFor();
    await page.getByRole('button', { name: 'Alle aktualisieren' }).click();
    await page.locator('.done').getByText('2 Abschnitte sind aktualisiert.').waitFor();

    const after = await savedSections(word.save());
    const { angebote, anlage, ...others } = before;
    expect(after).toMatchObject(others);
    expect(after['angebote']).toContain('16.06.2015');
    expect([after['angebote'], after['anlage']]).not.toEqual([angebote, anlage]);
    expect(after['umfrage']).toContain(HAND);
  });

  it('go to the cursor, beside their neighbours or to their mark, one by one, and out again', async () => {
    const body = plain('Eins') + control('mut:umfrage', plain('')) + plain('Zwei') + plain('Drei');
    const { page, word } = await openWord(office, { docx: letter(body) });
    await begin(page, register);
    const blank = textOf(word.save());

    await choose(page, /^Umfrage/, 'An seinem Platz einfügen', /^1 Abschnitt ist eingefügt\.$/);
    word.document.selectText('Zwei');
    await choose(page, /^Bedarfe/, 'An der Einfügemarke einfügen', /^1 Abschnitt ist eingefügt\.$/);
    await choose(page, /^Unterschrift/, 'In der Reihenfolge einfügen', /^1 Abschnitt ist eingefügt\.$/);
    const order = outlineOf(word.save()).map(
      ({ within, ...line }) => within ?? ('text' in line ? line.text : ''),
    );
    expect(order.filter((line, index) => line !== order[index - 1])).toEqual([
      'Eins',
      'mut:umfrage',
      'Zwei',
      'mut:bedarfe',
      'mut:unterschrift',
      'Drei',
    ]);

    await choose(page, /^Umfrage/, 'Entfernen', /^1 Abschnitt ist entfernt\.$/);
    await choose(page, /^Bedarfe/, 'Entfernen', /^1 Abschnitt ist entfernt\.$/);
    await choose(page, /^Unterschrift/, 'Entfernen', /^1 Abschnitt ist entfernt\.$/);
    expect(textOf(word.save())).toBe(blank);
    // The county's own control stays; those that were made for sections are gone.
    expect(word.document.tags).toEqual(['mut:umfrage']);
  });

  it('edited by hand stay until a person who sees both texts keeps, replaces, inserts below or removes', async () => {
    const { page, word } = await openWord(office);
    await begin(page, register);
    await insertAll(page);
    const written = (await savedSections(word.save()))['umfrage'];
    const edit = async (): Promise<void> => {
      word.document.typeIntoControl('mut:umfrage', HAND);
      await comeBack(page);
      await section(page, /^Umfrage und Rücklauf von Hand/).waitFor();
    };
    const saved = async (): Promise<string | undefined> => (await savedSections(word.save()))['umfrage'];

    await edit();
    await section(page, /^Umfrage/).click();
    const compared = page.getByRole('region', { name: 'Beide Fassungen' });
    await compared.getByText('Im Dokument').waitFor();
    await compared.getByText('Aus der Arbeitsmappe').waitFor();
    expect(await compared.locator('del').allInnerTexts()).toEqual([HAND]);
    await page.getByRole('button', { name: 'Behalten' }).click();
    await section(page, /^Umfrage und Rücklauf von Hand/).waitFor();
    expect(await saved()).toBe(`${written ?? ''}${HAND}`);

    await choose(page, /^Umfrage/, 'Ersetzen', /^1 Abschnitt ist aktualisiert\.$/);
    expect(await saved()).toBe(written);

    await edit();
    await choose(page, /^Umfrage/, 'Darunter einfügen', /^1 Abschnitt ist aktualisiert\.$/);
    expect(await saved()).toBe(written);
    const own = outlineOf(word.save()).flatMap((line) =>
      line.within === undefined && 'text' in line ? [line.text] : [],
    );
    expect(own.join('\n')).toContain(HAND);

    word.document.typeIntoControl('mut:umfrage', ' Noch etwas von Hand.');
    await comeBack(page);
    await section(page, /^Umfrage und Rücklauf von Hand/).waitFor();
    await choose(page, /^Umfrage/, 'Mit dem Text entfernen', /^1 Abschnitt ist entfernt\.$/);
    expect(await saved()).toBeUndefined();
    expect(textOf(word.save())).toContain(HAND);
    expect(textOf(word.save())).not.toContain('Noch etwas von Hand.');
  });

  it('are not replaced when the text has changed since it was shown; the new one is shown then', async () => {
    const { page, word } = await openWord(office);
    await begin(page, register);
    await insertAll(page);
    word.document.typeIntoControl('mut:umfrage', HAND);
    await comeBack(page);
    await section(page, /^Umfrage und Rücklauf von Hand/).click();
    const compared = page.getByRole('region', { name: 'Beide Fassungen' });
    await compared.waitFor();
    // A colleague writes in the same document; the pane does not hear of it.
    word.document.typeIntoControl('mut:umfrage', ' Und noch ein Satz.');
    await page.getByRole('button', { name: 'Ersetzen' }).click();

    await page.getByRole('group', { name: 'Das ist aufgefallen' }).waitFor();
    await compared.getByText('Und noch ein Satz.').waitFor();
    expect((await savedSections(word.save()))['umfrage']).toContain(`${HAND} Und noch ein Satz.`);
  });

  it('remember their workbook: the pane names it when it is opened again, and notices another version', async () => {
    const first = await openWord(office);
    await begin(first.page, register);
    // Behind a fold.
    const fingerprint = await first.page.getByText(/^Prüfsumme /).textContent();
    await insertAll(first.page);

    const { page, word } = await openWord(office, { docx: first.word.save() });
    await page
      .getByText(new RegExp(`stammen aus Register\\.xlsx, .*\\(${fingerprint}\\), Stichtag`))
      .waitFor();
    await begin(page, register);
    expect(new Set(Object.values(await states(page)))).toEqual(new Set(['● aktuell']));
    expect(await page.getByText('Die Arbeitsmappe wurde geändert').count()).toBe(0);

    const before = await savedSections(word.save());
    await pick(page, { name: 'Register.xlsx', mimeType: '', buffer: readFileSync(changed) });
    await page.getByText(/^Die Arbeitsmappe wurde geändert, seit 6 Abschnitte daraus/).waitFor();
    expect(await page.getByText(/^Prüfsumme /).textContent()).not.toBe(fingerprint);
    await page.getByRole('button', { name: 'Alle aktualisieren' }).click();
    await page.locator('.done').waitFor();
    await page.getByText('Die Arbeitsmappe wurde geändert').waitFor({ state: 'detached' });
    const after = await savedSections(word.save());
    expect(before['angebote']).toContain('verzeichnet das Angebotsregister 43 Angebote');
    expect(after['angebote']).toContain('verzeichnet das Angebotsregister 42 Angebote');

    // The same content under another name would be the same workbook.
    await pick(page, { name: 'Alt.xlsx', mimeType: '', buffer: readFileSync(register) });
    await page.getByText(/^6 Abschnitte stammen aus einer anderen Arbeitsmappe: Register\.xlsx, /).waitFor();
  });
});
