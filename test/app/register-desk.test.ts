/** The tables of the office as lists and forms, asked without a screen. */
import fc from 'fast-check';
import type { RegisterDoor } from '../../src/app/excel-desk/door';
import { allTables } from '../../src/core/catalog';
import { offers } from '../../src/core/register/offers';
import { fieldOf, shownColumns } from '../../src/core/tables/field-text';
import type { RawTable } from '../../src/core/tables/raw-table';
import { readOffice } from '../../src/app/read-office';
import type { RowDraft } from '../../src/app/excel-desk/register/row-draft';
import { createMemoryTableStore } from '../../src/adapters/memory/memory-table-store';
import { raw, sampleTablesWith } from '../core/office-of';
import { answered } from './answered';
import { openExcelDesk } from '../ui/excel-world';

/** Titles of what is found. */
async function find(text: string, more: object = {}, table = 'offers'): Promise<readonly string[]> {
  const { desk } = openExcelDesk();
  const { cards } = await answered(desk.register.list(table));
  const { found } = await answered(desk.register.search(table, { text, ...more }));
  return found.map((position) => cards[position]?.title ?? '');
}

/** The offers as they stand in the workbook now. */
async function offersIn(tables: readonly RawTable[] | Parameters<typeof readOffice>[0]) {
  const store = 'read' in tables ? tables : createMemoryTableStore(tables);
  const data = await readOffice(store);
  if (!data.ok) throw new Error('unreadable');
  return { data: data.value, rows: data.value.rows(offers) };
}

