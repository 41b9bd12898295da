/** Tables that do not fit into one trip: read in pieces, written in pieces, and finished where one was broken off. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import type { RawTable } from '../../../src/core/tables/raw-table';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { edit, offers } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel } from '../../office-host/excel-host';

const filled: RawTable = { ...offers, rows: offers.rows.slice(0, 4) };

describe('a table that is larger than one trip carries', () => {
  it('is read in as many trips as it has pieces of 4 MB, and no answer is over 5 MB', async () => {
    const text = 'x'.repeat(300);
    const rows = Array.from({ length: 10_000 }, (_, row) => [
      `${row} ${text}`,
      row,
      { serial: 42_000 },
      text,
    ]);
    const host = openInExcel([{ ...filled, rows }], { payloadLimit: 5 * 1024 * 1024 });
    const [table] = must(await createOfficeJsTableStore(host.Excel).read(['Angebote']));
    const trips = host.takeTrips();

    expect(table?.rows).toEqual(rows);
    expect(Math.max(...trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(5 * 1024 * 1024);
    const all = trips.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(trips.length).toBeLessThanOrEqual(2 + Math.ceil(all / 4_000_000));
  });

  it('is read in smaller pieces where its rows are longer than the first ones promise', async () => {
    const text = 'x'.repeat(2_000);
    const rows = Array.from({ length: 4_000 }, (_, row) => [row < 50 ? 'kurz' : text, row, null, null]);
    const host = openInExcel([{ ...filled, rows }], { payloadLimit: 5 * 1024 * 1024 });

    expect(must(await createOfficeJsTableStore(host.Excel).read(['Angebote']))[0]?.rows).toEqual(rows);
  });

  it('is refused with a sentence where Excel hands over nothing', async () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`${row}`, row, null, null]);
    const host = openInExcel([{ ...filled, rows }], { cellLimit: 300 });

    const read = await createOfficeJsTableStore(host.Excel).read(['Angebote']);
    expect(read.ok ? [] : read.issues.map((found) => describeIssue(found, 'de'))).toEqual([
      expect.stringContaining('Die Tabelle „Angebote“ ist so groß, dass Excel sie nicht herausgibt.'),
    ]);
  });

  it('takes a plan in several trips, and finishes one that broke off between them', async () => {
    const text = 'y'.repeat(3_000);
    const inserts = Array.from({ length: 2_500 }, (_, row) => [`${row} ${text}`, row, null, null]);
    const host = openInExcel([filled], { payloadLimit: 5 * 1024 * 1024 });
    const store = createOfficeJsTableStore(host.Excel);
    host.conditions.failInTrip(6, 3);
    await expect(store.apply([edit(filled, { inserts })])).rejects.toThrow();
    expect([...host.workbook.storedSettings.keys()]).toContain('MuT.writing');

    const [table] = must(await store.read(['Angebote']));
    expect(table?.rows).toEqual([...filled.rows, ...inserts]);
  });
});
