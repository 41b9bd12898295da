/** No message to Excel or back is over 5 MB, whatever is written, taken out or put back. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable, TableEdit } from '../../../src/core/tables/raw-table';
import type { Cell } from '../../../src/core/values/cell';
import { edit, offers, shown } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';

const LIMIT = 5 * 1024 * 1024;
const wide = Array.from({ length: 20 }, (_, column) => `Spalte ${column + 1}`);
const long = 'Straße und Ort '.repeat(200);
const arabic = 'دورة اللغة '.repeat(270);

function longRows(count: number, text: string): readonly (readonly Cell[])[] {
  return Array.from({ length: count }, (_, row) => [`${row} ${text}`, row, { serial: 42_000 }, null]);
}

/** Applies the edit to the table in an Excel that takes 5 MB; gives the heaviest message. */
async function weigh(host: ExcelHost, order: TableEdit): Promise<number> {
  const store = createOfficeJsTableStore(host.Excel);
  host.takeTrips();
  must(await store.apply([order]));
  const bytes = host
    .takeTrips()
    .map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
  return Math.max(...bytes);
}

describe('no message is too long for Excel on the web', () => {
  it('where very many rows are new', async () => {
    const table: RawTable = { ...offers, header: wide, rows: [wide.map(() => 'alt')] };
    const cells = wide.map((_, column) => (column === 0 ? 'x' : null));
    const inserts = Array.from({ length: 90_000 }, () => cells);
    const host = openInExcel([table], { payloadLimit: LIMIT });

    expect(await weigh(host, edit(table, { inserts }))).toBeLessThan(LIMIT);
    expect(host.workbook.tables.getItem('Angebote').height).toBe(90_001);
  }, 240_000);

  it.each([
    ['German', long],
    ['Arabic', arabic],
  ])(
    'where long %s rows are new, changed, and taken out',
    async (_, text) => {
      const table: RawTable = { ...offers, rows: longRows(3_500, text) };
      const host = openInExcel([table], { payloadLimit: LIMIT });
      const store = createOfficeJsTableStore(host.Excel);
      const read = must(await store.read(['Angebote']))[0] ?? table;
      const updates = Array.from({ length: 1_500 }, (__, row) => ({ row, column: 3, after: text }));
      expect(await weigh(host, edit(read, { updates }))).toBeLessThan(LIMIT);

      const changed = must(await store.read(['Angebote']))[0] ?? table;
      const removals = Array.from({ length: 3_400 }, (__, row) => row);
      expect(await weigh(host, edit(changed, { removals }))).toBeLessThan(LIMIT);

      const left = must(await store.read(['Angebote']))[0] ?? table;
      expect(shown(left)).toHaveLength(100);
      expect(await weigh(host, edit(left, { inserts: longRows(1_200, `neu ${text}`) }))).toBeLessThan(LIMIT);
      expect(must(await store.read(['Angebote']))[0]?.rows).toHaveLength(1_300);
    },
    240_000,
  );

  it('where rows are put back that somebody changed at the same moment', async () => {
    const table: RawTable = { ...offers, rows: longRows(3_500, long) };
    const host = openInExcel([table], { payloadLimit: LIMIT });
    const store = createOfficeJsTableStore(host.Excel);
    const read = must(await store.read(['Angebote']))[0] ?? table;
    const before = host.workbook.tables.getItem('Angebote').getRange().values;
    host.conditions.between(4, () => {
      host.workbook.asCoAuthor(() => {
        host.workbook.worksheets.getItem('Angebote').getCell(4, 1).values = [[77]];
      });
    });
    const removals = Array.from({ length: 3_400 }, (__, row) => row);
    host.takeTrips();

    expect(await store.apply([edit(read, { removals })])).toMatchObject({
      ok: false,
      issues: [{ code: 'write.conflict' }],
    });
    const after = host.workbook.tables.getItem('Angebote').getRange().values as unknown[][];
    expect(after[2]?.[1]).toBe(77);
    after[2]?.splice(1, 1, 1);
    expect(after).toEqual(before);
  }, 240_000);

  it('where what was broken off stands there already in part', async () => {
    const table: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };
    const inserts = longRows(3_000, long);
    const host = openInExcel([table], { payloadLimit: LIMIT, autoExpansion: 'off' });
    const store = createOfficeJsTableStore(host.Excel);
    host.conditions.failInTrip(6, 3);
    await expect(store.apply([edit(table, { inserts })])).rejects.toThrow();

    expect(must(await store.read(['Angebote']))[0]?.rows).toEqual([...table.rows, ...inserts]);
    const bytes = host
      .takeTrips()
      .map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    expect(Math.max(...bytes)).toBeLessThan(LIMIT);
  }, 240_000);
});