describe('the register as a list', () => {
  it('offers all visible tables, the offers first', async () => {
    const tables = await answered(openExcelDesk().desk.register.tables());

    expect(tables[0]?.title).toBe('Angebote');
    expect(tables.map(({ name }) => name).sort()).toEqual(
      allTables
        .filter(({ hidden }) => !hidden)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it.each(['bremervorde', 'BREMERVÖRDE', 'Bremervoerde', 'vörde integr'])(
    'finds offers of Bremervörde by "%s"',
    async (typed) => {
      expect(await find(typed)).toContain('Integrationskurs in Bremervörde');
    },
  );

  it('finds nothing where one of the words does not occur', async () => {
    expect(await find('Bremervörde Zahnarztbesuch')).toEqual([]);
  });

  it('finds for a target group what is for all too, and for several groups what is for one of them', async () => {
    const groups = { w: ['women'], a: ['all'], k: ['children'], n: null };
    const rows = Object.entries(groups).map(([id, targetGroup]) => ({
      id,
      title: `Zielgruppe ${id}`,
      targetGroup,
    }));
    const { desk } = openExcelDesk({ store: createMemoryTableStore(sampleTablesWith({ offers: rows })) });
    const { cards, filters } = await answered(desk.register.list('offers'));
    const foundFor = async (targetGroup: readonly string[]): Promise<readonly string[]> => {
      const search = { text: 'Zielgruppe', filters: { targetGroup } };
      const { found } = await answered(desk.register.search('offers', search));
      return found.flatMap((position) => cards[position]?.key ?? []);
    };

    expect(await foundFor(['women'])).toEqual(['w', 'a']);
    expect(await foundFor(['women', 'children'])).toEqual(['w', 'a', 'k']);
    expect(await foundFor(['all'])).toEqual(['a']);
    expect(await foundFor([''])).toEqual(['n']);
    expect(filters.find(({ name }) => name === 'targetGroup')?.hint).toBe('Findet auch Angebote für alle.');
  });

  it('narrows by what stands in columns, by levels on the way, by free places and by what is due', async () => {
    const all = await find('');
    const full = await find('', { filters: { status: ['full'] } });
    const a2 = await find('', { filters: { level: ['a2'] } });
    const free = await find('', { marks: ['freePlaces'] });
    const { desk } = openExcelDesk({ today: '2016-06-01' as never });
    const { cards } = await answered(desk.register.list('offers'));
    const due = await answered(desk.register.search('offers', { marks: ['dueForReview'] }));

    expect(full).toContain('Integrationskurs am Abend in Rotenburg');
    expect(a2).toContain('Integrationskurs in Bremervörde');
    expect(free.length).toBeGreaterThan(0);
    for (const some of [full, a2, free]) expect(some.length).toBeLessThan(all.length);
    const marked = cards.filter(({ marks }) => marks.some(({ kind }) => kind === 'due'));
    expect(due.found).toHaveLength(marked.length);
    expect(due.active.map(({ text }) => text)).toEqual(['nur zu prüfende']);
  });

  it('opens the rows that a door of the survey or of an import names by their keys', async () => {
    const { desk } = openExcelDesk();
    const state = await answered(desk.survey.read());
    const { table = '', search = {} } = state.missingRows as RegisterDoor;
    const missing = await answered(desk.register.search(table, search));
    expect(missing.found).toHaveLength(state.missing);
    expect(missing.active.map(({ text }) => text)).toEqual([
      state.title,
      expect.stringMatching(/ oder 9 weitere$/),
    ]);
    const { cards } = await answered(desk.register.list(table));
    const id = cards.slice(2, 5).map(({ key }) => key);

    const named = await answered(desk.register.search(table, { filters: { id } }));

    expect(named.found).toEqual([2, 3, 4]);
    expect(named.active).toEqual([{ name: 'id', label: '', text: '3 ausgewählte Zeilen' }]);
  });

  it('lists a table that no card was made for by its first columns', async () => {
    const { cards, filters } = await answered(openExcelDesk().desk.register.list('consultations'));

    expect(cards[0]?.title).not.toBe('');
    expect(cards[0]?.about).not.toBe('');
    expect(filters.length).toBeGreaterThan(0);
  });

  it('says which table it does not know', async () => {
    const answer = await openExcelDesk().desk.register.list('Zauberei');

    expect(answer.notices.map(({ text }) => text).join()).toContain('Zauberei');
  });

  it('finds every row by any word that is shown of it', async () => {
    const { desk, store } = openExcelDesk();
    const { data } = await offersIn(store);
    const shown = await Promise.all(
      allTables
        .filter(({ hidden }) => !hidden)
        .flatMap((table) => {
          const rows = data.rows(table);
          return rows.length === 0 ? [] : [{ table, rows }];
        })
        .map(async ({ table, rows }) => ({
          table,
          rows,
          cards: (await answered(desk.register.list(table.name))).cards,
        })),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...shown), fc.nat(), fc.nat(), async (of, row, word) => {
        const position = row % of.rows.length;
        const [entry, card] = [of.rows[position], of.cards[position]];
        if (!entry || !card) throw new Error('no such row');
        const texts = [
          card.title,
          card.about,
          ...card.facts,
          ...card.marks.map(({ text }) => text),
          ...shownColumns(of.table).map((name) => fieldOf(of.table, entry, name, data.context)),
        ];
        const words = texts
          .join(' ')
          .split(/\s+/)
          .filter((one) => one !== '');
        const wanted = words[word % words.length] ?? '';
        const { found } = await answered(desk.register.search(of.table.name, { text: wanted }));
        expect(found).toContain(position);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the form of a row', () => {
  it.each(allTables.filter(({ hidden }) => !hidden).map(({ name }) => name))(
    'shows each column of %s once, the technical ones not at all',
    async (name) => {
      const { groups } = await answered(openExcelDesk().desk.register.form(name, null));
      const table = allTables.find((one) => one.name === name);
      if (!table) throw new Error(name);

      const fields = groups.flatMap(({ fields: own }) => own.map((field) => field.name));
      expect([...fields].sort()).toEqual([...shownColumns(table)].sort());
    },
  );

  it('writes nothing when nothing was changed, whatever stands in the row', async () => {
    const { desk, store } = openExcelDesk();
    const before = await store.read(allTables.map(({ excelName }) => excelName));
    const { data } = await offersIn(store);
    const rows = allTables
      .filter(({ hidden }) => !hidden)
      .flatMap((table) =>
        data.rows(table).map(({ values }) => ({ table, key: String(values[table.keyColumn]) })),
      );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rows), async ({ table, key }) => {
        const { texts } = await answered(desk.register.form(table.name, key));
        const saved = await answered(desk.register.save({ table: table.name, key, texts, before: texts }));
        expect(saved).toMatchObject({ state: 'saved', done: { undo: null } });
      }),
      { numRuns: 100 },
    );
    expect(await store.read(allTables.map(({ excelName }) => excelName))).toEqual(before);
  });

  it('reads back what it shows of any cell that was understood', async () => {
    const { desk, store } = openExcelDesk();
    const { rows } = await offersIn(store);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rows), async ({ values }) => {
        const { texts } = await answered(desk.register.form('offers', values.id));
        const draft: RowDraft = { table: 'offers', key: values.id, texts, before: {} };
        const stops = (await answered(desk.register.check(draft))).notices.filter((notice) => notice.stops);
        expect(stops).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('writes the one cell that was changed, says so, and takes it back', async () => {
    const { desk, store } = openExcelDesk();
    const { rows } = await offersIn(store);
    const key = rows[0]?.values.id ?? '';
    const before = await store.read([offers.excelName]);
    const { texts } = await answered(desk.register.form('offers', key));

    const saved = await answered(
      desk.register.save({ table: 'offers', key, texts: { booked: '18', end: 'Mai 2016' }, before: texts }),
    );

    if (saved.state !== 'saved') throw new Error(saved.state);
    expect(saved.done.what).toContain('2 Angaben geändert');
    const after = await offersIn(store);
    expect(after.rows[0]?.values).toMatchObject({ booked: 18, end: '2016-05' });
    expect({ ...after.rows[0]?.values, booked: 0, end: 0 }).toEqual({
      ...rows[0]?.values,
      booked: 0,
      end: 0,
    });
    expect(await answered(desk.actions.undo(saved.done.undo ?? ''))).toContain('Zurückgenommen');
    expect(await store.read([offers.excelName])).toEqual(before);
  });

  it('does not save what cannot be read, and says why beside the field', async () => {
    const { desk, store } = openExcelDesk();
    const { rows } = await offersIn(store);
    const key = rows[0]?.values.id ?? '';
    const { texts: before } = await answered(desk.register.form('offers', key));

    const texts = { amount: 'etwa 900', minAge: '130' };
    const outcome = await answered(desk.register.save({ table: 'offers', key, texts, before }));

    expect(
      outcome.state === 'wrong' ? outcome.notices.map(({ name, text, stops }) => [name, text, stops]) : [],
    ).toEqual([
      ['minAge', '130 ist größer als 120. Bitte prüfen.', true],
      ['amount', expect.stringContaining('kein lesbarer Betrag'), true],
    ]);
    expect((await offersIn(store)).rows).toEqual(rows);
  });

  it('shows both values where somebody changed the same cell meanwhile, and writes neither over the other', async () => {
    const { desk, store, changeFromOutside } = openExcelDesk();
    await desk.window.watch(() => undefined);
    const { rows } = await offersIn(store);
    const key = rows[0]?.values.id ?? '';
    const { texts } = await answered(desk.register.form('offers', key));
    const other = openExcelDesk({ store }).desk;
    await answered(other.register.save({ table: 'offers', key, texts: { booked: '19' }, before: texts }));
    // Whether Excel has told of it or not.
    changeFromOutside();

    const draft = { table: 'offers', key, texts: { booked: '18' }, before: texts };
    const outcome = await answered(desk.register.save(draft));

    expect(outcome).toEqual({
      state: 'conflict',
      conflicts: [{ name: 'booked', label: 'belegt', mine: '18', theirs: '19' }],
    });
    const again = await answered(desk.register.save({ ...draft, before: { ...texts, booked: '19' } }));
    expect(again.state).toBe('saved');
    expect((await offersIn(store)).rows[0]?.values.booked).toBe(18);
  });

  it('finds the other change also where Excel did not tell of it', async () => {
    const { desk, store } = openExcelDesk();
    const { rows } = await offersIn(store);
    const key = rows[0]?.values.id ?? '';
    const { texts } = await answered(desk.register.form('offers', key));
    const other = openExcelDesk({ store }).desk;
    await answered(other.register.save({ table: 'offers', key, texts: { booked: '19' }, before: texts }));

    const outcome = await answered(
      desk.register.save({ table: 'offers', key, texts: { booked: '18' }, before: texts }),
    );

    expect(outcome.state).toBe('conflict');
  });

  it('adds a row once everything required is there', async () => {
    const { desk, store } = openExcelDesk();
    const draft = { table: 'providers', key: null, texts: { shortName: 'NEU' }, before: {} };

    expect(await answered(desk.register.save(draft))).toMatchObject({
      state: 'wrong',
      notices: [{ name: 'name', stops: true }],
    });
    const saved = await answered(
      desk.register.save({ ...draft, texts: { name: 'Neuer Verein e. V.', shortName: 'NEU' } }),
    );
    expect(saved).toMatchObject({
      state: 'saved',
      done: { what: '„Neuer Verein e. V.“ steht jetzt in der Tabelle „Träger“.' },
    });
    const { cards } = await answered(openExcelDesk({ store }).desk.register.list('providers'));
    expect(cards.map(({ title }) => title)).toContain('Neuer Verein e. V.');
  });

  it('leaves a cell that cannot be read as it stands', async () => {
    const tables = sampleTablesWith({
      offers: [{ id: 'x-1', title: 'Probe', status: 'active', amount: raw('etwa 900') }],
    });
    const { desk, store } = openExcelDesk({ tables });
    const form = await answered(desk.register.form('offers', 'x-1'));

    expect(form.unread).toEqual(['amount']);
    expect(form.texts['amount']).toBe('etwa 900');
    await answered(
      desk.register.save({ table: 'offers', key: 'x-1', texts: { title: 'Probe 2' }, before: form.texts }),
    );
    const { data } = await offersIn(store);
    expect(data.find(offers, 'x-1')?.unread.get('amount')).toBe('etwa 900');
    expect(data.find(offers, 'x-1')?.values.title).toBe('Probe 2');
  });

  it('suggests rows for a reference, those that begin so first', async () => {
    const found = await answered(openExcelDesk().desk.register.suggest('places', 'bremer'));

    expect(found[0]?.label).toBe('Bremervörde');
  });
});

describe('entering that offers were verified', () => {
  it('enters today and the office for several at once, and takes both back', async () => {
    const { desk, store } = openExcelDesk();
    const before = await store.read([offers.excelName]);
    const keys = (await offersIn(store)).rows.slice(0, 3).map(({ values }) => values.id ?? '');

    const done = await answered(desk.register.verify(keys));

    expect(done.what).toBe('3 Angebote sind als geprüft eingetragen (16.04.2015).');
    const { rows } = await offersIn(store);
    for (const { values } of rows.slice(0, 3)) {
      expect(values).toMatchObject({
        verifiedOn: '2015-04-16',
        verifiedBy: 'Koordinierungsstelle Migration und Teilhabe',
      });
    }
    await answered(desk.actions.undo(done.undo ?? ''));
    expect(await store.read([offers.excelName])).toEqual(before);
  });

  it('does not take back what somebody has changed since', async () => {
    const { desk, store } = openExcelDesk();
    const key = (await offersIn(store)).rows[0]?.values.id ?? '';
    const done = await answered(desk.register.verify([key]));
    const other = openExcelDesk({ store, today: '2015-05-01' as never }).desk;
    await answered(other.register.verify([key]));

    const undone = await desk.actions.undo(done.undo ?? '');

    expect(undone.ok).toBe(false);
    expect((await offersIn(store)).rows[0]?.values.verifiedOn).toBe('2015-05-01');
  });
});
