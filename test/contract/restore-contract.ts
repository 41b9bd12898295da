/** Taking the last action back, wherever the workbook lives. */
import { createLastAction, type LastAction } from '../../src/app/restore-last-action';
import { offers as definition } from '../../src/core/register/offers';
import type { RawTable, TableEdit } from '../../src/core/tables/raw-table';
import type { Cell } from '../../src/core/values/cell';
import { describeIssue } from '../../src/core/values/describe-issue';
import type { TableStore } from '../../src/ports/table-store';
import { must } from '../environment/must';
import { edit, exchangeRows, places, shown, tableOf, type OpenStore } from './table-store-contract';

const id = definition.columns.id.title;
const row = (name: string, seats: number | null, note: string | null = null): readonly Cell[] => [
  name,
  seats,
  { serial: 42100 },
  note,
  name.toLowerCase(),
];

const register: RawTable = {
  name: 'Angebote',
  sheet: 'Angebote',
  headerRow: 3,
  header: ['Bezeichnung', 'Plätze', 'Beginn', 'Notiz der Kollegin', id],
  rows: [row('Sprachcafé', 12, 'ruft zurück'), row('Kurs', 18), row('Beratung', null), row('Begleitung', 4)],
  formulas: new Set(),
};

/** No definition knows it, so nothing tells its rows from each other but what stands in them. */
const notes: RawTable = {
  name: 'Merkzettel',
  sheet: 'Merkzettel',
  headerRow: 1,
  header: ['Was', 'Bis'],
  rows: [
    ['anrufen', 1],
    ['schreiben', 2],
  ],
  formulas: new Set(),
};

const description = { de: 'Angebote geändert', en: 'Offers changed' };

