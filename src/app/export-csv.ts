/** All visible tables as CSV files for people, one file per table, user's own columns left out. */
import { allTables } from '../core/catalog';
import type { IssueCode } from '../core/texts/issue-texts';
import type { Issue } from '../core/values/issue';
import { ok, type Result } from '../core/values/result';
import type { CsvWriter } from '../ports/csv-writer';
import type { FileSink } from '../ports/file-sink';
import type { TableStore } from '../ports/table-store';
import { encodeRows } from './encode-rows';
import { readOffice } from './read-office';
import { takeFindings } from './take-findings';

export interface CsvExport {
  readonly names: readonly string[];
  /** What stands in the workbook and in none of the files, or only in part. */
  readonly issues: readonly Issue[];
}

/**
 * Files named after the tables ("Angebote.csv"). Cells that cannot be understood
 * are written as they stand. Fails when the workbook cannot be read or a name is taken.
 */
export async function exportCsv(desk: {
  readonly store: TableStore;
  readonly csv: CsvWriter;
  readonly sink: FileSink;
}): Promise<Result<CsvExport>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const shown = allTables.filter((table) => !table.hidden);
  const issues = data.value.issues.filter(
    ({ code, at }) => leftOut.has(code) && shown.some(({ name }) => name === at.table),
  );
  const files = shown
    .filter((table) => data.value.located(table) !== undefined)
    .map((table) => {
      const header = Object.values(table.columns).map((column) => column.title);
      return { name: `${table.title}.csv`, bytes: desk.csv.write(header, encodeRows(data.value, table)) };
    });
  const names = files.map((file) => file.name);
  const written = await desk.sink.writeAll(files);
  return written.ok ? ok({ names, issues: [...takeFindings(desk.store), ...issues] }) : written;
}

/** Tables, columns and rows that are not where the files are made from. */
const leftOut: ReadonlySet<IssueCode> = new Set(['table.missing', 'column.missing', 'table.rowsBelow']);
