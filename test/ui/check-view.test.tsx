/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { checkWorkbook } from '../../src/app/check-workbook';
import { severityOf } from '../../src/core/texts/issue-severities';
import type { IsoDay } from '../../src/core/values/iso-date';
import { raw, rawTablesOf, type Rows } from '../core/office-of';
import { offer, registerOf } from '../core/register/offer-row';
import { must } from '../environment/must';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

/** One proper offer per row, with what the row says instead. */
function deskWith(...rows: Rows): ExcelDeskOfTest {
  const proper = {
    ...offer('x'),
    provider: raw('Volkshochschule'),
    venue: raw('Zeven'),
    start: '2015-03-02',
    targetGroup: ['adults'],
    residenceStatus: ['any'],
    timeModel: 'part-time',
    verifiedBy: 'Koordinierungsstelle',
    source: 'research',
  };
  const offers = rows.map((row, index) => ({ ...proper, id: `a${index}`, title: `Kurs ${index}`, ...row }));
  return openExcelDesk({ tables: rawTablesOf(registerOf(offers)) });
}

async function offerCells(world: ExcelDeskOfTest, title: string): Promise<readonly unknown[]> {
  const read = await world.store.read(['Angebote']);
  const table = read.ok ? read.value[0] : undefined;
  const column = table?.header.indexOf(title) ?? -1;
  return (table?.rows ?? []).map((row) => row[column]);
}

