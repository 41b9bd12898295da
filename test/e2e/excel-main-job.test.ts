/** The main job in the pane of Excel, in a real browser, from an empty workbook to the .xlsx that is saved. */
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { chromium, describeWith } from '../environment/programs';
import { openInExcel, type ExcelHost } from '../office-host/excel-host';
import { countyReturns, FORMULA, SCRIPT, type Picked } from './county-returns';
import { fillOffer } from './fill-offer';
import { until } from '../environment/until';
import { startOfficeBrowser, type OfficeBrowser, type OpenedPage } from './office-browser';
import { readSaved } from './saved-rows';
import { watchProgress } from './watch-progress';
import { addressOf, pasteRows, rowsOf, sampleRows, selected, typeInto } from './typed-by-hand';

/** The offer that was typed in, after a proposal was merged with it. */
const MERGED = 'Kochen ohne Grenzen';

/** A proposal that became an offer of its own. */
const OWN = 'Hausaufgabenhilfe in der Grundschule';

/** What the municipalities have named and nobody has decided on. */
const stillProposed = [
  'Integrationskurs in Bremervörde',
  'Schwimmkurs für Frauen',
  'Deutsch am Küchentisch Gnarrenburg',
  'Sprachcafé am Pferdemarkt',
  'Deutsch als Fremdsprache A 1 in Rotenburg',
  'Deutsch für Anfängerinnen und Anfänger',
  'Deutschkurs für Asylsuchende',
  'Kleiderkammer mit Café',
  SCRIPT,
  'Sprachtreff für Mütter',
  'Erste Schritte auf Deutsch',
];

