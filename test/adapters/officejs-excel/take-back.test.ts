/** A writing that is taken back leaves the sheet as it was, in tables with formulas as well. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable } from '../../../src/core/tables/raw-table';
import { edit, offers, places } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';
import type { AutoExpansion } from '../../office-host/excel-model/excel-session';

const tableOf = (host: ExcelHost) => host.workbook.tables.getItem('Orte');
const registerOf = (host: ExcelHost) => host.workbook.tables.getItem('Angebote');
const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
const oneMore = edit(filled, { inserts: [['Neu', 1, null, null]] });

/** Everything on the sheet, and how far the table goes. */
function sheetIn(host: ExcelHost): unknown {
  const used = host.workbook.worksheets.getItem('Orte').getUsedRange(true);
  return { cells: used.formulas, address: used.address, rows: tableOf(host).height };
}

describe('a writing that meets a change of somebody else', () => {
  it.each<readonly [string, AutoExpansion, boolean]>([
    ['new rows', 'on', false],
    ['new rows', 'off', false],
    ['new rows above totals', 'on', true],
  ])(
    'takes %s back whole where a column is computed (tables growing by themselves: %s)',
    async (_, autoExpansion, totals) => {
      const host = openInExcel([places], { autoExpansion, calculate: () => 0 });
      tableOf(host).columns.getItem('Doppelt').getDataBodyRange().formulas = [['=1+1'], ['=1+1']];
      if (totals) tableOf(host).showTotals = true;
      const store = createOfficeJsTableStore(host.Excel);
      const read = must(await store.read(['Orte']))[0] ?? places;
      let before: unknown;
      host.conditions.between(2, () => {
        host.workbook.asCoAuthor(() => {
          host.workbook.worksheets.getItem('Orte').getCell(1, 1).values = [['von Erika']];
        });
        before = sheetIn(host);
      });
      const order = edit(read, {
        updates: [{ row: 0, column: 0, after: 'Waffensen an der Wümme' }],
        inserts: [
          ['Elm', 'Bremervörde', null],
          ['Heeslingen', 'Zeven', null],
        ],
      });

      expect(await store.apply([order])).toMatchObject({ ok: false, issues: [{ code: 'write.conflict' }] });
      expect(sheetIn(host)).toEqual(before);
    },
  );
});

describe('at the moment of writing', () => {
  const sheetOf = (host: ExcelHost) => host.workbook.worksheets.getItem('Angebote');

  it('a row that somebody adds above the totals stays, and the new one goes', async () => {
    const host = openInExcel([filled]);
    registerOf(host).showTotals = true;
    const store = createOfficeJsTableStore(host.Excel);
    let expected: unknown;
    host.conditions.between(2, () => {
      host.workbook.asCoAuthor(() =>
        registerOf(host).rows.add(undefined, [['von Erika', 9, 42000, 'wichtig']]),
      );
      expected = registerOf(host).getRange().values;
    });

    expect(await store.apply([oneMore])).toMatchObject({ ok: false, issues: [{ code: 'write.conflict' }] });
    expect(registerOf(host).getRange().values).toEqual(expected);
  });

  it.each([
    ['changed', 6, edit(filled, { updates: [{ row: 3, column: 1, after: 5 }] })],
    ['taken out', 6, edit(filled, { removals: [3] })],
    ['added', 7, oneMore],
  ])('a formula that somebody enters in a row that is %s stays', async (_, row, order) => {
    const host = openInExcel([filled], { autoExpansion: 'off', calculate: () => 4 });
    const store = createOfficeJsTableStore(host.Excel);
    host.conditions.between(2, () => {
      host.workbook.asCoAuthor(() => {
        sheetOf(host).getCell(row, 1).formulas = [['=SUM(C4:C6)']];
      });
    });

    expect(await store.apply([order])).toMatchObject({
      ok: false,
      issues: [{ code: 'write.conflict', params: { found: '=SUM(C4:C6)' }, at: { sheetRow: row + 1 } }],
    });
    expect(sheetOf(host).getCell(row, 1).formulas).toEqual([['=SUM(C4:C6)']]);
    expect(registerOf(host).height).toBe(4);
  });

  it.each<readonly [string, (host: ExcelHost) => void, string]>([
    [
      'adds a column in front and deletes another',
      (host) => {
        registerOf(host).columns.add(0, undefined, 'Prüfvermerk');
        registerOf(host).columns.getItem('Notiz der Kollegin').delete();
      },
      'Prüfvermerk',
    ],
    ['adds a column behind', (host) => registerOf(host).columns.add(-1, undefined, 'Ende'), 'Ende'],
    ['renames one', (host) => (sheetOf(host).getCell(2, 1).values = [['Ort']]), 'Ort'],
  ])('somebody %s: nothing is written, and the column is named', async (_, change, found) => {
    const host = openInExcel([filled]);
    const store = createOfficeJsTableStore(host.Excel);
    let expected: unknown;
    const all = (): unknown => [registerOf(host).getRange().address, sheetOf(host).getRange('A1:H12').values];
    host.conditions.between(2, () => {
      host.workbook.asCoAuthor(() => {
        change(host);
      });
      expected = all();
    });
    const parts = { updates: [{ row: 0, column: 3, after: 'ja' }], removals: [1] };

    expect(await store.apply([oneMore, edit(filled, parts)])).toMatchObject({
      ok: false,
      issues: [{ code: 'write.conflict', params: { found }, at: { sheetRow: 3 } }],
    });
    expect(all()).toEqual(expected);
  });
});
