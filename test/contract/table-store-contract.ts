/** What every TableStore owes its users, wherever the workbook lives. */
import type { RawTable, TableEdit } from '../../src/core/tables/raw-table';
import { isBlank, type Cell } from '../../src/core/values/cell';
import { issueEntry } from '../../src/core/texts/issue-texts';
import type { TableStore } from '../../src/ports/table-store';

export type OpenStore = (tables: readonly RawTable[]) => Promise<TableStore>;

export const offers: RawTable = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 3,
  header: ['Bezeichnung', 'Plätze', 'Beginn', 'Notiz der Kollegin'],
  rows: [
    ['Sprachcafé Zeven', 12, { serial: 42058 }, 'ruft zurück'],
    ['Kurs A1 in Sottrum', 18, { serial: 42100 }, null],
    ['Beratung', null, null, 'Ostern zu'],
    ['Begleitung', 4, { serial: 42110 }, 'gelb markiert'],
    [null, null, null, null],
    [null, null, null, null],
  ],
  formulas: new Set(),
};

export const places: RawTable = {
  name: 'Orte',
  sheet: 'Orte',
  headerRow: 1,
  header: ['Ort', 'Kommune', 'Doppelt'],
  rows: [
    ['Waffensen', 'Rotenburg (Wümme)', 2],
    ['Kirchwalsede', 'Bothel', 4],
  ],
  formulas: new Set(['0:2', '1:2']),
};

/** An edit of the table as it was read. */
export const edit = (read: RawTable, parts: Partial<TableEdit>): TableEdit => ({
  read,
  updates: [],
  inserts: [],
  removals: [],
  ...parts,
});

/** The register with another value in one cell: what somebody read before it was changed. */
const offersWith = (row: number, column: number, cell: Cell): RawTable => ({
  ...offers,
  rows: offers.rows.map((cells, at) =>
    at === row ? cells.map((one, place) => (place === column ? cell : one)) : cells,
  ),
});

/** Rows with blank cells as null and dates as their serials: what a person sees. */
export function shown(
  table: RawTable | undefined,
): readonly (readonly (string | number | boolean | null)[])[] {
  return (table?.rows ?? []).map((row) => row.map(shownCell));
}

function shownCell(cell: Cell): string | number | boolean | null {
  if (cell === null || isBlank(cell)) return null;
  if (typeof cell !== 'object') return cell;
  return 'serial' in cell ? cell.serial : cell.error;
}

export async function readOne(store: TableStore, name: string): Promise<RawTable | undefined> {
  const read = await store.read([name]);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value[0];
}

