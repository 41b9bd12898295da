/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type { NamedFile } from '../../src/ports/workbook-files';
import type { TableStore } from '../../src/ports/table-store';
import {
  countyWithTokens,
  csvFile,
  day,
  memoryReader,
  tarmstedt,
  tokenOf,
  zeven,
} from '../scenario/returns-desk';
import { useTakeIn } from '../../src/ui/excel/survey/use-take-in';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

function open(store: TableStore = createMemoryTableStore(countyWithTokens)): ExcelDeskOfTest {
  const world = openExcelDesk({
    store,
    today: day('2015-05-04'),
    world: { loadReader: () => Promise.resolve(memoryReader) },
  });
  renderExcelPane(world.desk, { view: 'survey', step: 'returns' });
  return world;
}

const answersFile = (from: string, given: Readonly<Record<string, string>>, name: string): NamedFile =>
  csvFile(name, [['token', tokenOf(from)], ['Name', 'Antwort'], ...Object.entries(given)]);

const first = answersFile(zeven, { contact_role: 'Sozialamt', remarks: 'bald' }, 'Zeven.csv');
const later = answersFile(zeven, { contact_role: 'Rathaus', remarks: 'im Mai' }, 'später.csv');
const other = answersFile(tarmstedt, { contact_role: 'Amt' }, 'Tarmstedt.csv');

/** Files as the user picks them; jsdom's own have no content to read. */
function asPicked({ name, bytes }: NamedFile, ready: Promise<void> = Promise.resolve()): File {
  const file = new File(['x'], name);
  Object.defineProperty(file, 'arrayBuffer', { value: () => ready.then(() => bytes) });
  return file;
}

async function pick(...files: readonly File[]): Promise<void> {
  const input = await screen.findByLabelText(/^(Dateien wählen|Weitere Dateien)$/, { selector: 'input' });
  fireEvent.change(input, { target: { files } });
}

function createGate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let pass = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    pass = resolve;
  });
  return { passed, open: pass };
}

/** A clipboard or what is dragged, as far as it is looked at. */
const carrying = (files: readonly File[], text = ''): object => ({ files, getData: () => text });

const take = (): Promise<HTMLElement> => screen.findByRole('button', { name: '1 Rücklauf übernehmen' });

describe('work on returns', () => {
  it('can be cancelled while the files are still being read; one sentence says that nothing was taken over', async () => {
    open();
    const gate = createGate();
    (await screen.findByRole('button', { name: 'Dateien wählen' })).focus();
    await pick(asPicked(first), asPicked(other, gate.passed));
    expect(await screen.findByText('1 von 2 geöffnet')).toBeTruthy();
    const cancel = screen.getByRole('button', { name: 'Abbrechen' });
    expect(document.activeElement).toBe(cancel);
    fireEvent.click(cancel);
    expect(await screen.findByText('Wird abgebrochen …')).toBeTruthy();
    gate.open();
    expect(
      await screen.findByText('Abgebrochen: Es wurde nichts übernommen.', { selector: '[role=group] *' }),
    ).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Rücklauf einlesen' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Rücklauf einlesen'));
  });

  it('offers no way out once it writes, is taken up again after a change of view, and is done once', async () => {
    const gate = createGate();
    const memory = createMemoryTableStore(countyWithTokens);
    const { desk } = open({
      ...memory,
      apply: (edits) => gate.passed.then(() => memory.apply(edits)),
    });
    await pick(asPicked(first));
    fireEvent.click(await take());
    expect(await screen.findByText('Wird geschrieben …')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Abbrechen' })).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Übersicht' }));
    await screen.findByRole('heading', { name: 'Übersicht' });
    fireEvent.click(screen.getByRole('button', { name: 'Umfrage' }));
    fireEvent.click(
      within(await screen.findByRole('navigation', { name: 'Schritte der Umfrage' })).getByText('Rücklauf'),
    );
    expect(await screen.findByText('Wird geschrieben …')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /übernehmen$/ })).toBeNull();
    gate.open();
    expect(await screen.findByText('1 Rücklauf übernommen: 2 neue Angaben.', { selector: 'p' })).toBeTruthy();
    expect(await desk.survey.read()).toMatchObject({ value: { returned: 1 } });
  });
});

describe('an answer that stands otherwise in the file', () => {
  it('is chosen one by one or for the whole file, and the counts follow', async () => {
    const { store } = open();
    await pick(asPicked(first));
    fireEvent.click(await take());
    fireEvent.click(await screen.findByRole('button', { name: 'Weitere Rückläufe einlesen' }));
    await screen.findByRole('heading', { name: 'Rücklauf einlesen' });
    await pick(asPicked(later));
    const fold = await screen.findByText('2 geänderte Angaben', { selector: 'summary' });
    const details = fold.closest('details');
    if (!details) throw new Error('There is no fold');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const held = await screen.findByRole('radio', { name: 'Bisherige Angabe behalten: Sozialamt' });
    expect((held as HTMLInputElement).checked).toBe(false);
    held.focus();
    fireEvent.click(held);
    expect((held as HTMLInputElement).checked).toBe(true);
    expect(
      await screen.findByText('1 geänderte Angabe, 1 Angabe bleibt wie bisher', { selector: 'summary' }),
    ).toBeTruthy();
    expect(document.activeElement?.id).toBe(held.id);
    fireEvent.click(await screen.findByRole('button', { name: 'Alle wie bisher (später.csv)' }));
    await screen.findByText('2 Angaben bleiben wie bisher', { selector: 'summary' });
    fireEvent.click(await screen.findByRole('button', { name: 'Alle aus der Datei (später.csv)' }));
    await screen.findByText('2 geänderte Angaben', { selector: 'summary' });
    fireEvent.click(await screen.findByRole('radio', { name: 'Bisherige Angabe behalten: bald' }));
    await screen.findByText('1 geänderte Angabe, 1 Angabe bleibt wie bisher', { selector: 'summary' });
    fireEvent.click(await take());
    await screen.findByText(/: 1 geänderte Angabe\. 1 Angabe blieb wie bisher\.$/, { selector: 'p' });
    const read = await store.read(['Antworten']);
    const [table] = read.ok ? read.value : [];
    const column = table?.header.indexOf('Antwort') ?? -1;
    expect(table?.rows.map((cells) => cells[column]).sort()).toEqual(['Rathaus', 'bald']);
  });
});

