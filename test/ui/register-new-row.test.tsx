/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { readOffice } from '../../src/app/read-office';
import type { OfficeData } from '../../src/core/tables/office-data';
import { offers } from '../../src/core/register/offers';
import { providers } from '../../src/core/register/providers';
import { places } from '../../src/core/office/places';
import type { TableStore } from '../../src/ports/table-store';
import { raw, sampleTablesWith } from '../core/office-of';
import { openExcelDesk, renderExcelPane, type ExcelDeskOfTest } from './excel-world';

async function officeIn(store: TableStore): Promise<OfficeData> {
  const data = await readOffice(store);
  if (!data.ok) throw new Error('unreadable');
  return data.value;
}

async function namesIn(store: TableStore): Promise<readonly (string | null)[]> {
  return (await officeIn(store)).rows(providers).map(({ values }) => values.name);
}

const own = {
  id: 'o-1',
  title: 'Nähen und Sprechen',
  status: 'active',
  booked: 12,
  capMax: 15,
  offerClass: 'language-meeting',
};
const proposal = {
  id: 'p-1',
  title: 'Nähen und Sprache',
  status: 'proposed',
  publish: 'draft',
  source: 'return',
  candidateOf: 'o-1',
  provider: raw('Nähstube Zeven'),
};

function open(): ExcelDeskOfTest {
  return openExcelDesk({ store: createMemoryTableStore(sampleTablesWith({ offers: [own, proposal] })) });
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const type = (label: RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};
const valueOf = (label: RegExp): string => screen.getByLabelText<HTMLInputElement>(label).value;

describe('the form of a new offer', () => {
  it('counts what keeps it from being saved as the fields do, until nothing does any more', async () => {
    renderExcelPane(open().desk, { view: 'register', isNew: true });
    const title = await screen.findByLabelText(/^Bezeichnung/);
    expect(screen.getByLabelText<HTMLSelectElement>(/^Angebotsart/).options[0]?.text).toBe('Bitte wählen');
    expect(screen.getByLabelText<HTMLSelectElement>(/^Kursart/).options[0]?.text).toBe('(keine Angabe)');
    const counted = (): number =>
      new Set(screen.queryAllByText(/fehlt\. Bitte|ist größer als/).map((notice) => notice.closest('.field')))
        .size;

    type(/^Alter von/, '130');
    fireEvent.click(button('Eintrag speichern'));

    await screen.findAllByText('Noch nicht gespeichert: 9 Angaben fehlen noch, 1 Angabe ist zu berichtigen.');
    expect(counted()).toBe(10);
    expect(document.activeElement).toBe(title);
    expect(screen.getByText(/^Der Beginn fehlt/)).toBeTruthy();
    type(/^Alter von/, '13');
    type(/^Bezeichnung/, 'Lesekreis');
    type(/^Beginn/, '2015');
    await screen.findByText('Noch nicht gespeichert: 7 Angaben fehlen noch.');
    expect(counted()).toBe(7);
  });
});

describe('a Träger that is not in its table yet', () => {
  it('is added beneath the field and chosen, and nothing of the form is lost', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'register', row: 'o-1' });
    await screen.findByRole('heading', { name: 'Nähen und Sprechen' });
    type(/^belegt/, '13');
    type(/^Träger/, 'VHS Zeven am Markt');

    fireEvent.click(
      await screen.findByRole('button', { name: '„VHS Zeven am Markt“ als neuen Träger anlegen' }),
    );

    await screen.findByRole('heading', { name: 'Neuer Eintrag: Träger' });
    expect(valueOf(/^Bezeichnung/)).toBe('VHS Zeven am Markt');
    expect(within(screen.getByRole('region', { name: 'Angaben' })).getAllByRole('textbox')).toHaveLength(1);
    fireEvent.click(button('Eintrag speichern'));

    await screen.findByRole('heading', { name: 'Nähen und Sprechen' });
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByLabelText(/^Träger/));
    });
    expect([valueOf(/^belegt/), valueOf(/^Träger/)]).toEqual(['13', 'VHS Zeven am Markt']);
    expect(screen.getAllByText(/„VHS Zeven am Markt“ steht jetzt in der Tabelle „Träger“/)).not.toHaveLength(
      0,
    );
    fireEvent.click(button('Eintrag speichern'));

    await screen.findAllByText('In „Nähen und Sprechen“ sind 2 Angaben geändert.');
    const office = await officeIn(store);
    const provider = office.rows(providers).find(({ values }) => values.name === 'VHS Zeven am Markt');
    expect(office.find(offers, 'o-1')?.values).toMatchObject({ booked: 13, provider: provider?.values.id });
  });

  it('is taken back alone, and is missing again then', async () => {
    const { desk, store } = open();
    const before = await namesIn(store);
    renderExcelPane(desk, { view: 'register', row: 'o-1' });
    await screen.findByRole('heading', { name: 'Nähen und Sprechen' });
    type(/^Träger/, 'VHS Zeven am Markt');
    fireEvent.click(await screen.findByRole('button', { name: /als neuen Träger anlegen/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Eintrag speichern' }));

    fireEvent.click(await screen.findByRole('button', { name: 'Rückgängig' }));

    await screen.findByRole('button', { name: /als neuen Träger anlegen/ });
    expect(await namesIn(store)).toEqual(before);
    expect(valueOf(/^Träger/)).toBe('VHS Zeven am Markt');
  });

  it('can lie at a place that is not there yet either', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'register', row: 'o-1' });
    await screen.findByRole('heading', { name: 'Nähen und Sprechen' });
    type(/^Träger/, 'VHS Nirgendwo');
    fireEvent.click(await screen.findByRole('button', { name: '„VHS Nirgendwo“ als neuen Träger anlegen' }));
    await screen.findByRole('heading', { name: 'Neuer Eintrag: Träger' });
    type(/^Ort/, 'Nirgendwo');
    fireEvent.click(await screen.findByRole('button', { name: '„Nirgendwo“ als neuen Ort anlegen' }));
    await screen.findByRole('heading', { name: 'Neuer Eintrag: Orte' });

    fireEvent.click(button('Eintrag speichern'));
    await screen.findByRole('heading', { name: 'Neuer Eintrag: Träger' });
    expect([valueOf(/^Bezeichnung/), valueOf(/^Ort/)]).toEqual(['VHS Nirgendwo', 'Nirgendwo']);
    fireEvent.click(button('Eintrag speichern'));
    await screen.findByRole('heading', { name: 'Nähen und Sprechen' });

    const office = await officeIn(store);
    const place = office.rows(places).find(({ values }) => values.name === 'Nirgendwo');
    const provider = office.rows(providers).find(({ values }) => values.name === 'VHS Nirgendwo');
    expect(provider?.values.place).toBe(place?.values.id);
  });

  it('is left without a trace by whoever thinks better of it', async () => {
    const { desk, store } = open();
    const before = await namesIn(store);
    renderExcelPane(desk, { view: 'register', row: 'o-1' });
    await screen.findByRole('heading', { name: 'Nähen und Sprechen' });
    type(/^Träger/, 'VHS Nirgendwo');
    fireEvent.click(await screen.findByRole('button', { name: /als neuen Träger anlegen/ }));
    await screen.findByRole('heading', { name: 'Neuer Eintrag: Träger' });

    fireEvent.click(button('Zurück zum Formular'));

    expect(document.activeElement).toBe(await screen.findByLabelText(/^Träger/));
    expect(valueOf(/^Träger/)).toBe('VHS Nirgendwo');
    expect(await namesIn(store)).toEqual(before);
  });

  it('is not offered where the name is there, or is only begun', async () => {
    const { desk, store } = open();
    const [name] = await namesIn(store);
    renderExcelPane(desk, { view: 'register', row: 'o-1' });
    await screen.findByRole('heading', { name: 'Nähen und Sprechen' });
    type(/^Ort/, 'Nirgendwo');
    type(/^Träger/, name ?? '');

    await screen.findByRole('button', { name: '„Nirgendwo“ als neuen Ort anlegen' });
    expect(screen.queryByRole('button', { name: /als neuen Träger anlegen/ })).toBeNull();
  });
});