export async function tableOf(store: TableStore, name: string): Promise<RawTable> {
  const table = await readOne(store, name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

/** Two rows of the register change places, as if somebody had sorted it. */
export async function exchangeRows(store: TableStore, one: number, other: number): Promise<void> {
  const read = await tableOf(store, 'Angebote');
  const updates = [one, other].flatMap((row) => {
    const cells = read.rows[row === one ? other : one] ?? [];
    return cells.map((after, column) => ({ row, column, after }));
  });
  const done = await store.apply([edit(read, { updates })]);
  if (!done.ok) throw new Error(JSON.stringify(done.issues));
}

export function describeTableStore(name: string, open: OpenStore): void {
  describe(`tables kept ${name}`, () => {
    const rowsOf = async (store: TableStore, table: string) => shown(await readOne(store, table));
    const before = shown(offers);

    it('lists every table with its sheet and its rows', async () => {
      const store = await open([offers, places]);
      expect(await store.list()).toEqual({
        ok: true,
        value: [
          { name: 'Angebote', sheet: 'Angebote', rows: 6 },
          { name: 'Orte', sheet: 'Orte', rows: 2 },
        ],
      });
    });

    it('reads a table as it stands, and leaves out one that is not there', async () => {
      const store = await open([offers, places]);
      const read = await store.read(['angebote', 'Gremien']);
      expect(read.ok && read.value.map((table) => table.name)).toEqual(['Angebote']);
      const table = await readOne(store, 'Angebote');
      expect(table).toMatchObject({ sheet: 'Angebote', headerRow: 3, header: offers.header });
      expect(shown(table)).toEqual(before);
    });

    it('says which cells hold formulas', async () => {
      const store = await open([offers, places]);
      expect([...((await readOne(store, 'Orte'))?.formulas ?? [])].sort()).toEqual(['0:2', '1:2']);
    });

    it('changes single cells and nothing else', async () => {
      const store = await open([offers, places]);
      const updates = [
        { row: 0, column: 1, after: 15 },
        { row: 1, column: 0, after: 'Kurs A1/A2 <neu> & "mehr"' },
        { row: 2, column: 2, after: { serial: 42120 } },
        { row: 3, column: 1, after: null },
      ];
      expect(await store.apply([edit(offers, { updates })])).toEqual({ ok: true, value: undefined });
      expect(await rowsOf(store, 'Angebote')).toEqual([
        ['Sprachcafé Zeven', 15, 42058, 'ruft zurück'],
        ['Kurs A1/A2 <neu> & "mehr"', 18, 42100, null],
        ['Beratung', null, 42120, 'Ostern zu'],
        ['Begleitung', null, 42110, 'gelb markiert'],
        ...before.slice(4),
      ]);
      expect(await rowsOf(store, 'Orte')).toEqual(shown(places));
    });

    it('replaces a formula by a value where one is written', async () => {
      const store = await open([places]);
      await store.apply([edit(places, { updates: [{ row: 1, column: 2, after: 'vier' }] })]);
      const table = await readOne(store, 'Orte');
      expect(shown(table)).toEqual([
        ['Waffensen', 'Rotenburg (Wümme)', 2],
        ['Kirchwalsede', 'Bothel', 'vier'],
      ]);
      expect([...(table?.formulas ?? [])]).toEqual(['0:2']);
    });

    it('puts new rows into the blank rows at the end first', async () => {
      const store = await open([offers]);
      await store.apply([edit(offers, { inserts: [['Hausaufgabenhilfe', 6, { serial: 42130 }, null]] })]);
      const rows = await rowsOf(store, 'Angebote');
      expect(rows).toEqual([
        ...before.slice(0, 4),
        ['Hausaufgabenhilfe', 6, 42130, null],
        [null, null, null, null],
      ]);
    });

    it('lets the table grow where the blank rows do not suffice', async () => {
      const store = await open([offers, places]);
      const inserts = [1, 2, 3, 4].map((count) => [`Neu ${count}`, count, null, null]);
      await store.apply([edit(offers, { inserts })]);
      expect(await rowsOf(store, 'Angebote')).toEqual([...before.slice(0, 4), ...inserts]);
      const listed = await store.list();
      expect(listed.ok && listed.value[0]?.rows).toBe(8);
    });

    it('takes rows out of the middle, and what stood below moves up with the colleague’s own column', async () => {
      const store = await open([offers]);
      await store.apply([edit(offers, { removals: [0, 2] })]);
      expect(await rowsOf(store, 'Angebote')).toEqual([before[1], before[3], before[4], before[5]]);
    });

    it('keeps one blank row when all rows are taken out', async () => {
      const store = await open([offers]);
      const removals = [...offers.rows.keys()];
      await store.apply([edit(offers, { removals })]);
      expect(await rowsOf(store, 'Angebote')).toEqual([[null, null, null, null]]);
    });

    it('moves formulas with their rows', async () => {
      const store = await open([places]);
      await store.apply([edit(places, { removals: [0] })]);
      const table = await readOne(store, 'Orte');
      expect(shown(table)).toEqual([['Kirchwalsede', 'Bothel', 4]]);
      expect([...(table?.formulas ?? [])]).toEqual(['0:2']);
    });

    it('changes, takes out and adds in one go, all counted on the rows as read', async () => {
      const store = await open([offers, places]);
      const done = await store.apply([
        edit(offers, {
          updates: [{ row: 3, column: 1, after: 5 }],
          inserts: [['Neu', 1, { serial: 42200 }, 'von Hand']],
          removals: [1],
        }),
        edit(places, { inserts: [['Elm', 'Bremervörde', null]] }),
      ]);
      expect(done.ok).toBe(true);
      expect(await rowsOf(store, 'Angebote')).toEqual([
        before[0],
        before[2],
        ['Begleitung', 5, 42110, 'gelb markiert'],
        ['Neu', 1, 42200, 'von Hand'],
        [null, null, null, null],
      ]);
      expect(await rowsOf(store, 'Orte')).toEqual([...shown(places), ['Elm', 'Bremervörde', null]]);
    });

    it('takes several edits of one table as one', async () => {
      const store = await open([offers]);
      await store.apply([
        edit(offers, { removals: [0] }),
        edit({ ...offers, name: 'ANGEBOTE' }, { updates: [{ row: 1, column: 1, after: 19 }] }),
      ]);
      expect((await rowsOf(store, 'Angebote')).slice(0, 2)).toEqual([
        ['Kurs A1 in Sottrum', 19, 42100, null],
        before[2],
      ]);
    });

    it('writes nothing where a cell is no longer as it was read, and names the cell', async () => {
      const store = await open([offers, places]);
      const done = await store.apply([
        edit(places, { inserts: [['Elm', 'Bremervörde', null]] }),
        edit(offersWith(0, 1, 10), { updates: [{ row: 0, column: 1, after: 15 }] }),
      ]);
      expect(done).toMatchObject({
        ok: false,
        issues: [
          {
            code: 'write.conflict',
            params: { found: '12' },
            at: { sheet: 'Angebote', sheetRow: 4, column: 'Plätze' },
          },
        ],
      });
      expect(await rowsOf(store, 'Orte')).toEqual(shown(places));
      expect(await rowsOf(store, 'Angebote')).toEqual(before);
    });

    it('writes nothing where a row to be taken out has changed or is gone', async () => {
      const store = await open([offers]);
      const changed = edit(offersWith(2, 1, 3), { removals: [2] });
      const longer = { ...offers, rows: [...offers.rows, ['Beratung', null, null, null]] };
      const gone = edit(longer, { removals: [6] });
      for (const removal of [changed, gone]) {
        const done = await store.apply([removal]);
        expect(done.ok ? [] : done.issues.map((one) => one.code)).toContain('write.conflict');
      }
      expect(await rowsOf(store, 'Angebote')).toEqual(before);
    });

    it('writes nothing where one of the tables is missing', async () => {
      const store = await open([offers]);
      const done = await store.apply([
        edit(offers, { inserts: [['Neu', 1, null, null]] }),
        edit({ ...offers, name: 'Gremien' }, { inserts: [['Beirat']] }),
      ]);
      expect(done).toMatchObject({
        ok: false,
        issues: [{ code: 'table.missing', params: { table: 'Gremien' } }],
      });
      expect(issueEntry('table.missing').severity).toBe('error');
      expect(await rowsOf(store, 'Angebote')).toEqual(before);
    });

    it('fills a row in which only formulas stand, and keeps the formulas', async () => {
      const ready: RawTable = {
        ...places,
        rows: [
          ['Elm', 'Zeven', 2],
          [null, null, 0],
        ],
      };
      const store = await open([ready]);
      await store.apply([edit(ready, { inserts: [['Heeslingen', 'Zeven', null]] })]);
      const table = await readOne(store, 'Orte');
      expect(shown(table)).toEqual([
        ['Elm', 'Zeven', 2],
        ['Heeslingen', 'Zeven', 0],
      ]);
      expect([...(table?.formulas ?? [])].sort()).toEqual(['0:2', '1:2']);
    });

    it.each([
      ['line breaks', 'eins\nzwei\r\ndrei\tvier'],
      ['spaces at the ends', '  innen  '],
      ['what looks like a formula', '=HYPERLINK("http://example.org")'],
      ['what looks like an escape', 'a_x000D_b _x005F_'],
      ['characters that XML does not know', 'Glocke\u0007 und \u0000 und \ufffe'],
      ['signs beyond the basic plane', '𝔐ut 🙂'],
      ['half of such a sign', 'halb \ud83d da'],
      ['what looks like a number', '033570008'],
      ['XML', ']]><c r="A1"/>&amp;'],
    ])('keeps text with %s as it is', async (_, text) => {
      const store = await open([offers]);
      await store.apply([edit(offers, { inserts: [[text, null, null, null]] })]);
      expect((await readOne(store, 'Angebote'))?.rows[4]?.[0]).toBe(text);
    });

    it.each([
      ['yes and no', true],
      ['no', false],
      ['a fraction', 0.1],
      ['a tiny number', 1e-12],
      ['a large number', 123456789012345],
      ['an error', { error: '#DIV/0!' }],
    ] as const)('keeps %s as it is', async (_, value) => {
      const store = await open([offers]);
      await store.apply([edit(offers, { inserts: [[null, value, null, null]] })]);
      expect((await readOne(store, 'Angebote'))?.rows[4]?.[1]).toEqual(value);
    });
  });
}
