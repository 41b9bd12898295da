/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { readOffice } from '../../src/app/read-office';
import { offers } from '../../src/core/register/offers';
import type { TableStore } from '../../src/ports/table-store';
import { answered } from '../app/answered';
import { raw, sampleTablesWith } from '../core/office-of';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

async function offerIn(store: TableStore, id: string) {
  const data = await readOffice(store);
  if (!data.ok) throw new Error('unreadable');
  return data.value.find(offers, id);
}

const own = {
  id: 'o-1',
  title: 'Nähen und Sprechen',
  status: 'active',
  booked: 12,
  capMax: 15,
  offerClass: 'language-meeting',
  verifiedOn: '2013-06-02',
  amount: raw('etwa 900'),
};

function open(): ExcelDeskOfTest {
  return openExcelDesk({ store: createMemoryTableStore(sampleTablesWith({ offers: [own] })) });
}

async function openForm(desk = open()): Promise<ExcelDeskOfTest> {
  renderExcelPane(desk.desk, { view: 'register', row: 'o-1' });
  await screen.findByRole('heading', { name: 'Nähen und Sprechen' });
  return desk;
}

const type = (label: RegExp, value: string): HTMLElement => {
  const input = screen.getByLabelText(label);
  fireEvent.change(input, { target: { value } });
  return input;
};
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('the register in the pane', () => {
  it('finds an offer by any of its words and opens its form, and comes back to the row and the search', async () => {
    renderExcelPane(open().desk, { view: 'register' });

    fireEvent.change(await screen.findByLabelText('Suchen'), { target: { value: 'NAHEN sprechen' } });
    expect((await screen.findAllByText('1 von 44 Einträgen')).length).toBeGreaterThan(0);
    await waitFor(() => {
      expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
        '1 von 44 Einträgen',
      );
    });
    fireEvent.click(button(/Nähen und Sprechen.*zu prüfen seit/));

    expect(await screen.findByRole('heading', { name: 'Nähen und Sprechen' })).toBeTruthy();
    fireEvent.click(button('Zur Liste'));
    expect((await screen.findAllByText('1 von 44 Einträgen')).length).toBeGreaterThan(0);
    await waitFor(() => {
      expect(document.activeElement?.textContent).toContain('Nähen und Sprechen');
    });
  });

  it('narrows by a filter, shows that it is set, and takes it off by one click', async () => {
    renderExcelPane(open().desk, { view: 'register', search: { filters: { status: ['full'] } } });

    const chip = await screen.findByRole('button', { name: 'Filter entfernen: Status: voll' });
    expect(screen.getByText(/\d+ von 44 Einträgen/)).toBeTruthy();
    fireEvent.click(chip);

    expect((await screen.findAllByText('44 Einträge')).length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(screen.getByLabelText('Suchen'));
  });

  it('takes several values of one filter', async () => {
    renderExcelPane(open().desk, { view: 'register' });
    fireEvent.click(await screen.findByRole('button', { name: 'Filter' }));
    const label = screen.getByText('Zielgruppe');
    const details = label.closest('details');
    if (!details) throw new Error('no details');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    const group = await screen.findByRole('group', { name: 'Zielgruppe' });

    fireEvent.click(within(group).getByLabelText('Frauen'));
    fireEvent.click(within(group).getByLabelText('Jugendliche'));

    expect(
      await screen.findByRole('button', { name: 'Filter entfernen: Zielgruppe: Frauen oder Jugendliche' }),
    ).toBeTruthy();
    expect(screen.getAllByText(/^\d+ von 44 Einträgen$/)).not.toHaveLength(0);
    expect(screen.getByText('Findet auch Angebote für alle.')).toBeTruthy();
  });

  it('shows any other table by its definition', async () => {
    renderExcelPane(open().desk, { view: 'register' });

    fireEvent.change(await screen.findByLabelText('Tabelle'), { target: { value: 'places' } });

    expect(await screen.findByRole('button', { name: /^Bremervörde/ })).toBeTruthy();
    fireEvent.click(button('Neuer Eintrag'));
    expect(await screen.findByLabelText(/^PLZ/)).toBeTruthy();
  });

  it('leads from a card to its row in Excel, with the list left as it is', async () => {
    const { desk, shown } = open();
    renderExcelPane(desk, { view: 'register', search: { text: 'Nähen' } });

    fireEvent.click(await screen.findByRole('button', { name: 'In Excel zeigen: „Nähen und Sprechen“' }));

    await waitFor(() => {
      expect(shown).toEqual([expect.objectContaining({ sheet: 'Angebote', table: 'offers' })]);
    });
    expect(screen.getAllByText('1 von 44 Einträgen').length).toBeGreaterThan(0);
  });

  it('says what is to be done when nothing is found', async () => {
    renderExcelPane(open().desk, { view: 'register', search: { text: 'Zahnarztbesuch' } });

    expect(await screen.findByText(/Nichts gefunden/)).toBeTruthy();
    fireEvent.click(button('Suche und Filter löschen'));
    expect((await screen.findAllByText('44 Einträge')).length).toBeGreaterThan(0);
  });

  it('enters an offer as verified by one click, and takes it back', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'register', search: { text: 'Nähen' } });

    fireEvent.click(
      await screen.findByRole('button', { name: '„Nähen und Sprechen“ als geprüft eintragen' }),
    );

    const line = '„Nähen und Sprechen“ ist als geprüft eingetragen (16.04.2015).';
    expect((await screen.findAllByText(line)).length).toBeGreaterThan(0);
    expect((await offerIn(store, 'o-1'))?.values.verifiedOn).toBe('2015-04-16');
    fireEvent.click(button('Rückgängig'));
    expect((await screen.findAllByText(`Zurückgenommen: ${line}`)).length).toBeGreaterThan(0);
    expect((await offerIn(store, 'o-1'))?.values.verifiedOn).toBe('2013-06-02');
  });

  it('enters several offers as verified after saying what it will enter', async () => {
    const { desk } = open();
    renderExcelPane(desk, { view: 'register' });

    fireEvent.click(await screen.findByRole('button', { name: 'Mehrere auswählen' }));
    expect(screen.getByText(/Eingetragen wird: zuletzt geprüft am 16.04.2015/)).toBeTruthy();
    const boxes = await screen.findAllByRole('checkbox', { name: /auswählen/ });
    for (const box of boxes.slice(0, 2)) fireEvent.click(box);
    fireEvent.click(button('2 Angebote als geprüft eintragen'));

    expect((await screen.findAllByText(/2 Angebote sind als geprüft eingetragen/)).length).toBeGreaterThan(0);
  });
});

