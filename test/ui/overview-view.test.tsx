/**
 * @jest-environment ./test/environment/page-environment.cjs
 */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import type { RawTable } from '../../src/core/tables/raw-table';
import { issue } from '../../src/core/values/issue';
import { fail, ok } from '../../src/core/values/result';
import type { TableStore } from '../../src/ports/table-store';
import type { WorkbookBuilder } from '../../src/ports/workbook-builder';
import { sampleTables } from '../core/office-of';
import { openExcelDesk, renderExcelPane } from './excel-world';

describe('the overview', () => {
  it('shows returns, offers and what is next, each a way to its rows', async () => {
    renderExcelPane(openExcelDesk().desk);

    expect(await screen.findByRole('img', { name: '0 von 13 Kommunen haben geantwortet' })).not.toBeNull();
    expect(
      screen.getByRole('button', { name: /13 fehlen.*Frist 22\.05\.2015, noch 36 Tage/ }),
    ).not.toBeNull();
    expect(screen.getByRole('button', { name: /28\.04\.2015 in 12 Tagen.*2011-16\/1040/ })).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /33 laufende Angebote \(28 aktiv, 5 voll\)/ }));
    await waitFor(() => {
      expect(screen.getByRole('button', { name: 'Register' }).getAttribute('aria-current')).toBe('page');
    });
  });

  it('looks from another day when one is typed, and says what is wrong with a day that is none', async () => {
    renderExcelPane(openExcelDesk().desk);
    fireEvent.click(await screen.findByRole('button', { name: /Stichtag 16\.04\.2015 \(heute\)/ }));
    fireEvent.change(screen.getByLabelText('Stichtag'), { target: { value: '31.2.2015' } });
    fireEvent.click(screen.getByRole('button', { name: 'Übernehmen' }));
    expect(await screen.findAllByText(/„31\.2\.2015“ ist kein lesbares Datum/)).not.toHaveLength(0);

    fireEvent.change(screen.getByLabelText('Stichtag'), { target: { value: '1.6.2015' } });
    fireEvent.click(screen.getByRole('button', { name: 'Übernehmen' }));

    const line = await screen.findByRole('button', { name: 'Stichtag 01.06.2015' });
    expect(document.activeElement).toBe(line);
    expect(await screen.findByRole('button', { name: /13 fehlen.*seit 10 Tagen vorbei/ })).not.toBeNull();
  });
});

describe('a new office', () => {
  /** The sample county before anything but its settings, lists and municipalities was entered. */
  const fresh = (): readonly RawTable[] =>
    sampleTables().map((table) =>
      ['Angebote', 'Träger', 'Umfragen', 'Einladungen', 'Vorlagen'].includes(table.name)
        ? { ...table, rows: [] }
        : table,
    );

  it('sees where to begin, each step a door, what is done ticked', async () => {
    renderExcelPane(openExcelDesk({ tables: fresh() }).desk);

    const steps = within(await screen.findByRole('region', { name: 'Womit anfangen' })).getAllByRole(
      'button',
    );
    expect(steps.map(({ textContent }) => textContent)).toEqual([
      '✓Einstellungen: Landkreis und Ansprechstelle eintragen, erledigt',
      '✓Kommunen eintragen, erledigt',
      '○Träger eintragen',
      '○Erstes Angebot anlegen',
      '○Umfrage vorbereiten',
      '○Vorlage für den Ausschuss anlegen',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Erstes Angebot anlegen' }));
    expect(await screen.findByRole('heading', { name: 'Neuer Eintrag: Angebote' })).not.toBeNull();
  });

  it('is led to the table of the papers, which nothing else of the pane mentions', async () => {
    const withoutPapers = sampleTables().map((table) =>
      table.name === 'Vorlagen' ? { ...table, rows: [] } : table,
    );
    renderExcelPane(openExcelDesk({ tables: withoutPapers }).desk);

    fireEvent.click(await screen.findByRole('button', { name: 'Vorlage für den Ausschuss anlegen' }));

    expect(await screen.findByRole('heading', { name: 'Neuer Eintrag: Vorlagen' })).not.toBeNull();
  });

  it('sees it no more once there are an offer, a survey and a paper', async () => {
    renderExcelPane(openExcelDesk().desk);

    await screen.findByRole('button', { name: /33 laufende Angebote/ });
    expect(screen.queryByRole('heading', { name: 'Womit anfangen' })).toBeNull();
  });

  it('is told what setting up has made, on the screen and not only aloud', async () => {
    let tables: readonly RawTable[] = [];
    const builder: WorkbookBuilder = {
      build() {
        tables = fresh();
        return Promise.resolve(ok(undefined));
      },
    };
    const store: TableStore = {
      list: () => createMemoryTableStore(tables).list(),
      read: (names) => createMemoryTableStore(tables).read(names),
      apply: (edits) => createMemoryTableStore(tables).apply(edits),
    };
    renderExcelPane(openExcelDesk({ store, world: { builder } }).desk);
    fireEvent.click(await screen.findByRole('button', { name: 'Arbeitsmappe einrichten' }));

    const line = await screen.findByText(/Tabellen mit .* Zeilen sind angelegt/, { selector: 'p' });
    expect(line.closest('main')?.textContent).toContain('Womit anfangen');
  });

  it('reads in English that the words of the workbook stay German', async () => {
    renderExcelPane(openExcelDesk({ language: 'en' }).desk, undefined, 'en');

    expect(
      await screen.findByText(/names of tables and columns and the choices in them stay German/),
    ).not.toBeNull();
  });
});

describe('what the workbook says beside its data', () => {
  it('is shown until it was seen, once however often it is read', async () => {
    const store = createMemoryTableStore(sampleTables());
    let findings = [issue('write.leftOut', { table: 'Angebote', wanted: 'voll' })];
    const speaking: TableStore = {
      ...store,
      takeFindings() {
        const told = findings;
        findings = [];
        return told;
      },
    };
    const { desk } = openExcelDesk({ store: speaking });
    renderExcelPane(desk);
    expect(await screen.findByRole('heading', { name: 'Das ist zuletzt geschehen' })).not.toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Gelesen' }));

    await waitFor(() => {
      expect(screen.queryByRole('heading', { name: 'Das ist zuletzt geschehen' })).toBeNull();
    });
    expect(document.activeElement?.textContent).toBe('Übersicht');
  });

  it('is seen once however often the button is pressed: what comes meanwhile stays to be read', async () => {
    const store = createMemoryTableStore(sampleTables());
    const told = (wanted: string) => issue('write.leftOut', { table: 'Angebote', wanted });
    let findings = [told('voll')];
    const speaking: TableStore = {
      ...store,
      takeFindings() {
        const taken = findings;
        findings = [];
        return taken;
      },
    };
    const world = openExcelDesk({ store: speaking });
    let letGo: (() => void) | undefined;
    const overview = {
      ...world.desk.overview,
      // The reading after the first press takes its time; the second press comes before it.
      async read() {
        if (letGo) await new Promise<void>((resolve) => (letGo = resolve));
        return world.desk.overview.read();
      },
      async seen(count: number) {
        letGo = () => undefined;
        const answer = await world.desk.overview.seen(count);
        findings = [told('geplant')];
        await world.desk.overview.read();
        return answer;
      },
    };
    renderExcelPane({ ...world.desk, overview });
    const button = await screen.findByRole('button', { name: 'Gelesen' });

    fireEvent.click(button);
    fireEvent.click(button);
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('Übersicht');
    });
    fireEvent.click(button);
    letGo?.();

    expect(await screen.findByText(/geplant/)).not.toBeNull();
  });
});

