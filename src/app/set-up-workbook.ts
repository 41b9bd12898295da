/** Sets the office's sheets up in the workbook that is open, on request filled with the sample county. */
import { ok, type Result } from '../core/values/result';
import type { TableAssets } from '../ports/table-assets';
import type { WorkbookBuilder } from '../ports/workbook-builder';
import type { SheetReader } from '../ports/workbook-files';
import { planWorkbook } from './plan-workbook';

export interface SetUp {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Fails where something of that name is there already, and with the findings when a file that ships is not right.
 * `replace`: sheets left by a broken-off set-up that a person has agreed to lose; see `setup.sheetChanged`.
 */
export async function setUpWorkbook(
  desk: { readonly assets: TableAssets; readonly reader: SheetReader; readonly builder: WorkbookBuilder },
  options: { readonly sample: boolean; readonly replace?: readonly string[] },
): Promise<Result<SetUp>> {
  const planned = await planWorkbook(desk, options);
  if (!planned.ok) return planned;
  const { plan, tables, rows } = planned.value;
  const built = await desk.builder.build(plan, { replace: options.replace ?? [] });
  return built.ok ? ok({ tables, rows }) : built;
}