describe('the form of an offer in the pane', () => {
  it('shows the technical columns to nobody, and what cannot be read as it stands', async () => {
    await openForm();

    expect(screen.queryByLabelText(/Rückmeldungs-ID/)).toBeNull();
    const amount = screen.getByLabelText<HTMLInputElement>(/^Betrag/);
    expect(amount.value).toBe('etwa 900');
    expect(screen.getByText(/So steht es in der Tabelle; es ist nicht lesbar/)).toBeTruthy();
    expect(screen.getByLabelText('Bezeichnung (Pflichtangabe)')).toBeTruthy();
  });

  it('says what is wrong beside the field, not while its first characters are typed', async () => {
    await openForm();

    const input = type(/^belegt/, 'x');
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(input.getAttribute('aria-invalid')).toBeNull();
    fireEvent.blur(input);

    const notice = await screen.findByText(/„x“ ist keine ganze Zahl/);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.getAttribute('aria-describedby')).toContain(notice.parentElement?.id ?? 'none');
  });

  it('writes the changed cell and nothing else', async () => {
    const { store } = await openForm();
    const before = await offerIn(store, 'o-1');

    type(/^belegt/, '13');
    expect(screen.getByText('1 Angabe wird geändert: belegt')).toBeTruthy();
    fireEvent.click(button('Eintrag speichern'));

    expect(
      (await screen.findAllByText('In „Nähen und Sprechen“ ist 1 Angabe geändert.')).length,
    ).toBeGreaterThan(0);
    const after = await offerIn(store, 'o-1');
    expect(after?.values).toEqual({ ...before?.values, booked: 13 });
    expect(after?.unread).toEqual(before?.unread);
  });

  it('comes back to the list at its beginning: what was done has the focus, and the row stands first', async () => {
    await openForm();
    type(/^belegt/, '13');
    fireEvent.click(button('Eintrag speichern'));

    const said = await screen.findByText('In „Nähen und Sprechen“ ist 1 Angabe geändert.', {
      selector: '.done-text',
    });
    await screen.findByText('gerade gespeichert');
    const cards = (): readonly (string | null)[] =>
      within(screen.getByRole('list', { name: 'Gefundene Einträge' }))
        .getAllByRole('button', { name: /./ })
        .filter((one) => one.className.includes('card-open'))
        .map(({ textContent }) => textContent);
    expect(cards()[0]).toMatch(/^Nähen und Sprechen.*gerade gespeichert/);
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(document.activeElement).toBe(said.parentElement);
    fireEvent.click(button('Rückgängig'));
    await waitFor(() => {
      expect(screen.queryByText('gerade gespeichert')).toBeNull();
    });
    expect(cards()[0]).toMatch(/^Integrationskurs vormittags/);
  });

  it('takes nothing more in while it is saved, and the focus stays', async () => {
    const memory = createMemoryTableStore(sampleTablesWith({ offers: [own] }));
    let write = (): void => undefined;
    const waiting = new Promise<void>((resolve) => {
      write = resolve;
    });
    const store: TableStore = { ...memory, apply: async (edits) => waiting.then(() => memory.apply(edits)) };
    await openForm(openExcelDesk({ store }));
    type(/^belegt/, '13').focus();
    fireEvent.click(button('Eintrag speichern'));

    const field = type(/^belegt/, '14') as HTMLInputElement;

    expect([field.value, field.readOnly, document.activeElement]).toEqual(['13', true, field]);
    write();
    await screen.findByLabelText('Suchen');
    expect((await offerIn(store, 'o-1'))?.values.booked).toBe(13);
  });

  it('stops at what is wrong, says so, and puts the focus there', async () => {
    await openForm();

    type(/^Alter von/, '130');
    fireEvent.click(button('Eintrag speichern'));

    expect(
      (await screen.findAllByText('Noch nicht gespeichert: 1 Angabe ist zu berichtigen.')).length,
    ).toBeGreaterThan(0);
    expect(document.activeElement).toBe(screen.getByLabelText(/^Alter von/));
  });

  it('chooses several from a list, and a place while its name is typed', async () => {
    const { store } = await openForm();

    fireEvent.click(within(screen.getByRole('group', { name: /^Zielgruppe/ })).getByLabelText('Frauen'));
    type(/^Ort/, 'bremerv');
    const option = await screen.findByRole('option', { name: /^Bremervörde/ });
    fireEvent.keyDown(screen.getByLabelText(/^Ort/), { key: 'ArrowDown' });
    expect(screen.getByLabelText(/^Ort/).getAttribute('aria-activedescendant')).toBe(option.id);
    fireEvent.keyDown(screen.getByLabelText(/^Ort/), { key: 'Enter' });
    fireEvent.click(button('Eintrag speichern'));

    await screen.findAllByText('In „Nähen und Sprechen“ sind 2 Angaben geändert.');
    expect((await offerIn(store, 'o-1'))?.values.targetGroup).toEqual(['women']);
    expect((await offerIn(store, 'o-1'))?.values.venue).not.toBeNull();
  });

  it('shows both values where somebody changed the cell meanwhile, and saves the chosen one', async () => {
    const { store } = await openForm();
    type(/^belegt/, '13');
    const other = openExcelDesk({ store }).desk;
    await answered(
      other.register.save({ table: 'offers', key: 'o-1', texts: { booked: '14' }, before: { booked: '12' } }),
    );

    fireEvent.click(button('Eintrag speichern'));

    expect(await screen.findByRole('heading', { name: /Inzwischen hat jemand/ })).toBe(
      document.activeElement,
    );
    expect(screen.getByLabelText('jetzt in der Tabelle: 14')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('meine Angabe: 13'));
    fireEvent.click(button('So speichern'));
    await screen.findAllByText('In „Nähen und Sprechen“ ist 1 Angabe geändert.');
    expect((await offerIn(store, 'o-1'))?.values.booked).toBe(13);
  });

  it('keeps what is not saved while somebody looks at another view, and asks when it is left', async () => {
    const { desk } = await openForm();
    type(/^belegt/, '13');
    fireEvent.click(button('Übersicht'));
    fireEvent.click(button('Register'));

    fireEvent.click(
      await screen.findByRole('button', { name: 'Noch nicht gespeichert: „Nähen und Sprechen“' }),
    );
    await screen.findByText(/Ihre angefangenen Änderungen sind noch da/);
    expect(screen.getByLabelText<HTMLInputElement>(/^belegt/).value).toBe('13');
    fireEvent.click(button('Zur Liste'));
    const question = await screen.findByText(/1 Änderung ist noch nicht gespeichert/);
    expect(document.activeElement).toBe(question);
    fireEvent.click(button('Verwerfen'));
    expect(await screen.findByLabelText('Suchen')).toBeTruthy();
    expect(screen.queryByText(/Noch nicht gespeichert/)).toBeNull();
    cleanup();
    renderExcelPane(desk, { view: 'register', row: 'o-1' });
    expect((await screen.findByLabelText<HTMLInputElement>(/^belegt/)).value).toBe('12');
  });

  it('discards nothing that is being saved, and leaves the form alone that is opened meanwhile', async () => {
    const memory = createMemoryTableStore(sampleTablesWith({ offers: [own] }));
    let write = (): void => undefined;
    const allowed = new Promise<void>((resolve) => {
      write = resolve;
    });
    const store: TableStore = {
      ...memory,
      async apply(...order) {
        await allowed;
        return memory.apply(...order);
      },
    };
    await openForm(openExcelDesk({ store }));
    type(/^belegt/, '13');
    fireEvent.click(button('Eintrag speichern'));

    await waitFor(() => {
      expect(button('Abbrechen').hasAttribute('disabled')).toBe(true);
    });
    fireEvent.click(button('Zur Liste'));
    fireEvent.click(await screen.findByRole('button', { name: 'Neuer Eintrag' }));
    const title = await screen.findByLabelText<HTMLInputElement>(/^Bezeichnung/);
    fireEvent.change(title, { target: { value: 'Lesekreis' } });
    await act(async () => {
      write();
      await allowed;
    });
    await waitFor(async () => {
      expect((await offerIn(memory, 'o-1'))?.values.booked).toBe(13);
    });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));

    expect(screen.getByLabelText(/^Bezeichnung/)).toBe(title);
    expect(title.value).toBe('Lesekreis');
    fireEvent.click(button('Zur Liste'));
    fireEvent.click(await screen.findByRole('button', { name: 'Verwerfen' }));
    await screen.findByLabelText('Suchen');
    expect(screen.queryByText(/Noch nicht gespeichert/)).toBeNull();
  });

  it('shows nothing that was begun for another workbook, though the same desk answers for both', async () => {
    const { desk } = await openForm();
    type(/^belegt/, '13');
    fireEvent.click(button('Übersicht'));
    cleanup();

    renderExcelPane(desk, { view: 'register' });

    await screen.findByLabelText('Suchen');
    expect(screen.queryByText(/Noch nicht gespeichert/)).toBeNull();
  });

  it('leads to the row in Excel', async () => {
    const { shown } = await openForm();

    fireEvent.click(button('In Excel zeigen'));

    await waitFor(() => {
      expect(shown).toHaveLength(1);
    });
    expect(shown).toEqual([expect.objectContaining({ sheet: 'Angebote', table: 'offers' })]);
  });

  it('says that the row is gone', async () => {
    renderExcelPane(open().desk, { view: 'register', row: 'nobody' });

    expect(await screen.findByText(/Die Zeile gibt es in der Tabelle „Angebote“ nicht mehr/)).toBeTruthy();
  });
});
