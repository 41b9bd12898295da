/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import {
  countyWithTokens,
  csvFile,
  day,
  memoryReader,
  tarmstedt,
  tokenOf,
  zeven,
} from '../scenario/returns-desk';
import type { SurveyDoor } from '../../src/app/excel-desk/door';
import type { NamedFile } from '../../src/ports/workbook-files';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

function open(step: NonNullable<SurveyDoor['step']>, municipality?: string): ExcelDeskOfTest {
  const world = openExcelDesk({
    tables: countyWithTokens,
    today: day('2015-05-04'),
    world: { loadReader: () => Promise.resolve(memoryReader) },
  });
  renderExcelPane(world.desk, {
    view: 'survey',
    step,
    ...(municipality === undefined ? {} : { municipality }),
  });
  return world;
}

const answersFile = (given: Readonly<Record<string, string>>): NamedFile =>
  csvFile('Zeven.csv', [['token', tokenOf(zeven)], ['Name', 'Antwort'], ...Object.entries(given)]);

/** Files as the user picks them; jsdom's own have no content to read. */
function asPicked({ name, bytes }: NamedFile): File {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes) });
  return file;
}

async function pick(...files: readonly NamedFile[]): Promise<void> {
  const input = await screen.findByLabelText('Dateien wählen', { selector: 'input' });
  fireEvent.change(input, { target: { files: files.map(asPicked) } });
}

