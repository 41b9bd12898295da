/** A writing breaks off at each of its actions, a person works in the table, and then the next call finishes it. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable, TableEdit } from '../../../src/core/tables/raw-table';
import type { Cell } from '../../../src/core/values/cell';
import { edit, offers, shown } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';

const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
const row = (name: string): readonly Cell[] => [name, 1, { serial: 42200 }, 'neu'];
const tableOf = (host: ExcelHost) => host.workbook.tables.getItem('Angebote');
const titleAt = (host: ExcelHost, title: string): number =>
  (tableOf(host).getDataBodyRange().values as unknown[][]).findIndex(([first]) => first === title);

/** Titles of the table after each break, the person's work, and finishing; only where a note was left. */
async function finishAfterEach(
  edits: readonly TableEdit[],
  work: (host: ExcelHost) => void,
): Promise<readonly { readonly titles: readonly unknown[]; readonly told: readonly string[] }[]> {
  const outcomes = [];
  for (let action = 1; ; action += 1) {
    const host = openInExcel([filled]);
    host.conditions.failInTrip(2, action);
    const done = await createOfficeJsTableStore(host.Excel)
      .apply(edits)
      .catch(() => undefined);
    if (done) return outcomes;
    if (!host.workbook.storedSettings.has('MuT.writing')) continue;
    work(host);
    const store = createOfficeJsTableStore(host.Excel);
    const titles = shown(must(await store.read(['Angebote']))[0]).map(([title]) => title);
    outcomes.push({ titles, told: store.takeFindings().map(({ code }) => code) });
  }
}

describe('finishing what was broken off, after a person', () => {
  it.each([1, 2, 3])('took out another row: none of %i new rows is there twice', async (count) => {
    const inserts = ['Eins', 'Zwei', 'Drei'].slice(0, count).map(row);
    const outcomes = await finishAfterEach([edit(filled, { inserts })], (host) => {
      tableOf(host).rows.getItemAt(1).delete();
    });
    expect(outcomes.length).toBeGreaterThan(8);
    for (const { titles, told } of outcomes) {
      expect(titles).toEqual([
        'Sprachcafé Zeven',
        'Beratung',
        'Begleitung',
        ...inserts.map(([title]) => title),
      ]);
      expect(told).toEqual([]);
    }
  });

  it('put a row in at the top: all new rows are there once', async () => {
    const inserts = ['Eins', 'Zwei'].map(row);
    const outcomes = await finishAfterEach([edit(filled, { inserts })], (host) => {
      tableOf(host).rows.add(0, [['Ganz oben', 1, 42000, '']]);
    });
    for (const { titles } of outcomes) {
      expect([...titles].sort()).toEqual(
        ['Ganz oben', ...filled.rows.map(([title]) => title), 'Eins', 'Zwei'].sort(),
      );
    }
  });

  it('changed a new row: it stays as the person has it, and is named', async () => {
    const inserts = ['Eins', 'Zwei'].map(row);
    const outcomes = await finishAfterEach([edit(filled, { inserts })], (host) => {
      const at = titleAt(host, 'Zwei');
      if (at >= 0) tableOf(host).getDataBodyRange().getCell(at, 1).values = [[77]];
    });
    expect(outcomes.filter(({ told }) => told.includes('write.leftOut')).length).toBeGreaterThan(3);
    for (const { titles } of outcomes) {
      expect(titles).toEqual([...filled.rows.map(([title]) => title), 'Eins', 'Zwei']);
    }
  });

  it('changed a row that was to go: it stays and is named', async () => {
    const outcomes = await finishAfterEach([edit(filled, { removals: [0, 2] })], (host) => {
      const at = titleAt(host, 'Sprachcafé Zeven');
      if (at >= 0) tableOf(host).getDataBodyRange().getCell(at, 1).values = [[77]];
    });
    expect(outcomes.some(({ told }) => told.length > 0)).toBe(true);
    for (const { titles, told } of outcomes) {
      const stays = titles.includes('Sprachcafé Zeven');
      expect(titles).toEqual([...(stays ? ['Sprachcafé Zeven'] : []), 'Kurs A1 in Sottrum', 'Begleitung']);
      expect(told).toEqual(stays ? ['write.rowStays'] : []);
    }
  });

  it('took out another row: the one that was to go goes all the same', async () => {
    const outcomes = await finishAfterEach([edit(filled, { removals: [0] })], (host) => {
      if (titleAt(host, 'Sprachcafé Zeven') >= 0) tableOf(host).rows.getItemAt(3).delete();
    });
    for (const { titles } of outcomes) expect(titles).not.toContain('Sprachcafé Zeven');
  });

  it.each<readonly [string, (host: ExcelHost) => void]>([
    ['renamed', (host) => (tableOf(host).getHeaderRowRange().getCell(0, 3).values = [['Vermerk']])],
    ['deleted', (host) => tableOf(host).columns.getItem('Notiz der Kollegin').delete()],
  ])('%s a column: what was to stand in it is named with its row', async (_, work) => {
    const host = openInExcel([filled]);
    const inserts = [['Neu', 1, null, 'wichtig']];
    const updates = [{ row: 1, column: 3, after: 'voll' }];
    host.conditions.failInTrip(2, 8);
    const half = createOfficeJsTableStore(host.Excel).apply([edit(filled, { updates, inserts })]);
    await expect(half).rejects.toThrow();
    work(host);
    const store = createOfficeJsTableStore(host.Excel);

    expect(shown(must(await store.read(['Angebote']))[0])[4]?.slice(0, 2)).toEqual(['Neu', 1]);
    const at = { sheet: 'Angebote', sheetRow: 3 };
    const title = 'Notiz der Kollegin';
    expect(store.takeFindings()).toMatchObject([
      { code: 'write.columnGone', params: { title, row: 'Kurs A1 in Sottrum', wanted: 'voll' }, at },
      { code: 'write.columnGone', params: { title, row: 'Neu', wanted: 'wichtig' }, at },
    ]);
  });

  it('renamed a column: a new row that stands there already is not there twice', async () => {
    const outcomes = await finishAfterEach([edit(filled, { inserts: [row('Eins')] })], (host) => {
      tableOf(host).getHeaderRowRange().getCell(0, 3).values = [['Vermerk']];
    });
    for (const { titles } of outcomes) expect(titles.filter((title) => title === 'Eins')).toHaveLength(1);
  });

  it('changed several rows alike: each is named with its row', async () => {
    const host = openInExcel([filled]);
    const updates = [0, 2, 3].map((at) => ({ row: at, column: 3, after: 'ja' }));
    host.conditions.failInTrip(2, 8);
    await expect(createOfficeJsTableStore(host.Excel).apply([edit(filled, { updates })])).rejects.toThrow();
    for (const at of [0, 2, 3]) tableOf(host).getDataBodyRange().getCell(at, 1).values = [[77]];
    const store = createOfficeJsTableStore(host.Excel);
    must(await store.read(['Angebote']));

    expect(store.takeFindings()).toMatchObject(
      [0, 2, 3].map((at) => ({
        code: 'write.leftOut',
        params: { row: filled.rows[at]?.[0], wanted: 'ja' },
        at: { sheetRow: 4 + at },
      })),
    );
  });
});
