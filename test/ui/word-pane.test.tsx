/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import { configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { registerPaneIcons } from '../../src/ui/shared/pane-icons';
import { WordPane } from '../../src/ui/word/word-pane';
import { plain } from '../adapters/docx/template-fixture';
import { answered } from '../app/answered';
import { deskInWord } from '../app/word-world';
import { openWorkbench } from '../app/workbench-world';
import { letter } from '../contract/document-orders';

type Opened = ReturnType<typeof deskInWord>;

function open(opened: Opened = deskInWord()): Opened {
  document.documentElement.lang = 'de';
  render(<WordPane desk={opened.desk} />);
  return opened;
}

/** A file as a person picks it; jsdom's own has no content to read. */
async function pick(name = 'Register.xlsx', content = 'PK'): Promise<{ saveAnew: () => void }> {
  await screen.findAllByRole('button', { name: /wählen$/ });
  const file = new File([content], name, { lastModified: Date.UTC(2015, 3, 16, 7, 12) });
  const { buffer } = new TextEncoder().encode(content);
  let isSame = true;
  const arrayBuffer = (): Promise<ArrayBufferLike> =>
    isSame ? Promise.resolve(buffer) : Promise.reject(new DOMException('', 'NotReadableError'));
  Object.defineProperty(file, 'arrayBuffer', { value: arrayBuffer });
  Object.defineProperty(file, 'slice', { value: () => ({ arrayBuffer }) });
  fireEvent.change(screen.getByLabelText('Arbeitsmappe wählen', { selector: 'input' }), {
    target: { files: [file] },
  });
  return {
    saveAnew() {
      isSame = false;
    },
  };
}

async function section(name: RegExp): Promise<HTMLElement> {
  const list = await screen.findByRole('list', { name: 'Abschnitte' });
  return within(list).findByRole('button', { name });
}

/** The line of a section has the focus, sooner or later. */
async function focused(name: RegExp): Promise<void> {
  const line = await section(name);
  await waitFor(() => {
    expect(document.activeElement).toBe(line);
  });
}

beforeAll(() => {
  // Waiting ends with what is shown; a busy machine takes its time.
  configure({ asyncUtilTimeout: 15_000 });
  registerPaneIcons('fonts/');
});

describe('the pane in Word', () => {
  it('invites to choose the workbook and says that it stays as it is', async () => {
    open();

    expect(await screen.findByText(/wird nur gelesen und nicht verändert/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Arbeitsmappe wählen' })).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Abschnitte' })).toBeNull();
  });

  it('names source, paper and day of the chosen workbook, and says of each section how it stands', async () => {
    open();
    await pick();

    expect(await section(/Umfrage und Rücklauf nicht eingefügt/)).toBeTruthy();
    expect(screen.getByText(/^Register\.xlsx, 16\.04\.2015, \d\d:12$/)).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Vorlage' })).toHaveProperty('value', '2011-16/1040');
    expect(screen.getByRole('button', { name: /^Stichtag 16\.04\.2015 \(heute\)/ })).toBeTruthy();
    expect(screen.getByText(/Abschnitte werden eingefügt$/)).toBeTruthy();
  });

  it('goes on with the workbook that was chosen last, whichever is read first', async () => {
    const opened = open();
    const opens = jest.spyOn(opened.desk, 'open');
    await screen.findByRole('button', { name: 'Arbeitsmappe wählen' });
    let arrive = (): void => undefined;
    const slow = new File(['PK'], 'Alt.xlsx');
    const bytes = new TextEncoder().encode('PK').buffer;
    const late = new Promise<ArrayBufferLike>((resolve) => {
      arrive = () => {
        resolve(bytes);
      };
    });
    Object.defineProperty(slow, 'arrayBuffer', { value: () => late });
    fireEvent.change(screen.getByLabelText('Arbeitsmappe wählen', { selector: 'input' }), {
      target: { files: [slow] },
    });
    await pick();
    await section(/Umfrage und Rücklauf/);
    arrive();
    await late;
    fireEvent.focus(window);
    await section(/Umfrage und Rücklauf/);

    expect(opens.mock.calls.map(([{ name }]) => name)).toEqual(['Register.xlsx']);
    expect(screen.getByText(/^Register\.xlsx, /, { selector: '.figure' })).toBeTruthy();
  });

  it('says that another paper could not be chosen', async () => {
    const { desk } = open();
    await pick();
    await section(/Umfrage und Rücklauf/);
    jest.spyOn(desk, 'choose').mockRejectedValueOnce(new Error('The worker is gone'));
    const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    fireEvent.change(screen.getByRole('combobox', { name: 'Art des Berichts' }), {
      target: { value: 'angebote' },
    });

    expect(await screen.findByText(/antwortet gerade nicht/)).toBeTruthy();
    complaints.mockRestore();
  });

  it('says without alarm that no paper is there as of that day, and what helps', async () => {
    const { desk } = open();
    await pick();
    await section(/Umfrage und Rücklauf/);
    await answered(desk.lookFrom('01.01.2001'));
    fireEvent.focus(window);

    expect(await screen.findByText(/^Zu diesem Stichtag gibt es noch keine Vorlage/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Das ist aufgefallen' })).toBeNull();
  });

  it('says why a file is not read and what helps', async () => {
    open();
    await pick('Zeven_2.xlsx', 'X');

    const findings = await screen.findByRole('group', { name: 'Das ist aufgefallen' });
    expect(findings.textContent).toContain(
      'Zeven_2.xlsx: Die Arbeitsmappe ist mit einem Kennwort geschützt.',
    );
  });

  it('inserts everything, says how much, and puts the focus on that line', async () => {
    const { host } = open();
    await pick();
    fireEvent.click(await screen.findByRole('button', { name: 'Alle einfügen' }));

    await section(/Umfrage und Rücklauf aktuell/);
    expect(document.activeElement?.textContent).toMatch(/^\d+ Abschnitte sind eingefügt\.$/);
    expect(screen.getByRole('status').textContent).toMatch(/^\d+ Abschnitte sind eingefügt\.$/);
    expect(host.document.tags).toContain('mut:umfrage');
    // There is nothing left to do.
    const update = screen.getByRole('button', { name: 'Alle aktualisieren' });
    expect(update.className).not.toContain('ms-Button--primary');
    expect(screen.getByText(/^Zurücknehmen: in Word mit „Rückgängig“ \(Strg\+Z\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Rückgängig' })).toBeNull();
  });

  it('says that the workbook was saved since it was chosen, until it is chosen anew', async () => {
    open();
    const { saveAnew } = await pick();
    await section(/Umfrage und Rücklauf/);
    expect(screen.queryByText(/wurde seitdem gespeichert/)).toBeNull();
    saveAnew();
    fireEvent.focus(window);

    expect(
      await screen.findByText('Register.xlsx wurde seitdem gespeichert. Bitte neu wählen.'),
    ).toBeTruthy();
    await pick();
    await waitFor(() => {
      expect(screen.queryByText(/wurde seitdem gespeichert/)).toBeNull();
    });
  });

  it('shows both texts of a section edited by hand; Escape keeps it and leads back to its line', async () => {
    const { act, host } = open();
    await pick();
    fireEvent.click(await screen.findByRole('button', { name: 'Alle einfügen' }));
    await section(/Umfrage und Rücklauf aktuell/);
    await act((person) => person.typeIntoControl('mut:umfrage', ' Von Hand.'));
    fireEvent.focus(window);
    fireEvent.click(await section(/Umfrage und Rücklauf von Hand bearbeitet/));
    const compared = await screen.findByRole('region', { name: 'Beide Fassungen' });

    expect(within(compared).getByText('anders')).toBeTruthy();
    expect(compared.querySelector('del')?.textContent).toBe(' Von Hand.');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Behalten', 'Darunter einfügen', 'Ersetzen', 'Mit dem Text entfernen']),
    );
    fireEvent.keyDown(compared, { key: 'Escape' });
    await focused(/Umfrage und Rücklauf von Hand bearbeitet/);
    expect(host.document.textOf('mut:umfrage')).toContain('Von Hand.');

    fireEvent.click(await section(/Umfrage und Rücklauf/));
    fireEvent.click(await screen.findByRole('button', { name: 'Ersetzen' }));
    await section(/Umfrage und Rücklauf aktuell/);
    expect(host.document.textOf('mut:umfrage')).not.toContain('Von Hand.');
  });

  it('previews a section with its table and its source', async () => {
    const complaints = jest.spyOn(console, 'error');
    open();
    await pick();
    fireEvent.click(await section(/Kopf der Vorlage/));
    const preview = await screen.findByRole('region', { name: 'So sagt es die Arbeitsmappe' });

    expect(within(preview).getByRole('row', { name: 'Drucksachen-Nr. 2011-16/1040' })).toBeTruthy();
    expect(complaints.mock.calls).toEqual([]);
    complaints.mockRestore();
    fireEvent.click(screen.getByRole('button', { name: /Zurück zum Bericht/ }));
    await focused(/Kopf der Vorlage/);
  });

  it('shows the head with its values and whether the document has places for them', async () => {
    open();
    await pick();
    fireEvent.click(await screen.findByRole('button', { name: 'Einzelangaben' }));

    expect(await screen.findByText('2011-16/1040')).toBeTruthy();
    expect(screen.getByText(/^\d+ Angaben, für die das Dokument keinen Platz hat$/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Einzelangaben übernehmen' })).toBeNull();
    expect(screen.getByText(/^Schreiben Sie die Marke, zum Beispiel {{mut:titel}}/)).toBeTruthy();
  });

  it('replaces in the head only what it has named; what was entered since is named anew', async () => {
    const { act, host } = open(deskInWord({ docx: letter(plain('Vom {{mut:datum}}')) }));
    await pick();
    fireEvent.click(await screen.findByRole('button', { name: 'Einzelangaben' }));
    const fill = await screen.findByRole('button', { name: 'Einzelangaben übernehmen' });
    fireEvent.click(fill);
    await screen.findByText('Die Einzelangaben sind übernommen.', { selector: '.done-text' });
    expect(screen.queryByRole('button', { name: 'Von Hand Eingetragenes ersetzen' })).toBeNull();
    await act((person) => person.typeIntoControl('mut:datum', ' (Entwurf)'));
    fireEvent.click(fill);
    const replace = await screen.findByRole('button', { name: 'Von Hand Eingetragenes ersetzen' });
    await act((person) => person.typeIntoControl('mut:datum', ' 2'));
    fireEvent.click(replace);

    await screen.findByText(/steht „16\.04\.2015 \(Entwurf\) 2“/);
    expect(host.document.textOf('mut:datum')).toMatch(/\(Entwurf\)\s+2$/);
    fireEvent.click(await screen.findByRole('button', { name: 'Von Hand Eingetragenes ersetzen' }));
    await waitFor(() => {
      expect(host.document.textOf('mut:datum')).toBe('16.04.2015');
    });
  });

  it('names the workbook of the workbench and offers no other, for there is one', async () => {
    const { desk } = openWorkbench();
    await answered(desk.openNew(true));
    await answered(desk.openPaper());
    document.documentElement.lang = 'de';
    render(<WordPane desk={desk.word} />);

    expect(await screen.findByText(/^Musterlandkreis\.xlsx/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /wählen$/ })).toBeNull();
    expect(screen.queryByLabelText('Arbeitsmappe wählen', { selector: 'input' })).toBeNull();
  });

  it('explains a document that takes nothing and does not offer to write', async () => {
    open(deskInWord({ readOnly: true }));
    await pick();

    expect(await screen.findByText(/^Das Dokument ist schreibgeschützt/)).toBeTruthy();
    const button = await screen.findByRole('button', { name: 'Alle einfügen' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});
