/** What stands right below a table, wherever the sheet lives: typed by somebody, or another table. */
import type { RawTable } from '../../src/core/tables/raw-table';
import { describeIssue } from '../../src/core/values/describe-issue';
import type { TableStore } from '../../src/ports/table-store';
import { must } from '../environment/must';
import { workbookOf } from '../fixtures/tables-workbook';
import { edit, offers, places, shown, tableOf } from './table-store-contract';

export type OpenWorkbook = (bytes: Uint8Array) => Promise<TableStore>;

/** Text that somebody typed in a cell, e.g. `D10`. */
interface Typed {
  readonly cell: string;
  readonly text: string;
}

const rows = (count: number): RawTable['rows'] =>
  Array.from({ length: count }, (_, at) => [`Kurs ${at}`, at, { serial: 42000 + at }, null]);

/** In A3:D…, with places below it from column A to C. */
const register = (count: number): RawTable => ({ ...offers, rows: rows(count) });
const placesBelow = (count: number): RawTable => ({ ...places, sheet: 'Angebote', headerRow: 4 + count });

export function describeBelow(name: string, openWorkbook: OpenWorkbook): void {
  const open = async (tables: readonly RawTable[], typed: readonly Typed[]): Promise<TableStore> =>
    openWorkbook(
      await workbookOf(tables, (workbook) => {
        const sheet = workbook.getWorksheet(offers.sheet);
        for (const { cell, text } of typed) if (sheet) sheet.getCell(cell).value = text;
      }),
    );

  describe(`right below a table ${name}`, () => {
    it.each([1, 18, 19, 20, 60])(
      'another table is no row that was lost, with %i rows above',
      async (count) => {
        const store = await open([register(count), placesBelow(count)], []);
        expect((await tableOf(store, 'Angebote')).below).toBeUndefined();
        const tables = must(await store.read(['Orte', 'Angebote']));
        expect(tables.map(({ below }) => below)).toEqual([undefined, undefined]);
      },
    );

    it.each([1, 19, 60])('what stands beside that table is one, with %i rows above', async (count) => {
      const typed = { cell: `D${4 + count}`, text: 'von Hand' };
      const store = await open([register(count), placesBelow(count)], [typed]);
      expect((await tableOf(store, 'Angebote')).below).toBe(4 + count);
    });

    it('what stands beside the table, or a row further down, is none', async () => {
      const cells = ['E10', 'F4', 'A11'].map((cell) => ({ cell, text: 'von Hand' }));
      expect((await tableOf(await open([offers], cells), 'Angebote')).below).toBeUndefined();
    });

    it('new rows that would need the place of another table are refused, and that table is named', async () => {
      const store = await open([register(2), placesBelow(2)], []);
      const inserts = [['Neu', 1, null, null]];
      const done = await store.apply([edit(await tableOf(store, 'Angebote'), { inserts })]);
      expect(done.ok ? [] : done.issues.map((found) => describeIssue(found, 'de'))).toEqual([
        expect.stringContaining('die Tabelle „Orte“, die unter dieser Tabelle im Weg steht'),
      ]);
      expect(shown(await tableOf(store, 'Orte'))).toEqual(shown(places));
    });
  });
}
