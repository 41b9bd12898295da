/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { readOffice } from '../../src/app/read-office';
import { offers } from '../../src/core/register/offers';
import type { TableStore } from '../../src/ports/table-store';
import { sampleTablesWith } from '../core/office-of';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

async function offerIn(store: TableStore, id: string) {
  const data = await readOffice(store);
  if (!data.ok) throw new Error('unreadable');
  return data.value.find(offers, id);
}

const known = {
  id: 'o-1',
  title: 'Deutschkurs A1',
  status: 'active',
  offerClass: 'language-course',
  start: '2015-03-02',
};
const proposal = {
  id: 'p-1',
  title: 'Deutsch A1',
  status: 'proposed',
  publish: 'draft',
  offerClass: 'language-course',
  start: '2015-03-02',
  capMax: 18,
  source: 'return',
  sourceReturn: 'r-1',
  candidateOf: 'o-1',
};

function open(): ExcelDeskOfTest {
  const own = { id: 'p-2', title: 'Nähstube', status: 'proposed', publish: 'draft', source: 'return' };
  const returns = [{ id: 'r-1', municipality: '033575408', fileName: 'Zeven.xlsx', channel: 'xlsx' }];
  const next = { ...known, id: 'o-2', title: 'Sprachkurs Deutsch A1', start: '2015-03-09' };
  const tables = sampleTablesWith({ offers: [known, next, proposal, own], returns });
  return openExcelDesk({ store: createMemoryTableStore(tables) });
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('proposals in the pane', () => {
  it('are reached from the register, those that may be doubles first', async () => {
    renderExcelPane(open().desk, { view: 'register' });

    fireEvent.click(await screen.findByRole('button', { name: '2 Vorschläge warten auf Entscheidung' }));

    await screen.findByRole('heading', { name: 'Vorschläge' });
    const list = await screen.findByRole('list', { name: 'Vorschläge' });
    const names = within(list)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);
    expect(names[0]).toMatch(/Deutsch A1.*aus Zeven.*Deutschkurs A1/);
    expect(names[1]).toContain('nichts Ähnliches im Register');
  });

  it('are merged with the values that were chosen; the next one opens, and the line can be taken back', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'proposals', key: 'p-1' });

    const title = await screen.findByRole('group', { name: 'Bezeichnung' });
    expect(screen.getByText(/In „Deutschkurs A1“ wird 1 Angabe geändert \(Plätze max\)/)).toBeTruthy();
    fireEvent.click(within(title).getByLabelText(/aus Zeven/));
    expect(screen.getByText(/werden 2 Angaben geändert \(Bezeichnung, Plätze max\)/)).toBeTruthy();
    fireEvent.click(button('Zusammenführen'));

    expect(await screen.findByRole('heading', { name: 'Nähstube' })).toBeTruthy();
    expect((await offerIn(store, 'o-1'))?.values).toMatchObject({ title: 'Deutsch A1', capMax: 18 });
    expect(await offerIn(store, 'p-1')).toBeUndefined();
    fireEvent.click(button('Rückgängig'));
    await screen.findAllByText(/^Zurückgenommen: Zusammengeführt/);
    expect((await offerIn(store, 'o-1'))?.values).toMatchObject({ title: 'Deutschkurs A1', capMax: null });
    expect((await offerIn(store, 'p-1'))?.values).toMatchObject(proposal);
  });

  it.each([
    ['are merged', { view: 'proposals', key: 'p-1' }, [], 'Zusammenführen'],
    ['are rejected', { view: 'proposals', key: 'p-2' }, ['Vorschlag ablehnen'], 'Ablehnen und Zeile löschen'],
    [
      'and others are entered as verified',
      { view: 'register' },
      ['Mehrere auswählen', 'Alle gefundenen auswählen'],
      /als geprüft eintragen$/,
    ],
  ] as const)('%s without the focus being lost', async (_, door, before, name) => {
    const { store } = open();
    const never: TableStore = { ...store, apply: () => new Promise(() => undefined) };
    renderExcelPane(openExcelDesk({ store: never }).desk, door);
    for (const one of before) fireEvent.click(await screen.findByRole('button', { name: one }));
    const inFooter = async (): Promise<HTMLElement> =>
      within(await screen.findByRole('contentinfo')).findByRole('button', { name });
    (await inFooter()).focus();

    fireEvent.click(await inFooter());

    await waitFor(async () => {
      expect((await inFooter()).getAttribute('aria-disabled')).toBe('true');
    });
    expect((await inFooter()).hasAttribute('disabled')).toBe(false);
    expect(document.activeElement).toBe(await inFooter());
  });

  it('are rejected only after saying what becomes of the row', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'proposals', key: 'p-2' });

    fireEvent.click(await screen.findByRole('button', { name: 'Vorschlag ablehnen' }));
    const question = screen.getByText(/„Nähstube“ wird aus der Tabelle „Angebote“ gelöscht/);
    expect(document.activeElement).toBe(question);
    expect(await offerIn(store, 'p-2')).toBeDefined();
    fireEvent.click(button('Doch nicht'));
    await waitFor(() => {
      expect(document.activeElement).toBe(button('Vorschlag ablehnen'));
    });
    fireEvent.click(button('Vorschlag ablehnen'));
    fireEvent.click(button('Ablehnen und Zeile löschen'));

    expect((await screen.findAllByText('Der Vorschlag „Nähstube“ ist abgelehnt.')).length).toBeGreaterThan(0);
    expect(await offerIn(store, 'p-2')).toBeUndefined();
  });

  it('become offers of their own in a form that begins with what is missing', async () => {
    renderExcelPane(open().desk, { view: 'proposals', key: 'p-2' });

    fireEvent.click(await screen.findByRole('button', { name: 'Ins Register aufnehmen' }));

    const missing = await screen.findByRole('region', { name: 'Fehlt noch für ein eigenes Angebot' });
    expect(within(missing).getByLabelText(/^Träger/)).toBeTruthy();
    const known = screen.getByRole('region', { name: 'Schon eingetragen, bitte prüfen' });
    const valueOf = (label: RegExp): string =>
      within(known).getByLabelText<HTMLInputElement | HTMLSelectElement>(label).value;
    expect([/^Status/, /^Sichtbarkeit/, /^zuletzt geprüft/].map(valueOf)).toEqual([
      'aktiv',
      'öffentlich',
      '16.04.2015',
    ]);
    // Nobody is told of gaps before there was time to fill them.
    await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(screen.queryByText(/^Die Angabe .* fehlt/)).toBeNull();
    expect(missing.querySelector('[aria-invalid]')).toBeNull();

    fireEvent.click(button('Ins Register aufnehmen'));

    expect((await screen.findAllByText('Noch nicht gespeichert: 8 Angaben fehlen noch.')).length).toBe(2);
    expect(within(missing).getAllByText(/fehlt\. Bitte/)).toHaveLength(8);
    fireEvent.change(within(missing).getByLabelText(/^Zeitmodell/), { target: { value: 'Teilzeit' } });
    await screen.findByText('Noch nicht gespeichert: 7 Angaben fehlen noch.');
  });

  it('are compared with another offer, found by its likeness or by a search, and merged with that one', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'proposals', key: 'p-1' });
    fireEvent.click(await screen.findByRole('button', { name: 'Mit einem anderen Angebot vergleichen' }));

    const alike = await screen.findByRole('region', { name: 'Am ähnlichsten' });
    const others = (await within(alike).findAllByRole('button')).map(({ textContent }) => textContent);
    expect(others.every((text) => /(Bezeichnung|Träger)/.test(text))).toBe(true);
    expect(others.join(' ')).toContain('Sprachkurs Deutsch A1');
    expect(others.join(' ')).not.toContain('Deutschkurs A1');
    fireEvent.change(await screen.findByLabelText('Suchen'), { target: { value: 'nahstube' } });
    fireEvent.click(await screen.findByRole('button', { name: /^Nähstube/ }));

    await screen.findByText(/^Vorschlag · wenig ähnlich/);
    const title = await screen.findByRole('group', { name: 'Bezeichnung' });
    expect(within(title).getByText('Nähstube')).toBeTruthy();
    fireEvent.click(button('Zusammenführen'));

    await screen.findAllByText(/^Zusammengeführt: In „Nähstube“/);
    expect((await offerIn(store, 'p-2'))?.values).toMatchObject({ title: 'Nähstube', capMax: 18 });
    expect((await offerIn(store, 'o-1'))?.values.capMax).toBeNull();
    expect(await offerIn(store, 'p-1')).toBeUndefined();
  });

  it('keep the offer and the values that were chosen while somebody looks elsewhere', async () => {
    renderExcelPane(open().desk, { view: 'proposals', key: 'p-1' });
    const title = await screen.findByRole('group', { name: 'Bezeichnung' });
    fireEvent.click(within(title).getByLabelText(/aus Zeven/));

    fireEvent.click(button('Als eigenes Angebot aufnehmen'));
    await screen.findByRole('region', { name: 'Fehlt noch für ein eigenes Angebot' });
    fireEvent.click(button('Zum Vorschlag'));

    const again = await screen.findByRole('group', { name: 'Bezeichnung' });
    expect(within(again).getByLabelText<HTMLInputElement>(/aus Zeven/).checked).toBe(true);
    fireEvent.click(button('Mit einem anderen Angebot vergleichen'));
    fireEvent.click(await screen.findByRole('button', { name: 'Zum Vorschlag' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(button('Mit einem anderen Angebot vergleichen'));
    });
  });

  it('say that none is waiting, and where new ones come from', async () => {
    renderExcelPane(openExcelDesk().desk, { view: 'proposals' });

    expect(await screen.findByText(/Kein Vorschlag wartet/)).toBeTruthy();
  });

  it('say when somebody else has settled one meanwhile', async () => {
    renderExcelPane(open().desk, { view: 'proposals', key: 'gone' });

    expect(await screen.findByText(/Diesen Vorschlag gibt es nicht mehr/)).toBeTruthy();
  });
});
