/** What the work in the open Excel costs, whatever the size of the register. `MUT_COUNTS=1` prints it. */
import { createOfficeJsTableStore } from '../../src/adapters/officejs-excel/officejs-table-store';
import { readOffice } from '../../src/app/read-office';
import { allTables } from '../../src/core/catalog';
import { offers } from '../../src/core/register/offers';
import type { RawTable } from '../../src/core/tables/raw-table';
import { showCell } from '../../src/core/values/cell-text';
import type { NamedFile } from '../../src/ports/workbook-files';
import { must } from '../environment/must';
import { openInExcel, type ExcelHost } from '../office-host/excel-host';
import { fillAll, importAll, makeForms, openMemory, undoLast } from './office-stores';

let tables: readonly RawTable[] = [];
let returns: readonly NamedFile[] = [];

beforeAll(async () => {
  const store = await openMemory();
  returns = await fillAll(await makeForms(store, true));
  tables = must(await store.read(allTables.map(({ excelName }) => excelName)));
}, 120_000);

/** The register with this many offers, each with a key and a title of its own. */
function registerOf(count: number): readonly RawTable[] {
  return tables.map((table) => {
    if (table.name !== offers.excelName) return table;
    const places = [offers.columns.title.title, offers.columns.id.title].map((title) =>
      table.header.indexOf(title),
    );
    const rows = Array.from({ length: count }, (_, row) =>
      (table.rows[row % table.rows.length] ?? []).map((cell, column) =>
        places.includes(column) ? `${showCell(cell)} ${row}` : cell,
      ),
    );
    return { ...table, rows };
  });
}

interface Cost {
  readonly trips: number;
  readonly actions: number;
  readonly bytes: number;
  readonly longest: number;
}

function costOf(host: ExcelHost): Cost {
  const trips = host.takeTrips();
  const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
  return {
    trips: trips.length,
    actions: sum(trips.map(({ actions }) => actions)),
    bytes: sum(trips.map(({ requestBytes, responseBytes }) => requestBytes + responseBytes)),
    longest: Math.max(...trips.map(({ responseBytes }) => responseBytes)),
  };
}

describe('the work in the open Excel', () => {
  it.each([10, 1_000, 10_000])(
    'takes as many trips with %i offers as the 4 MB they carry ask for',
    async (count) => {
      const host = openInExcel(registerOf(count), { payloadLimit: 5 * 1024 * 1024 });
      const store = createOfficeJsTableStore(host.Excel);
      must(await readOffice(store));
      const reading = costOf(host);
      const report = await importAll(store, returns);
      const importing = costOf(host);
      await undoLast(store);
      const undoing = costOf(host);
      if (process.env['MUT_COUNTS'] !== undefined) {
        process.stdout.write(
          `${count} offers: ${JSON.stringify({ reading, importing, undoing }, null, 1)}\n`,
        );
      }
      expect(report.files.filter(({ outcome }) => outcome === 'imported')).toHaveLength(13);
      const further = ({ bytes }: Cost): number => Math.floor(bytes / 4_000_000);
      expect(reading.trips).toBeLessThanOrEqual(2 + further(reading));
      expect(importing.trips).toBeLessThanOrEqual(4 + further(importing));
      expect(undoing.trips).toBeLessThanOrEqual(4 + further(undoing));
    },
    120_000,
  );
});