export function describeRestore(name: string, open: OpenStore): void {
  /** Applies the edits and remembers them, as a pane does. */
  const act = async (store: TableStore, edits: readonly TableEdit[]): Promise<LastAction> => {
    const last = createLastAction();
    must(await store.apply(edits));
    last.remember({ description, edits });
    return last;
  };
  const editOne = async (store: TableStore): Promise<readonly TableEdit[]> => [
    edit(await tableOf(store, 'Angebote'), {
      updates: [
        { row: 0, column: 1, after: 15 },
        { row: 3, column: 2, after: null },
      ],
      inserts: [row('Hausaufgabenhilfe', 6)],
      removals: [1],
    }),
  ];
  const type = async (store: TableStore, at: number, column: number, after: Cell): Promise<void> => {
    const read = await tableOf(store, 'Angebote');
    must(await store.apply([edit(read, { updates: [{ row: at, column, after }] })]));
  };
  const rowsOf = async (store: TableStore, table = 'Angebote') => shown(await tableOf(store, table));
  const sentences = async (last: LastAction, store: TableStore): Promise<readonly string[]> => {
    const result = await last.restore(store);
    return result.ok ? [] : result.issues.map((found) => describeIssue(found, 'de'));
  };

  describe(`the last action on tables kept ${name}`, () => {
    it('is taken back: cells as before, the new row gone, the removed one in again at the end', async () => {
      const store = await open([register, places]);
      const last = await act(store, await editOne(store));
      expect(last.action?.description.de).toBe('Angebote geändert');
      expect(await last.restore(store)).toMatchObject({ ok: true, value: { issues: [] } });
      const [first, second, third, fourth] = shown(register);
      expect(await rowsOf(store)).toEqual([first, third, fourth, second]);
      expect(last.action).toBeUndefined();
      expect(await last.restore(store)).toMatchObject({ ok: false, issues: [{ code: 'restore.nothing' }] });
    });

    it('is not taken back where somebody changed a cell of it meanwhile: the cell is named, and nothing is touched', async () => {
      const store = await open([register]);
      const last = await act(store, await editOne(store));
      await type(store, 0, 1, 16);
      await type(store, 3, 3, 'schon vergeben');
      const before = await rowsOf(store);
      expect(await sentences(last, store)).toEqual([
        expect.stringMatching(/^Blatt „Angebote“, Zeile 4, Spalte „Plätze“: .*\(jetzt „16“\)/),
        expect.stringMatching(/^Blatt „Angebote“, Zeile 7, Spalte „Notiz der Kollegin“: .*„schon vergeben“/),
      ]);
      expect(await rowsOf(store)).toEqual(before);
      expect(last.action).toBeDefined();
    });

    it('is taken back where somebody wrote into another cell of a changed row, which stays', async () => {
      const store = await open([register]);
      const last = await act(store, await editOne(store));
      await type(store, 0, 3, 'hat geantwortet');
      must(await last.restore(store));
      expect((await rowsOf(store))[0]).toEqual(['Sprachcafé', 12, 42100, 'hat geantwortet', 'sprachcafé']);
    });

    it('finds its rows again by their keys where somebody has sorted them', async () => {
      const store = await open([register]);
      const last = await act(store, await editOne(store));
      await exchangeRows(store, 0, 3);
      must(await last.restore(store));
      const [first, second, third, fourth] = shown(register);
      expect(await rowsOf(store)).toEqual([third, fourth, first, second]);
    });

    it('is not taken back where its row was taken out, or a removed one is in again', async () => {
      const store = await open([register]);
      const last = await act(store, await editOne(store));
      const read = await tableOf(store, 'Angebote');
      must(await store.apply([edit(read, { removals: [3], inserts: [row('Kurs', 20)] })]));
      const before = await rowsOf(store);
      expect(await sentences(last, store)).toEqual([
        expect.stringContaining(
          'Die Zeile „Hausaufgabenhilfe“ steht nicht mehr so in der Tabelle „Angebote“',
        ),
        expect.stringContaining('Zeile 7: Die entfernte Zeile „Kurs“ steht inzwischen wieder in der Tabelle'),
      ]);
      expect(await rowsOf(store)).toEqual(before);
    });

    it('knows rows without a key by what stands in them, and says where that is no longer so', async () => {
      const store = await open([notes, register]);
      const read = await tableOf(store, 'Merkzettel');
      const parts = { updates: [{ row: 0, column: 1, after: 3 }], inserts: [['ablegen', 4]] };
      const last = await act(store, [edit(read, parts)]);
      const again = await tableOf(store, 'Merkzettel');
      const updates = [0, 1].flatMap((at) =>
        [0, 1].map((column) => ({ row: at, column, after: again.rows[1 - at]?.[column] ?? null })),
      );
      must(await store.apply([edit(again, { updates })]));
      const moved = await tableOf(store, 'Merkzettel');
      const typed = { updates: [{ row: 2, column: 1, after: 5 }] };
      must(await store.apply([edit(moved, typed)]));
      expect(await sentences(last, store)).toEqual([expect.stringContaining('Zeile 4, Spalte „Bis“')]);
      const late = await tableOf(store, 'Merkzettel');
      must(await store.apply([edit(late, { updates: [{ row: 2, column: 1, after: 4 }] })]));
      must(await last.restore(store));
      expect(await rowsOf(store, 'Merkzettel')).toEqual([
        ['schreiben', 2],
        ['anrufen', 1],
      ]);
    });

    it('leaves a blank row blank again that it had filled, and a table its one blank row', async () => {
      const blank = { ...register, rows: [register.header.map(() => null)] };
      const store = await open([blank]);
      const inserts = [row('Eins', 1), row('Zwei', 2)];
      const last = await act(store, [edit(await tableOf(store, 'Angebote'), { inserts })]);
      must(await last.restore(store));
      expect(await rowsOf(store)).toEqual([[null, null, null, null, null]]);
    });

    it('gives back the value of a formula it had replaced, and says that a formula stood there', async () => {
      const store = await open([places]);
      const read = await tableOf(store, 'Orte');
      const last = await act(store, [edit(read, { updates: [{ row: 1, column: 2, after: 'vier' }] })]);
      const { issues } = must(await last.restore(store));
      expect(await rowsOf(store, 'Orte')).toEqual(shown(places));
      expect(issues.map((found) => describeIssue(found, 'de'))).toEqual([
        expect.stringMatching(/^Blatt „Orte“, Zeile 3, Spalte „Doppelt“: .* vor der Aktion eine Formel/),
      ]);
    });
  });
}
