/** The office's tables out of a workbook, typed: the first step of every use case. */
import { allTables } from '../core/catalog';
import { readCodeLists } from '../core/office/code-lists';
import type { OfficeData } from '../core/tables/office-data';
import { readOfficeData } from '../core/tables/read-office-data';
import { issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';

/**
 * All tables in one trip. A workbook with less than half of them is not the
 * office's: a questionnaire, too, has a table of offers.
 */
export async function readOffice(store: TableStore): Promise<Result<OfficeData>> {
  const raws = await store.read(allTables.map((table) => table.excelName));
  if (!raws.ok) return raws;
  if (raws.value.length < allTables.length / 2) {
    return fail(issue('file.notOfficeWorkbook', {}, store.file === undefined ? {} : { file: store.file }));
  }
  return ok(readOfficeData(allTables, raws.value, readCodeLists));
}