describe('a Träger that a proposal names and nobody knows', () => {
  it('is added on the way to an offer of its own', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'proposals', key: 'p-1' });
    fireEvent.click(await screen.findByRole('button', { name: 'Als eigenes Angebot aufnehmen' }));
    const missing = await screen.findByRole('region', { name: 'Fehlt noch für ein eigenes Angebot' });

    fireEvent.click(
      await within(missing).findByRole('button', { name: '„Nähstube Zeven“ als neuen Träger anlegen' }),
    );
    await screen.findByRole('heading', { name: 'Neuer Eintrag: Träger' });
    fireEvent.click(button('Eintrag speichern'));

    await screen.findByRole('heading', { name: 'Nähen und Sprache' });
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByLabelText(/^Träger/));
    });
    expect(valueOf(/^Status/)).not.toBe('');
    expect(await namesIn(store)).toContain('Nähstube Zeven');
    await waitFor(() => {
      expect(screen.queryByRole('button', { name: /als neuen Träger anlegen/ })).toBeNull();
    });
  });

  it('is added while merging under the name it really has, and is taken over with what was chosen before', async () => {
    const { desk, store } = open();
    renderExcelPane(desk, { view: 'proposals', key: 'p-1' });
    const title = await screen.findByRole('group', { name: 'Bezeichnung' });
    fireEvent.click(within(title).getByLabelText(/im Vorschlag/));

    fireEvent.click(button('„Nähstube Zeven“ als neuen Träger anlegen'));
    await screen.findByRole('heading', { name: 'Neuer Eintrag: Träger' });
    type(/^Bezeichnung/, 'Nähstube Zeven e. V.');
    fireEvent.click(button('Eintrag speichern'));

    const side = await screen.findByRole('radio', { name: /Nähstube Zeven e\. V\./ });
    expect(side).toHaveProperty('checked', true);
    await waitFor(() => {
      expect(document.activeElement).toBe(side);
    });
    expect(screen.getByText(/werden 2 Angaben geändert \(Bezeichnung, Träger\)/)).toBeTruthy();
    fireEvent.click(button('Zusammenführen'));

    await screen.findAllByText(/^Zusammengeführt/);
    const office = await officeIn(store);
    const provider = office.rows(providers).find(({ values }) => values.name === 'Nähstube Zeven e. V.');
    expect(office.find(offers, 'o-1')?.values).toMatchObject({
      title: 'Nähen und Sprache',
      provider: provider?.values.id,
    });
    fireEvent.click(button('Rückgängig'));
    await screen.findAllByText(/^Zurückgenommen: Zusammengeführt/);
    expect(await namesIn(store)).toContain('Nähstube Zeven e. V.');
    expect((await officeIn(store)).find(offers, 'p-1')?.unread.get('provider')).toBe('Nähstube Zeven');
  });
});