async function openGroup(name: RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** Only the offers: the other tables of this office are not complete. */
async function chooseOffers(): Promise<void> {
  fireEvent.change(await screen.findByLabelText('Tabelle'), { target: { value: 'offers' } });
}

describe('the view of what was found', () => {
  it('groups findings by what is wrong and leads from each to its cell', async () => {
    const world = deskWith({ capMax: raw('etwa 18') }, { capMax: raw('viele') }, {});
    renderExcelPane(world.desk, { view: 'check' });

    await openGroup(/Fehler: Zahl nicht lesbar.*2/);
    const places = await screen.findByRole('list', { name: 'Stellen: Zahl nicht lesbar' });
    fireEvent.click(within(places).getByRole('button', { name: /Kurs 1.*Zeile 3: viele/ }));

    expect(world.shown).toEqual([
      { sheet: 'Angebote', sheetRow: 3, table: 'offers', row: 2, column: 'Plätze max' },
    ]);
  });

  it('shows what a correction does, makes it with one click, and takes it back', async () => {
    const world = deskWith({ offerClass: raw('Sprach-Kurs') });
    renderExcelPane(world.desk, { view: 'check' });

    await openGroup(/Eintrag nicht in der Liste/);
    fireEvent.click(await screen.findByRole('button', { name: 'Ändern: Sprach-Kurs wird Sprachkurs' }));
    const done = await screen.findByText('1 Zelle ist berichtigt.', { selector: '.done-text' });

    expect(await offerCells(world, 'Angebotsart')).toEqual(['Sprachkurs']);
    expect(document.activeElement).toBe(done.parentElement);
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => {
      expect(await offerCells(world, 'Angebotsart')).toEqual(['Sprach-Kurs']);
    });
    expect(await screen.findByRole('button', { name: /Eintrag nicht in der Liste/ })).not.toBeNull();
  });

  it('enters an offer that was asked about as verified, with the day before and the day to come', async () => {
    const world = deskWith({ verifiedOn: '2014-01-01' }, { verifiedOn: '2014-02-01' });
    renderExcelPane(world.desk, { view: 'check' });

    await openGroup(/Warnung: Angebot wieder zu prüfen/);
    expect(
      await screen.findByText(/^Blatt „Angebote“.*Diese Angebote sind wieder zu prüfen\./),
    ).not.toBeNull();
    const line = (await screen.findByRole('button', { name: 'Als geprüft eintragen: Kurs 1' })).parentElement;
    expect(line?.textContent).toContain('01.02.2014 →wird 16.04.2015');
    fireEvent.click(screen.getByRole('button', { name: 'Als geprüft eintragen: Kurs 1' }));
    await screen.findByText(/Kurs 1/, { selector: '.done-text' });

    expect(await offerCells(world, 'zuletzt geprüft')).toEqual([{ serial: 41640 }, { serial: 42110 }]);
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => {
      expect(await offerCells(world, 'zuletzt geprüft')).toEqual([{ serial: 41640 }, { serial: 41671 }]);
    });
  });

  it('names answers by municipality and question, corrects how they are written and notes who did', async () => {
    const answer = (question: string, label: string, rawValue: string, value: string | null) => ({
      survey: raw('Umfrage'),
      municipality: raw('Zeven'),
      returnId: 'r1',
      question,
      label,
      rawValue,
      value,
    });
    const mail = { type: 'text', constraint: "regex(., '[^@]+@[^@]+')", constraintMessage: 'Keine Adresse.' };
    const tables = rawTablesOf({
      municipalities: [{ key: '033575408', name: 'Zeven', kind: 'joint-municipality' }],
      surveys: [{ id: 's1', title: 'Umfrage', sentOn: '2015-04-07', dueOn: '2015-05-22', formVersion: '1' }],
      questions: [
        { id: 'q1', formVersion: '1', type: 'integer', name: 'people', label: 'Wie viele?' },
        { id: 'q2', formVersion: '1', name: 'mail', label: 'Welche Adresse?', ...mail },
      ],
      returns: [{ id: 'r1', survey: raw('Umfrage'), municipality: raw('Zeven') }],
      answers: [
        { id: 'w1', ...answer('people', 'Wie viele?', 'ungefähr 20', null) },
        { id: 'w2', ...answer('mail', 'Welche Adresse?', 'amt(at)ort.example', 'amt(at)ort.example') },
        { id: 'w3', ...answer('gone', 'Wohin?', 'dorthin', 'dorthin') },
      ],
    });
    const world = openExcelDesk({ tables });
    renderExcelPane(world.desk, { view: 'check' });

    await openGroup(/Antwort ohne Frage/);
    expect(await screen.findByText(/keiner Frage der Umfrage \(„Wohin\?“\)/)).not.toBeNull();
    await openGroup(/Antwort nicht ausgewertet/);
    expect(await screen.findByRole('button', { name: /^Zeven · Wie viele\?/ })).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ändern: (leer) wird 20' }));
    await screen.findByText('1 Zelle ist berichtigt.', { selector: '.done-text' });
    await openGroup(/Antwort passt nicht zur Frage/);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Ändern: amt(at)ort.example wird amt@ort.example' }),
    );
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /Antwort passt nicht zur Frage/ })).toBeNull();
    });

    const [table] = must(await world.store.read(['Antworten']));
    const cells = (title: string): readonly unknown[] =>
      (table?.rows ?? []).map((row) => row[table?.header.indexOf(title) ?? -1]);
    expect(cells('Antwort').slice(0, 2)).toEqual(['20', 'amt@ort.example']);
    expect(cells('wie eingegangen').slice(0, 2)).toEqual(['ungefähr 20', 'amt(at)ort.example']);
    expect(cells('berichtigt am').slice(0, 2)).toEqual([{ serial: 42110 }, { serial: 42110 }]);
    expect(cells('Grund').slice(0, 2)).toEqual(['Ungefähre Zahl', 'E-Mail-Adresse mit „(at)“']);
  });

  it('changes nothing before all corrections were looked at, and then all of them as one', async () => {
    const world = deskWith(
      { start: raw('2.3.2015') },
      { start: raw('03.03.2015') },
      { title: raw(' Kurs ') },
    );
    renderExcelPane(world.desk, { view: 'check' });

    await chooseOffers();
    fireEvent.click(await screen.findByRole('button', { name: '3 sichere Berichtigungen ansehen' }));
    expect(await screen.findByText('Datum als Text: 2')).not.toBeNull();
    expect(screen.getByText('03.03.2015 (als Text)')).not.toBeNull();
    expect(await offerCells(world, 'Beginn')).toContain('2.3.2015');
    fireEvent.click(screen.getByRole('button', { name: '3 Zellen ändern' }));
    await screen.findByText('3 Zellen sind berichtigt.', { selector: '.done-text' });

    expect(await offerCells(world, 'Beginn')).toEqual([
      { serial: 42065 },
      { serial: 42066 },
      { serial: 42065 },
    ]);
    expect(await offerCells(world, 'Bezeichnung')).toContain('Kurs');
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(async () => {
      expect(await offerCells(world, 'Beginn')).toContain('2.3.2015');
    });
  });

  it('counts the same as the check of the command line: what is only untidy is no finding', async () => {
    const world = deskWith({ start: raw('2.3.2015') }, { capMax: raw('viele') });
    const report = must(await checkWorkbook(world, '2015-04-16' as IsoDay));
    const counts = { error: 0, warning: 0, info: 0 };
    for (const { code } of report.issues) counts[severityOf(code)] += 1;

    expect(await world.desk.check.count()).toMatchObject({ ok: true, value: counts });
    renderExcelPane(world.desk, { view: 'check' });
    const tidying = await screen.findByRole('list', { name: 'Vereinheitlichen' });
    expect(within(tidying).getByRole('button', { name: /^Datum als Text/ })).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Hinweise/ }));
    await waitFor(() => {
      expect(screen.queryByRole('list', { name: 'Vereinheitlichen' })).toBeNull();
    });
  });

  it('narrows by weight and by table', async () => {
    renderExcelPane(deskWith({ capMax: raw('viele') }, { verifiedOn: '2014-01-01' }).desk, { view: 'check' });

    await chooseOffers();
    const warnings = await screen.findByRole('button', { name: /Warnungen 1/ });
    fireEvent.click(warnings);
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /Zahl nicht lesbar/ })).toBeNull();
    });

    expect(warnings.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: /Warnung: Angebot wieder zu prüfen/ })).not.toBeNull();
  });

  it('looks anew when somebody changes the workbook, and keeps what is open', async () => {
    const world = deskWith({ capMax: raw('viele') }, { capMax: raw('einige') });
    renderExcelPane(world.desk, { view: 'check' });
    await openGroup(/Zahl nicht lesbar.*2/);
    await screen.findByRole('list', { name: 'Stellen: Zahl nicht lesbar' });

    const [table] = must(await world.store.read(['Angebote']));
    if (!table) throw new Error('No offers');
    const update = { row: 0, column: table.header.indexOf('Plätze max'), after: 12 };
    await world.store.apply([{ read: table, updates: [update], inserts: [], removals: [] }]);
    world.changeFromOutside();

    const group = await screen.findByRole('button', { name: /Zahl nicht lesbar.*1/ });
    expect(group.getAttribute('aria-expanded')).toBe('true');
  });
});
