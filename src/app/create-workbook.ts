/** A new workbook with all tables, on request filled with the sample county. */
import { ok, type Result } from '../core/values/result';
import type { TableAssets } from '../ports/table-assets';
import type { SheetReader, WorkbookWriter } from '../ports/workbook-files';
import { planWorkbook } from './plan-workbook';

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
  const planned = await planWorkbook(desk, options);
  if (!planned.ok) return planned;
  const { plan, tables, rows } = planned.value;
  return ok({ bytes: await desk.writer.write(plan), tables, rows });
}
