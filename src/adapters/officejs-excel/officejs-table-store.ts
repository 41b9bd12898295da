/**
 * TableStore over the tables of the workbook that is open in Excel. One `Excel.run` per call and a constant
 * number of trips to the host whatever the number of rows: 1 to list, 2 to read, 3 to change.
 */
import { ok, type Result } from '../../core/values/result';
import type { TableListing, TableStore } from '../../ports/table-store';
import { applyEdits } from './apply-edits';
import { askForTables, readAskedTables } from './read-tables';

/** The part of office.js that is needed: `Excel` itself in a pane. */
export type ExcelHost = Pick<typeof Excel, 'run'>;

/**
 * The tables of the open workbook. A host that fails (busy, closed, no longer there) throws its own error;
 * what is wrong with the data is a `Result`.
 */
export function createOfficeJsTableStore(excel: ExcelHost): TableStore {
  // While a cell is being edited, Excel waits instead of failing.
  const options: Excel.RunOptions = { delayForCellEdit: true };
  return {
    list: () => excel.run(options, listTables),
    read: (names) =>
      excel.run(options, async (context) => {
        const asked = askForTables(context, names);
        await context.sync();
        return ok(await readAskedTables(context, asked));
      }),
    apply: (edits) =>
      edits.length === 0
        ? Promise.resolve(ok(undefined))
        : excel.run(options, (context) => applyEdits(context, edits)),
  };
}

async function listTables(context: Excel.RequestContext): Promise<Result<readonly TableListing[]>> {
  const { tables } = context.workbook;
  tables.load('items/name,items/worksheet/name,items/rows/count');
  await context.sync();
  return ok(
    tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name, rows: table.rows.count })),
  );
}
