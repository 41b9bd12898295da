/** What every TableStore owes an edit whose table has been changed, and read again, since it was made. */
import type { TableStore } from '../../src/ports/table-store';
import { edit, exchangeRows, offers, shown, tableOf, type OpenStore } from './table-store-contract';

export function describeOldReads(name: string, open: OpenStore): void {
  describe(`an edit made from an older read of tables kept ${name}`, () => {
    const rowsOf = async (store: TableStore, table: string) => shown(await tableOf(store, table));
    const before = shown(offers);

    it('writes nothing into another row that was moved to the place, however often the table was read again since', async () => {
      const alike = {
        ...offers,
        rows: offers.rows.slice(0, 4).map((cells) => [...cells.slice(0, 3), 'offen']),
      };
      const store = await open([alike]);
      const read = await tableOf(store, 'Angebote');
      const done = edit(read, { updates: [{ row: 0, column: 3, after: 'erledigt' }] });
      const out = edit(read, { removals: [0] });
      await exchangeRows(store, 0, 1);
      const moved = await tableOf(store, 'Angebote');
      for (const late of [done, out]) {
        expect(await store.apply([late])).toMatchObject({
          ok: false,
          issues: [
            {
              code: 'write.conflict',
              params: { found: 'Kurs A1 in Sottrum' },
              at: { sheet: 'Angebote', sheetRow: 4, column: 'Bezeichnung' },
            },
          ],
        });
      }
      expect(await rowsOf(store, 'Angebote')).toEqual(shown(moved));
    });

    it('writes nothing where a column was renamed or moved since, and names its title', async () => {
      const store = await open([offers]);
      const header = ['Bezeichnung', 'Beginn', 'Plätze', 'Notiz der Kollegin'];
      const late = edit({ ...offers, header }, { inserts: [['Neu', null, 7, null]] });
      expect(await store.apply([late])).toMatchObject({
        ok: false,
        issues: [
          {
            code: 'write.conflict',
            params: { found: 'Plätze' },
            at: { sheet: 'Angebote', sheetRow: 3, column: 'Plätze' },
          },
        ],
      });
      expect(await rowsOf(store, 'Angebote')).toEqual(before);
    });

    it('writes what an older read was the reason for, where its rows are still the same', async () => {
      const store = await open([offers]);
      const read = await tableOf(store, 'Angebote');
      const inserts = [1, 2, 3].map((count) => [`Neu ${count}`, count, null, null]);
      const updates = [{ row: 0, column: 1, after: 15 }];
      expect((await store.apply([edit(read, { inserts, updates })])).ok).toBe(true);
      await tableOf(store, 'Angebote');
      const late = { updates: [{ row: 3, column: 1, after: 5 }], removals: [1] };
      expect(await store.apply([edit(read, late)])).toEqual({ ok: true, value: undefined });
      expect(await rowsOf(store, 'Angebote')).toEqual([
        ['Sprachcafé Zeven', 15, 42058, 'ruft zurück'],
        before[2],
        ['Begleitung', 5, 42110, 'gelb markiert'],
        ...inserts,
      ]);
    });
  });
}
