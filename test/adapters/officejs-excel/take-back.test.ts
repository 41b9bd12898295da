/** A writing that is taken back leaves the sheet as it was, in tables with formulas as well. */
import { createOfficeJsTableStore } from '../../../src/adapters/officejs-excel/officejs-table-store';
import { edit, places } from '../../contract/table-store-contract';
import { must } from '../../environment/must';
import { openInExcel, type ExcelHost } from '../../office-host/excel-host';
import type { AutoExpansion } from '../../office-host/excel-model/excel-session';

const tableOf = (host: ExcelHost) => host.workbook.tables.getItem('Orte');

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