describeWith(chromium, 'the main job in Excel, in a browser', (executablePath) => {
  let office: OfficeBrowser;
  let excel: ExcelHost;
  let opened: OpenedPage;
  let page: Page;
  let zip: Uint8Array;
  let files: readonly Picked[];

  beforeAll(async () => {
    office = await startOfficeBrowser(executablePath);
    excel = openInExcel();
    opened = await office.open('excel.html', { document: { application: 'Excel', model: excel.model } });
    ({ page } = opened);
    page.setDefaultTimeout(60_000);
  }, 240_000);

  afterAll(async () => {
    await office.close();
  });

  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const view = (name: string): Promise<void> =>
    page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name, exact: true }).click();
  const step = (name: string): Promise<void> =>
    page
      .getByRole('navigation', { name: 'Schritte der Umfrage' })
      .getByRole('button', { name, exact: true })
      .click();
  const offerNow = (title: string): Readonly<Record<string, unknown>> =>
    rowsNow('Angebote').find((row) => row['Bezeichnung'] === title) ?? {};
  const heading = (name: string): Locator => page.getByRole('heading', { name });
  const proposal = (name: RegExp): Locator =>
    page.getByRole('list', { name: 'Vorschläge' }).getByRole('button', { name });

  const fileItem = (name: string): Locator => page.getByRole('listitem').filter({ hasText: name });
  const leaveOut = (name: string): Promise<void> => fileItem(name).getByText('Diese Datei auslassen').click();

  /** What the tables of the office hold, without what is written about the imports themselves. */
  const content = (): unknown =>
    excel.workbook.tables
      .items()
      .map(({ name }) => name)
      .filter((name) => !['Importe', 'Änderungen'].includes(name))
      .map((name) => [name, rowsNow(name)]);

  /** Rows of the open workbook by the titles of their columns. */
  const rowsNow = (table: string): readonly Readonly<Record<string, unknown>>[] => rowsOf(excel, table);
  const says = (text: string | RegExp): Promise<void> =>
    page.locator('main').getByText(text).first().waitFor();

  it('begins in an empty workbook, which is set up with one click', async () => {
    await page.getByRole('heading', { name: 'Willkommen bei MuT' }).waitFor();
    await button('Arbeitsmappe einrichten').click();

    await page.getByRole('heading', { name: 'Übersicht' }).waitFor();
    await says('Bis zum Stichtag ist keine Umfrage versandt.');
    expect(excel.workbook.tables.items().map(({ name }) => name)).toContain('Angebote');
    await page.getByRole('button', { name: /^Stichtag/ }).click();
    await page.getByLabel('Stichtag').fill('20.05.2015');
    await button('Übernehmen').click();
    await button('Stichtag 20.05.2015').waitFor();
  });

  it('takes a survey by its form, and invites everybody once the municipalities are pasted into their sheet', async () => {
    await button('Umfrage vorbereiten').first().click();
    await says(/^Noch gibt es keine Umfrage\./);
    await button('Umfrage anlegen').click();
    await page.getByLabel(/^Titel/).fill('Bestandsaufnahme 2015');
    await page.getByLabel(/^versandt am/).fill('7.4.2015');
    await page.getByLabel(/^Rückgabe bis/).fill('22.05.2015');
    await page.getByLabel(/^Fassung/).fill('2015-1');
    await button('Eintrag speichern').click();
    await says('„Bestandsaufnahme 2015“ steht jetzt in der Tabelle „Umfragen“.');
    await view('Umfrage');
    await button('Kommune eintragen').waitFor();
    pasteRows(excel, 'Kommunen', sampleRows('municipalities'));

    await button('13 Kommunen einladen').click();
    await says('13 Kommunen sind eingeladen.');
    await says('0 von 13 haben geantwortet');
    expect(rowsNow('Einladungen')).toHaveLength(13);
  });

  it('takes an offer by its form, and says what is wrong while it is typed', async () => {
    pasteRows(excel, 'Orte', sampleRows('places'));
    pasteRows(excel, 'Träger', sampleRows('providers'));
    await view('Register');
    await button('Neuer Eintrag').click();
    await page.getByLabel(/^Bezeichnung/).fill('Kochen für alle');
    await page.getByLabel(/^Angebotsart/).selectOption({ label: 'Begegnung' });
    await page.getByLabel(/^Träger/).fill('kirchen');
    await page.getByRole('option', { name: /Kirchengemeinde in Scheeßel/ }).click();
    await page.getByLabel(/^Ort/).fill('scheeß');
    await page.getByRole('option', { name: /^Scheeßel/ }).click();
    await page.getByLabel(/^Plätze max/).fill('zwölf');
    await says(/„zwölf“ ist keine ganze Zahl/);
    await page.getByLabel(/^Plätze max/).fill('12');
    await page.getByText(/„zwölf“/).waitFor({ state: 'detached' });
    await button('Eintrag speichern').click();
    await page.locator('footer').getByText('Noch nicht gespeichert: 5 Angaben fehlen noch.').waitFor();
    await fillOffer(page, { seen: '01.03.2014' });
    await button('Eintrag speichern').click();
    await says('„Kochen für alle“ steht jetzt in der Tabelle „Angebote“.');
    expect(rowsNow('Angebote')).toMatchObject([
      { Bezeichnung: 'Kochen für alle', 'Plätze max': 12, Träger: 'Kirchengemeinde in Scheeßel' },
    ]);
  });

  it('takes a formula for a name, as text', async () => {
    await page.getByLabel('Tabelle').selectOption('providers');
    await button('Neuer Eintrag').click();
    await page.getByLabel(/^Bezeichnung/).fill(FORMULA);
    await button('Eintrag speichern').click();
    await says(`„${FORMULA}“ steht jetzt in der Tabelle „Träger“.`);
    expect(rowsNow('Träger').map((row) => row['Bezeichnung'])).toContain(FORMULA);
  });

  it('makes the questionnaires and hands them over as one file', async () => {
    await view('Umfrage');
    await step('Fragebögen');
    await button('13 Fragebögen erstellen').click();
    const link = page.getByRole('link', { name: /\.zip speichern$/ });
    await link.waitFor();
    const [given] = await Promise.all([page.waitForEvent('download'), link.click()]);
    zip = new Uint8Array(await readFile(await given.path()));

    expect(Object.keys(unzipSync(zip))).toHaveLength(13);
    expect(rowsNow('Einladungen').every((row) => row['Kennung'] !== '')).toBe(true);
    files = await countyReturns(zip, await excel.save());
    expect(files).toHaveLength(13);
  });

  it('shows for thirteen files what each would do and what is wrong with it', async () => {
    await step('Rücklauf');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
    await heading('9 übernehmbar').waitFor();
    await heading('1 zu entscheiden').waitFor();
    await heading('3 nicht lesbar').waitFor();
    await says('Die Datei bricht mittendrin ab. Bitte noch einmal senden lassen.');
    await says('Die Datei ist ein Bild. Bitte die ausgefüllte Excel-Datei anfordern.');
    await says(/ist offenbar deren eigene Arbeitsmappe/);
    await says(/Die Kennung des Rücklaufs gehört zu keiner Einladung/);
    const scheessel = fileItem('033570041_Scheeßel.xlsx');
    await scheessel.getByText(/^Nicht lesbare Angaben/).click();
    await scheessel
      .getByText(/„ungefähr 20“/)
      .first()
      .waitFor();

    await leaveOut('033575405_Sittensen.xlsx');
    await heading('1 ausgelassen').waitFor();
    await page.getByLabel('Eingegangen am').fill('19.05.2015');
    await button('Datum anwenden').click();
    await button('Datum anwenden').waitFor({ state: 'detached' });
    await button('9 Rückläufe übernehmen').waitFor();
    expect(rowsNow('Rückläufe')).toEqual([]);
  });

  it('can be broken off while it runs, and then nothing is taken over', async () => {
    const before = content();
    // Somebody is typing in a cell: Excel keeps the pane waiting.
    excel.conditions.startCellEdit();
    await button('9 Rückläufe übernehmen').click();
    await button('Abbrechen').click();
    excel.conditions.endCellEdit();

    await says(/^Abgebrochen/);
    await button('9 Rückläufe übernehmen').waitFor();
    expect(content()).toEqual(before);
  });

  it('takes over the good ones, says how far it is, and takes all of it back', async () => {
    const before = content();
    const progress = await watchProgress(page);
    await button('9 Rückläufe übernehmen').click();
    await heading('Rücklauf übernommen').waitFor();
    await says('9 Rückläufe übernommen: 155 neue Angaben, 14 Vorschläge für das Register.');
    expect((await progress()).join()).toMatch(/12 von 12 gelesen.*9 von 9 verglichen.*Wird geschrieben/);
    expect(rowsNow('Rückläufe')).toHaveLength(9);

    await button('Import zurücknehmen …').click();
    await says('Rückläufe: 9 Zeilen werden gelöscht');
    await button('Import zurücknehmen').click();
    await says(/Änderungen sind zurückgenommen\.$/);
    expect(content()).toEqual(before);
  });

  it('takes the same files over again', async () => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
    await heading('9 übernehmbar').waitFor();
    await leaveOut('033575405_Sittensen.xlsx');
    await page.getByLabel('Eingegangen am').fill('19.05.2015');
    await button('Datum anwenden').click();
    await button('Datum anwenden').waitFor({ state: 'detached' });
    await button('9 Rückläufe übernehmen').click();
    await heading('Rücklauf übernommen').waitFor();
    expect(rowsNow('Rückläufe')).toHaveLength(9);
  });

  it('decides on proposals: merged side by side, kept as an offer of its own, rejected', async () => {
    await button('14 Vorschläge ansehen').click();
    await page.getByText('14 Vorschläge warten').waitFor();
    await proposal(/Kochen ohne Grenzen/).click();
    const title = page.getByRole('group', { name: 'Bezeichnung' });
    await title.getByText('Kochen für alle', { exact: true }).waitFor();
    await title.getByLabel(/aus Scheeßel/).check();
    await says(/^Zusammenführen: In „Kochen für alle“/);
    await button('Zusammenführen').click();
    await says(/^Zusammengeführt: In „Kochen für alle/);

    await button('Alle Vorschläge').click();
    await proposal(/Hausaufgabenhilfe/).click();
    await button('Als eigenes Angebot aufnehmen').or(button('Ins Register aufnehmen')).click();
    await fillOffer(page, { seen: '19.05.2015' });
    await button('Ins Register aufnehmen').click();
    await says(`„${OWN}“ ist jetzt ein Angebot im Register.`);

    await button('Alle Vorschläge').click();
    await proposal(/Fahrradwerkstatt/).click();
    await button('Vorschlag ablehnen').click();
    await says(/„Fahrradwerkstatt“ wird aus der Tabelle „Angebote“ gelöscht/);
    await button('Ablehnen und Zeile löschen').click();
    await says('Der Vorschlag „Fahrradwerkstatt“ ist abgelehnt.');
    expect(rowsNow('Angebote')).toHaveLength(13);
  });

  it('finds what is wrong as soon as somebody types it into the sheet, and leads to the cell', async () => {
    await view('Prüfen');
    await button(/Angebot wieder zu prüfen/).waitFor();
    typeInto(excel, MERGED, 'Plätze max', 'etwa zwölf');
    await button(/Fehler: Zahl nicht lesbar.*1/).click();
    await says(/„etwa zwölf“ ist keine ganze Zahl/);
    const places = page.getByRole('list', { name: 'Stellen: Zahl nicht lesbar' });
    await places.getByRole('button', { name: MERGED }).first().click();

    await until('the cell is selected', () => selected(excel) === addressOf(excel, MERGED, 'Plätze max'));
    expect(excel.workbook.worksheets.getActiveWorksheet().name).toBe('Angebote');
    const scrolled = await page.evaluate(() => {
      document.documentElement.scrollTop = 40;
      return document.documentElement.scrollTop;
    });
    typeInto(excel, OWN, 'Plätze max', 'viele');
    await places.getByRole('button', { name: OWN }).first().waitFor();
    expect(scrolled).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(scrolled);

    typeInto(excel, OWN, 'Plätze max', 15);
    typeInto(excel, MERGED, 'Plätze max', 12);
    await button(/Zahl nicht lesbar/).waitFor({ state: 'detached' });
  });

  it('corrects what is certain after showing it, and takes it back', async () => {
    typeInto(excel, MERGED, 'Beginn', "'2.3.2015");
    typeInto(excel, MERGED, 'Einzugsgebiet', ' Scheeßel ');
    await button(/sichere Berichtigungen ansehen$/).click();
    await heading('Berichtigungen ansehen').waitFor();
    await says('Datum als Text: 1');
    expect(offerNow(MERGED)).toMatchObject({ Beginn: '2.3.2015', Einzugsgebiet: ' Scheeßel ' });
    await button(/^\d+ Zellen ändern$/).click();
    await says(/Zellen sind berichtigt\.$/);
    expect(offerNow(MERGED)).toMatchObject({ Beginn: 42065, Einzugsgebiet: 'Scheeßel' });
    await button('Rückgängig').click();
    await button(/sichere Berichtigungen ansehen$/).waitFor();
    await until('the date stands in the table', () => offerNow(MERGED)['Beginn'] === '2.3.2015');
  });

  it('enters an offer as verified with one click', async () => {
    await view('Übersicht');
    await button(/wieder zu prüfen$/)
      .first()
      .click();
    await button(`„${MERGED}“ als geprüft eintragen`).click();
    await says(`„${MERGED}“ ist als geprüft eingetragen`);
    expect(offerNow(MERGED)['geprüft von']).toBe('Koordinierungsstelle Migration und Teilhabe');
  });

  it('takes a return by telephone, and keeps what was begun while another view is looked at', async () => {
    await view('Umfrage');
    await button('Am Telefon erfassen: Samtgemeinde Fintel').click();
    await page.getByLabel(/Welche Stelle in Ihrer Verwaltung/).fill(SCRIPT);
    await view('Prüfen');
    await heading('Prüfen').waitFor();
    await view('Umfrage');
    await step('Telefon, Papier');
    await button('Noch nicht übernommen: Samtgemeinde Fintel').click();
    await says('Ihre angefangenen Eingaben sind noch da; übernommen ist davon noch nichts.');
    expect(await page.getByLabel(/Welche Stelle in Ihrer Verwaltung/).inputValue()).toBe(SCRIPT);
    await button('Vorschau').click();
    await page.getByLabel('Eingegangen am').fill('20.05.2015');
    await button('Datum anwenden').click();
    await button('Datum anwenden').waitFor({ state: 'detached' });
    await button('1 Rücklauf übernehmen').click();
    await heading('Rücklauf übernommen').waitFor();
    expect(rowsNow('Rückläufe').map((row) => row['Weg'])).toContain('Telefon');
  });

  it('gives the reminder to copy', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await step('Einladungen');
    await says('10 von 13 haben geantwortet');
    await button('Erinnern: Samtgemeinde Geestequelle').click();
    await button('Text kopieren').click();
    await says('Kopiert. Bitte ins E-Mail-Programm einfügen.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Samtgemeinde Geestequelle');
  });

  it('leaves a workbook in which stands what was done, with names of any kind as text', async () => {
    const xlsx = await excel.save();
    const saved = readSaved(xlsx);
    const offers = saved('Angebote').map((row) => [row['Bezeichnung'], row['Status']]);
    expect(new Map(offers as [string, string][])).toEqual(
      new Map([
        [MERGED, 'aktiv'],
        [OWN, 'aktiv'],
        ...stillProposed.map((title) => [title, 'Vorschlag'] as const),
      ]),
    );
    expect(saved('Angebote').find((row) => row['Bezeichnung'] === SCRIPT)).toMatchObject({ Träger: FORMULA });
    expect(saved('Träger').map((row) => row['Bezeichnung'])).toContain(FORMULA);
    expect(saved('Rückläufe').map((row) => row['Weg'])).toEqual([
      ...Array<string>(9).fill('Excel-Datei'),
      'Telefon',
    ]);
    expect(saved('Antworten')).toHaveLength(157);
    // What was typed, and the day that the form of a call begins with.
    expect(saved('Antworten').slice(-2)).toMatchObject([
      { Kommune: 'Fintel', 'Name der Frage': 'contact_role', Antwort: SCRIPT },
      { Kommune: 'Fintel', 'Name der Frage': 'information_date' },
    ]);
    const waiting = saved('Einladungen').filter((row) => row['Stand'] === 'versandt');
    expect(waiting.map((row) => row['Kommune'])).toEqual(['Geestequelle', 'Sittensen', 'Sottrum']);
    expect(saved('Importe').map((row) => row['zurückgenommen'] !== null)).toEqual([true, false, false]);
    const parts = Object.entries(unzipSync(xlsx)).filter(([path]) => path.startsWith('xl/worksheets/'));
    expect(parts.filter(([, part]) => /<f[ >][^<]*example/.test(strFromU8(part)))).toEqual([]);

    expect(await page.evaluate(() => 'foreign' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
    expect(opened.complaints).toEqual([]);
    expect(opened.strangers).toEqual([]);
  });
});