describe('another workbook', () => {
  it('without the tables of the office can be set up, and says why where it cannot', async () => {
    const builder = {
      build: () => Promise.resolve(fail(issue('setup.sheetThere', { name: 'Angebote' }))),
    };
    renderExcelPane(openExcelDesk({ tables: [], world: { builder } }).desk);

    fireEvent.click(await screen.findByRole('button', { name: 'Mit Beispielkreis ausprobieren' }));

    expect(await screen.findByText(/Ein Blatt „Angebote“ gibt es in der Mappe schon/)).not.toBeNull();
  });

  it('with a sheet of a broken-off set-up that somebody has worked in is only set up over it when asked', async () => {
    const replaced: (readonly string[])[] = [];
    const builder: WorkbookBuilder = {
      build(_, confirmed) {
        const replace = confirmed?.replace ?? [];
        replaced.push(replace);
        const worked = issue('setup.sheetChanged', { name: 'Bedarfe', found: 'chart' });
        return Promise.resolve(replace.includes('Bedarfe') ? ok(undefined) : fail(worked));
      },
    };
    renderExcelPane(openExcelDesk({ tables: [], world: { builder } }).desk);

    fireEvent.click(await screen.findByRole('button', { name: 'Mit Beispielkreis ausprobieren' }));
    const question = await screen.findByRole('heading', { name: 'Darf dieses Blatt ersetzt werden?' });
    expect(document.activeElement).toBe(question);
    expect(await screen.findByText(/enthält etwas, das nicht von ihr ist \(ein Diagramm\)/)).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Nicht ersetzen' }));
    expect(screen.queryByRole('heading', { name: 'Darf dieses Blatt ersetzt werden?' })).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Arbeitsmappe einrichten' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Blatt ersetzen und einrichten' }));

    await screen.findByText(/Tabellen mit .* Zeilen sind angelegt/);
    expect(replaced).toEqual([[], [], ['Bedarfe']]);
  });

  it('that has lost most of its tables is not taken for a new one', async () => {
    const [first, ...rest] = sampleTables();
    const tables = [...(first ? [{ ...first, name: 'Tabelle7' }] : []), ...rest.slice(0, 3)];
    renderExcelPane(openExcelDesk({ tables }).desk);

    expect(await screen.findByRole('heading', { name: 'Diese Mappe ist nicht vollständig' })).not.toBeNull();
    expect(screen.getByText(/„Umfragen“ heißt auf seinem Blatt vielleicht jetzt „Tabelle7“/)).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Arbeitsmappe einrichten' })).toBeNull();
  });

  it('with nothing but offers is taken for a questionnaire', async () => {
    const tables = sampleTables().filter(({ name }) => name === 'Angebote');
    renderExcelPane(openExcelDesk({ tables }).desk);

    expect(
      await screen.findByRole('heading', { name: 'Das sieht nach einem Fragebogen aus' }),
    ).not.toBeNull();
  });
});
