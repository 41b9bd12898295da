/** All visible tables as CSV files for people, one file per table, user's own columns left out. */
import { allTables } from '../core/catalog';
import { ok, type Result } from '../core/values/result';
import type { CsvWriter } from '../ports/csv-writer';
import type { TableStore } from '../ports/table-store';
import type { NamedFile } from '../ports/workbook-files';
import { encodeRows } from './encode-rows';
import { readOffice } from './read-office';

/**
 * Files named after the tables ("Angebote.csv"). Cells that cannot be understood
 * are written as they stand. Fails when the workbook cannot be read.
 */
export async function exportCsv(desk: {
  readonly store: TableStore;
  readonly csv: CsvWriter;
}): Promise<Result<readonly NamedFile[]>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const files = allTables
    .filter((table) => !table.hidden && data.value.located(table) !== undefined)
    .map((table) => {
      const header = Object.values(table.columns).map((column) => column.title);
      return { name: `${table.title}.csv`, bytes: desk.csv.write(header, encodeRows(data.value, table)) };
    });
  return ok(files);
}