describe('files and cells', () => {
  it('are taken in also where they are pasted as soon as the step is seen', () => {
    const texts: string[] = [];
    function Step(): React.ReactElement {
      const inside = React.useRef<HTMLDivElement>(null);
      useTakeIn(inside, false, { onFiles: () => undefined, onText: (text) => texts.push(text) });
      return <div ref={inside} />;
    }
    const page = document.createElement('main');
    ReactDOM.render(<Step />, page);
    const paste = new Event('paste', { bubbles: true });
    Object.assign(paste, { clipboardData: carrying([], 'Name\tAntwort') });
    document.body.dispatchEvent(paste);
    expect(texts).toEqual(['Name\tAntwort']);
    ReactDOM.unmountComponentAtNode(page);
  });

  it('can be dropped on the step also when files are there already', async () => {
    open();
    await pick(asPicked(first));
    await take();
    const heading = screen.getByRole('heading', { name: 'Rücklauf prüfen' });
    fireEvent.dragOver(heading, { dataTransfer: carrying([]) });
    expect(screen.getByText('Hier loslassen')).toBeTruthy();
    fireEvent.drop(heading, { dataTransfer: carrying([asPicked(other)]) });
    expect(await screen.findByRole('button', { name: '2 Rückläufe übernehmen' })).toBeTruthy();
    expect(screen.queryByText('Hier loslassen')).toBeNull();
  });

  it('can be pasted anywhere but in a field: copied cells, with a picture of them or without, and files', async () => {
    open();
    const cells = `token\t${tokenOf(zeven)}\nName\tAntwort\ncontact_role\tSozialamt\n`;
    const picture = new File(['x'], 'image.png');
    const field = await screen.findByLabelText(/^Aus Excel kopierte Zellen/);
    const heading = screen.getByRole('heading', { name: 'Rücklauf einlesen' });
    fireEvent.paste(field, { clipboardData: carrying([], cells) });
    expect(screen.queryByText('Die Dateien werden geöffnet.')).toBeNull();
    fireEvent.paste(heading, { clipboardData: carrying([picture], cells) });
    await take();
    expect(screen.getByText('Eingefügt 1')).toBeTruthy();
    fireEvent.paste(document.body, { clipboardData: carrying([asPicked(other)], 'Tarmstedt.csv') });
    expect(await screen.findByRole('button', { name: '2 Rückläufe übernehmen' })).toBeTruthy();
  });
});

describe('a form that was made', () => {
  it('is to be saved next, and before it is sent the workbook with its new token', async () => {
    Object.assign(URL, { createObjectURL: () => 'blob:form', revokeObjectURL: () => undefined });
    const { desk } = openExcelDesk();
    renderExcelPane(desk, { view: 'survey', step: 'forms', municipality: zeven });
    fireEvent.click(await screen.findByRole('button', { name: 'Fragebogen erstellen' }));
    const link = await screen.findByRole('link', { name: '033575408_Zeven.xlsx speichern' });
    expect(link.className).toContain('ms-Button--primary');
    expect(screen.getByText(/^Bitte zuerst die Arbeitsmappe speichern, dann versenden/)).toBeTruthy();
    expect(screen.getByText(/lesen Sie unter „Rücklauf“ ein\.$/)).toBeTruthy();
  });

  it('is asked for after saving, and leads to other ways where it did not arrive', async () => {
    Object.assign(URL, { createObjectURL: () => 'blob:form', revokeObjectURL: () => undefined });
    const { desk } = openExcelDesk({ tables: countyWithTokens, today: day('2015-05-04') });
    renderExcelPane(desk, { view: 'survey', step: 'forms' });
    fireEvent.click(await screen.findByRole('button', { name: '13 Fragebögen erstellen' }));
    const link = await screen.findByRole('link', { name: /\.zip speichern$/ }, { timeout: 20_000 });
    // What was made takes the focus; then the person goes to the link.
    await waitFor(() => expect(document.activeElement?.textContent).toContain('13 Fragebögen sind erstellt'));
    // jsdom saves nothing, and complains when it is to.
    link.addEventListener('click', (event) => {
      event.preventDefault();
    });
    fireEvent.click(link);
    const asked = await screen.findByText(/\.zip“ in Ihrem Ordner „Downloads“\?$/);
    expect(document.activeElement?.contains(asked)).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Nein, anderer Weg' }));
    expect(await screen.findByText(/mit der rechten Maustaste/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'In neuem Fenster öffnen' })).toBeTruthy();
    expect(screen.getAllByRole('link', { name: /\.xlsx speichern$/ })).toHaveLength(13);
    fireEvent.click(screen.getByRole('button', { name: 'Ja, sie ist da' }));
    expect(await screen.findByText(/\.zip“ ist gespeichert\.$/, { selector: 'p' })).toBeTruthy();
  });
});
