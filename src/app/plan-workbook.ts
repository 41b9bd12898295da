/** The office's new workbook with the rows that ship with the product, described and counted. */
import { allTables, systems } from '../core/catalog';
import { describeWorkbook } from '../core/sheets/describe-workbook';
import type { WorkbookPlan } from '../core/sheets/workbook-plan';
import { ok, type Result } from '../core/values/result';
import type { TableAssets } from '../ports/table-assets';
import type { SheetReader } from '../ports/workbook-files';
import { encodeRows } from './encode-rows';
import { readInitialData } from './initial-data';

export interface PlannedWorkbook {
  readonly plan: WorkbookPlan;
  readonly tables: number;
  readonly rows: number;
}

/** Fails with the findings when a file that ships with the product is not right. */
export async function planWorkbook(
  desk: { readonly assets: TableAssets; readonly reader: SheetReader },
  options: { readonly sample: boolean },
): Promise<Result<PlannedWorkbook>> {
  const sets = options.sample ? (['preset', 'sample'] as const) : (['preset'] as const);
  const data = await readInitialData(desk.assets, desk.reader, sets);
  if (!data.ok) return data;
  const rows = new Map(allTables.map((table) => [table.name, encodeRows(data.value, table)] as const));
  const count = [...rows.values()].reduce((sum, one) => sum + one.length, 0);
  return ok({ plan: describeWorkbook(systems, rows), tables: allTables.length, rows: count });
}
