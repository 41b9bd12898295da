/**
 * Leads a person to a cell of the open Excel, and listens to what people change. Selecting depends on the workbook
 * that is in front; reading and writing never do.
 */
import { issue, type Issue, type Place } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { WorkbookWindow } from '../../ports/workbook-window';
import { runOptions, type ExcelHost } from './excel-run';
import { SHEET_ROWS } from './plan-reading';

/** A host that fails throws its own error. */
export function createOfficeJsWorkbookWindow(excel: ExcelHost): WorkbookWindow {
  return {
    show: (place) => excel.run(runOptions, (context) => show(context, place)),
    listen: async (onChange) => {
      const handler = await excel.run(runOptions, async (context) => {
        const added = context.workbook.worksheets.onChanged.add(({ source }) => {
          onChange({ isRemote: source === 'Remote' });
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      return async () => {
        handler.remove();
        await handler.context.sync();
      };
    },
  };
}

/** Two trips: one to see where it is, one to go there. */
async function show(context: Excel.RequestContext, place: Place): Promise<Result<void>> {
  const { sheet: name = '', column: title } = place;
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility');
  const { tables } = sheet;
  tables.load('items/name,items/columns/items/name,items/columns/items/index');
  await context.sync();
  if (sheet.isNullObject) return fail(issue('show.sheetMissing', { sheet: name }));
  if (sheet.visibility !== 'Visible') return fail(issue('show.sheetHidden', { sheet: name }));
  const cell = cellOf(sheet, tables.items, place);
  cell.load('rowHidden,columnHidden');
  sheet.activate();
  cell.select();
  await context.sync();
  const hidden: Issue[] = [
    ...(cell.rowHidden ? [issue('show.rowHidden', {}, place)] : []),
    ...(cell.columnHidden && title !== undefined ? [issue('show.columnHidden', {}, place)] : []),
  ];
  return hidden.length > 0 ? fail(...hidden) : ok(undefined);
}

function cellOf(
  sheet: Excel.Worksheet,
  tables: readonly Excel.Table[],
  { sheetRow = 1, column: title = '' }: Place,
): Excel.Range {
  const row = Math.min(Math.max(sheetRow, 1), SHEET_ROWS) - 1;
  for (const table of tables) {
    const column = table.columns.items.find(({ name }) => name === title);
    if (!column) continue;
    // The column's place on the sheet: the part of its whole column that this row is.
    return column.getRange().getEntireColumn().getCell(row, 0);
  }
  const letters = /^[A-Z]{1,3}$/.test(title) ? title : 'A';
  return sheet.getRange(`${letters}${row + 1}`);
}
