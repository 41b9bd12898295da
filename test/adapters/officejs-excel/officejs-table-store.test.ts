/** The tables of an open workbook through the published office.js; what Excel answers is emulated. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable } from '../../../src/core/tables/raw-table';
import type { Cell } from '../../../src/core/values/cell';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';
import { HostRange } from '../../office-host/excel-model/host-range';

const header = ['Bezeichnung', 'Beginn', 'Plätze', 'Angebots-ID'];

function offers(rows: readonly (readonly Cell[])[]): RawTable {
  return { name: 'Angebote', sheet: 'Angebote', headerRow: 4, header, rows };
}

const twoOffers = offers([
  ['Deutsch A1', { serial: 42065 }, 18, 'a'],
  ['Sprachcafé', null, null, 'b'],
]);

function cellsBelowHeader(host: ExcelHost, rows: number): unknown {
  return new HostRange(host.workbook.worksheets.getItem('Angebote'), 4, 0, rows, header.length).values;
}

describe('the tables of the workbook that is open in Excel', () => {
  it('are listed with their sheets and rows in one trip', async () => {
    const host = openInExcel([twoOffers, { ...twoOffers, name: 'Bedarfe', sheet: 'Bedarfe', rows: [] }]);

    expect(await createOfficeJsTableStore(host.Excel).list()).toEqual({
      ok: true,
      value: [
        { name: 'Angebote', sheet: 'Angebote', rows: 2 },
        { name: 'Bedarfe', sheet: 'Bedarfe', rows: 1 },
      ],
    });
    expect(host.takeTrips()).toHaveLength(1);
  });

  it('are read as they stand, dates told apart from numbers, one that is not there left out', async () => {
    const host = openInExcel([twoOffers]);

    expect(await createOfficeJsTableStore(host.Excel).read(['angebote', 'Bedarfe'])).toEqual({
      ok: true,
      value: [{ ...twoOffers, formulas: new Set() }],
    });
  });

  it.each([
    [10, 1],
    [1_000, 2],
    [10_000, 2],
  ])('with %i offers are read in %i trips', async (count, trips) => {
    const rows = Array.from({ length: count }, (_, row): Cell[] => [
      `Angebot ${row}`,
      { serial: 42000 + row },
      row,
      `id-${row}`,
    ]);
    const host = openInExcel([offers(rows)]);
    const read = await createOfficeJsTableStore(host.Excel).read(['Angebote']);

    expect(read.ok && read.value[0]?.rows).toEqual(rows);
    expect(host.takeTrips()).toHaveLength(trips);
  });

  it.each([10, 1_000, 10_000])('take %i new offers in two trips', async (count) => {
    const host = openInExcel([twoOffers]);
    const store = createOfficeJsTableStore(host.Excel);
    const inserts = Array.from({ length: count }, (_, row): Cell[] => [
      `Neu ${row}`,
      { serial: 43000 },
      row,
      `neu-${row}`,
    ]);

    expect(await store.apply([{ read: twoOffers, updates: [], inserts, removals: [] }])).toEqual({
      ok: true,
      value: undefined,
    });
    expect(host.takeTrips()).toHaveLength(2);
    const after = await store.read(['Angebote']);
    expect(after.ok && after.value[0]?.rows).toEqual([...twoOffers.rows, ...inserts]);
  });

  it('keep what looks like a number, a date or a formula as the text it is', async () => {
    const host = openInExcel([twoOffers]);
    const store = createOfficeJsTableStore(host.Excel);
    const texts = ['033570008', '5/22/2015', '=1+1', 'TRUE'];
    await store.apply([{ read: twoOffers, updates: [], inserts: [texts], removals: [] }]);

    const after = await store.read(['Angebote']);
    expect(after.ok && after.value[0]?.rows.at(-1)).toEqual(texts);
  });

  it('stay as they are when a cell was changed meanwhile', async () => {
    const host = openInExcel([twoOffers]);
    const before = cellsBelowHeader(host, 2);
    const result = await createOfficeJsTableStore(host.Excel).apply([
      {
        read: offers([['Deutsch A2', { serial: 42065 }, 18, 'a'], twoOffers.rows[1] ?? []]),
        updates: [
          { row: 1, column: 2, after: 7 },
          { row: 0, column: 0, after: 'Deutsch B1' },
        ],
        inserts: [],
        removals: [],
      },
    ]);

    expect(result).toMatchObject({ ok: false, issues: [{ code: 'write.conflict', at: { sheetRow: 5 } }] });
    expect(cellsBelowHeader(host, 2)).toEqual(before);
  });

  it('stay as they are when something stands below where new rows would go', async () => {
    const host = openInExcel([twoOffers]);
    host.workbook.worksheets.getItem('Angebote').cells.write(7, 1, 'Notiz von Hand');
    const inserts = [
      ['Neu', null, null, 'c'],
      ['Noch eins', null, null, 'd'],
    ];

    expect(
      await createOfficeJsTableStore(host.Excel).apply([
        { read: twoOffers, updates: [], inserts, removals: [] },
      ]),
    ).toMatchObject({
      ok: false,
      issues: [{ code: 'write.wouldLose', params: { what: 'cellBelow', cell: 'B8' } }],
    });
    expect(cellsBelowHeader(host, 3)).toMatchObject([{}, {}, ['', '', '', '']]);
  });

  it('stay as they are on a protected sheet, and the finding says so', async () => {
    const host = openInExcel([twoOffers]);
    host.workbook.worksheets.getItem('Angebote').protection.protect();

    expect(
      await createOfficeJsTableStore(host.Excel).apply([
        {
          read: twoOffers,
          updates: [{ row: 0, column: 2, after: 19 }],
          inserts: [],
          removals: [],
        },
      ]),
    ).toMatchObject({ ok: false, issues: [{ code: 'write.protected', params: { sheet: 'Angebote' } }] });
  });

  it('lose the rows taken out and keep the order of the others', async () => {
    const rows = ['a', 'b', 'c', 'd'].map((id): Cell[] => [`Angebot ${id}`, null, null, id]);
    const host = openInExcel([offers(rows)]);
    await createOfficeJsTableStore(host.Excel).apply([
      {
        read: offers(rows),
        updates: [{ row: 3, column: 2, after: 5 }],
        inserts: [['Neu', null, null, 'e']],
        removals: [0, 2],
      },
    ]);

    expect(cellsBelowHeader(host, 4)).toEqual([
      ['Angebot b', '', '', 'b'],
      ['Angebot d', '', 5, 'd'],
      ['Neu', '', '', 'e'],
      ['', '', '', ''],
    ]);
  });

  it('keep one empty row when the last is taken out', async () => {
    const host = openInExcel([twoOffers]);
    const store = createOfficeJsTableStore(host.Excel);
    const removals = [...twoOffers.rows.keys()];

    expect(await store.apply([{ read: twoOffers, updates: [], inserts: [], removals }])).toMatchObject({
      ok: true,
    });
    const after = await store.read(['Angebote']);
    expect(after.ok && after.value[0]?.rows).toEqual([[null, null, null, null]]);
  });
});

describe('the emulated Excel', () => {
  it('refuses what the oldest Office we serve does not have', async () => {
    const { Excel: excel } = openInExcel([twoOffers]);
    const useNewer = excel.run(async (context) => {
      context.workbook.tables.getItem('Angebote').getDataBodyRange().load('valuesAsJson');
      await context.sync();
    });

    await expect(useNewer).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('refuses members that it does not have instead of answering something', async () => {
    const { Excel: excel } = openInExcel([twoOffers]);
    const useUnknown = excel.run(async (context) => {
      context.workbook.tables.getItem('Angebote').getRange().removeDuplicates([0], true);
      await context.sync();
    });

    await expect(useUnknown).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('removeDuplicates') as unknown,
    });
  });
});
