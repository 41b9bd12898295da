/** A new workbook with all tables, on request filled with the sample county. */
import { allTables, systems } from '../core/catalog';
import { describeWorkbook } from '../core/sheets/describe-workbook';
import { ok, type Result } from '../core/values/result';
import type { TableAssets } from '../ports/table-assets';
import type { SheetReader, WorkbookWriter } from '../ports/workbook-files';
import { encodeRows } from './encode-rows';
import { readInitialData } from './initial-data';

export interface NewWorkbook {
  readonly bytes: Uint8Array;
  readonly tables: number;
  readonly rows: number;
}

/** Fails with the findings when a file that ships with the product is not right. */
export async function createWorkbook(
  desk: { readonly assets: TableAssets; readonly reader: SheetReader; readonly writer: WorkbookWriter },
  options: { readonly sample: boolean },
): Promise<Result<NewWorkbook>> {
  const data = await readInitialData(
    desk.assets,
    desk.reader,
    options.sample ? ['preset', 'sample'] : ['preset'],
  );
  if (!data.ok) return data;
  const rows = new Map(allTables.map((table) => [table.name, encodeRows(data.value, table)] as const));
  const bytes = await desk.writer.write(describeWorkbook(systems, rows));
  const count = [...rows.values()].reduce((sum, one) => sum + one.length, 0);
  return ok({ bytes, tables: allTables.length, rows: count });
}