describe('the invitations', () => {
  it('say who is missing, and lead to the mail and its note, which can be taken back', async () => {
    open('invitations');
    expect(await screen.findByText('0 von 13 haben geantwortet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Erinnern: Samtgemeinde Zeven' }));
    const body = await screen.findByLabelText('Text', { selector: 'textarea' });
    expect((body as HTMLTextAreaElement).value).toContain('der Samtgemeinde Zeven');
    fireEvent.click(screen.getByRole('button', { name: 'Als erinnert vermerken' }));
    const said = await screen.findByText('Die Erinnerung ist bei 1 Kommune vermerkt.', { selector: 'p' });
    await waitFor(() => expect(document.activeElement).toBe(said));
    fireEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
    expect(
      await screen.findByText('Zurückgenommen: Die Erinnerung ist bei 1 Kommune vermerkt.', {
        selector: 'p',
      }),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull();
  });

  it('mark the text for copying by hand where there is no clipboard', async () => {
    open('invitations');
    fireEvent.click(await screen.findByRole('button', { name: '13 Kommunen erinnern' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Text kopieren' }));
    await screen.findByText(/mit Strg\+C kopieren/, { selector: '.small' });
    expect(document.activeElement).toBe(screen.getByLabelText('Text', { selector: 'textarea' }));
  });
});

describe('the returns', () => {
  it('are previewed, taken over in one step and taken back after a preview', async () => {
    const { desk } = open('returns');
    await pick(
      answersFile({ contact_role: 'Sozialamt' }),
      csvFile('Liste.csv', [
        ['Name', 'Telefon'],
        ['x', '1'],
      ]),
    );
    expect(await screen.findByRole('heading', { name: /1 übernehmbar/ })).toBeTruthy();
    expect(screen.getByRole('heading', { name: /1 nicht lesbar/ })).toBeTruthy();
    expect(screen.getByText(/Die Datei ist kein Fragebogen/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '1 Rücklauf übernehmen' }));
    const done = await screen.findByText('1 Rücklauf übernommen: 1 neue Angabe.', { selector: 'p' });
    await waitFor(() => expect(document.activeElement).toBe(done));
    fireEvent.click(screen.getByRole('button', { name: 'Import zurücknehmen …' }));
    expect(await screen.findByText('Rückläufe: 1 Zeile wird gelöscht')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Import zurücknehmen' }));
    expect(await screen.findByText(/Änderungen sind zurückgenommen/, { selector: 'p' })).toBeTruthy();
    expect(await desk.survey.read()).toMatchObject({ value: { returned: 0 } });
  });

  it('ask which municipality a file is from, and take it in once that is chosen', async () => {
    open('returns');
    await pick(
      csvFile('ohne.csv', [
        ['Name', 'Antwort'],
        ['contact_role', 'Amt'],
      ]),
    );
    const choice = await screen.findByLabelText('Kommune');
    expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();
    fireEvent.change(choice, { target: { value: zeven } });
    expect(await screen.findByRole('button', { name: '1 Rücklauf übernehmen' })).toBeTruthy();
  });

  it('suggest by the names of the files whose they are, and all of them are confirmed at once', async () => {
    open('returns');
    const without = (name: string, role: string): NamedFile =>
      csvFile(name, [
        ['Name', 'Antwort'],
        ['contact_role', role],
      ]);
    await pick(
      without('033575408_Zeven.csv', 'Amt'),
      without('Fragebogen Tarmstedt.csv', 'Rathaus'),
      without('Bremervoerde.csv', 'Amt'),
      without('Bremervörde neu.csv', 'Amt 2'),
    );
    expect(await screen.findByRole('heading', { name: /4 zu entscheiden/ })).toBeTruthy();
    expect(screen.getAllByText(/Zu ihr gehört vermutlich auch: Bremervörde neu\.csv\./)).toHaveLength(1);
    const chosen = screen.getAllByLabelText<HTMLSelectElement>('Kommune').map(({ value }) => value);
    expect(chosen).toEqual([zeven, tarmstedt, '033570008', '033570008']);
    expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Alle 4 Vorschläge bestätigen' }));
    expect(await screen.findByRole('button', { name: '2 Rückläufe übernehmen' })).toBeTruthy();
    expect(screen.getAllByText(/liegt noch ein anderer Rücklauf vor/)).toHaveLength(2);
  });

  it('that cannot be read are counted apart, and do not come back with what comes later', async () => {
    const { desk } = open('returns');
    expect(screen.queryByRole('button', { name: 'Letzten Import zurücknehmen' })).toBeNull();
    await pick(answersFile({ contact_role: 'Sozialamt' }), csvFile('Liste.csv', [['x', 'y']]));
    expect(await screen.findByText('1 Rücklauf gelesen, 1 nicht lesbar')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '1 Rücklauf übernehmen' }));
    expect(await screen.findByRole('heading', { name: /1 übernommen/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Offene weiter bearbeiten' })).toBeNull();

    const call = {
      survey: 'umfrage-2015',
      municipality: tarmstedt,
      channel: 'phone' as const,
      answers: {},
      offers: [],
    };
    await desk.returns.type({ ...call, answers: { remarks: 'bald' } }, () => undefined);
    fireEvent.click(
      within(screen.getByRole('navigation', { name: 'Schritte der Umfrage' })).getByText('Rücklauf'),
    );
    expect(await screen.findByText('1 Rücklauf gelesen')).toBeTruthy();
    expect(screen.getByText('Diesen Anruf auslassen')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Verwerfen' }));
    expect(await screen.findByRole('button', { name: 'Letzten Import zurücknehmen' })).toBeTruthy();
  });

  it('are kept while another view is open', async () => {
    const { desk } = open('returns');
    await pick(answersFile({ contact_role: 'Sozialamt' }));
    await screen.findByRole('button', { name: '1 Rücklauf übernehmen' });
    fireEvent.click(screen.getByRole('button', { name: 'Einladungen' }));
    await screen.findByText('0 von 13 haben geantwortet');
    fireEvent.click(
      within(screen.getByRole('navigation', { name: 'Schritte der Umfrage' })).getByText('Rücklauf'),
    );
    expect(await screen.findByRole('button', { name: '1 Rücklauf übernehmen' })).toBeTruthy();
    expect(await desk.returns.standing()).toMatchObject({ value: { state: 'preview' } });
  });
});

describe('a return by telephone', () => {
  it('asks what follows from an answer, says what does not fit, and goes the way of all returns', async () => {
    const { desk } = open('phone', zeven);
    const coordination = await screen.findByLabelText(/^4\. .*eine Stelle, die für Migration/);
    expect(screen.queryByLabelText(/Wochenstunden/)).toBeNull();
    // What is known is there already, and the numbers have no gap.
    expect(screen.getByLabelText<HTMLInputElement>(/^1\. Welche Stelle/).value).toBe('Fachbereich Soziales');
    expect(screen.getByLabelText<HTMLInputElement>(/^3\. Auf welchen Tag/).value).toBe('04.05.2015');
    expect(screen.getByText(/^5\. Welche Strukturen/)).toBeTruthy();
    expect(screen.getByText(/^Die Vorschau geht auf, sobald/)).toBeTruthy();
    fireEvent.change(coordination, { target: { value: 'vorhanden' } });
    const hours = await screen.findByLabelText(/Wochenstunden/);
    fireEvent.change(hours, { target: { value: '900' } });
    expect(await screen.findByText(/Erwartet sind 0 bis 400/)).toBeTruthy();
    fireEvent.change(hours, { target: { value: '19,5' } });
    await waitFor(() => expect(screen.queryByText(/Erwartet sind 0 bis 400/)).toBeNull());
    fireEvent.change(screen.getByLabelText('Bezeichnung'), { target: { value: 'Nähtreff' } });
    fireEvent.click(screen.getByRole('button', { name: 'Vorschau' }));
    fireEvent.click(await screen.findByRole('button', { name: '1 Rücklauf übernehmen' }));
    await screen.findByText(/, 1 Vorschlag für das Register\.$/, { selector: 'p' });
    const state = await desk.survey.read();
    const town = state.ok ? state.value.towns.find(({ key }) => key === zeven) : undefined;
    expect(town?.lastReturn).toMatchObject({ channel: 'Telefon' });
  });
});
