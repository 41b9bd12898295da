/** All visible tables as CSV files for people, one file per table, user's own columns left out. */
import { allTables } from '../core/catalog';
import { ok, type Result } from '../core/values/result';
import type { CsvWriter } from '../ports/csv-writer';
import type { FileSink } from '../ports/file-sink';
import type { TableStore } from '../ports/table-store';
import { encodeRows } from './encode-rows';
import { readOffice } from './read-office';

/**
 * Files named after the tables ("Angebote.csv"); answers their names. Cells that
 * cannot be understood are written as they stand. Fails when the workbook cannot
 * be read or a name is taken.
 */
export async function exportCsv(desk: {
  readonly store: TableStore;
  readonly csv: CsvWriter;
  readonly sink: FileSink;
}): Promise<Result<readonly string[]>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const files = allTables
    .filter((table) => !table.hidden && data.value.located(table) !== undefined)
    .map((table) => {
      const header = Object.values(table.columns).map((column) => column.title);
      return { name: `${table.title}.csv`, bytes: desk.csv.write(header, encodeRows(data.value, table)) };
    });
  const names = files.map((file) => file.name);
  const written = await desk.sink.writeAll(files);
  return written.ok ? ok(names) : written;
}
