/** Puts the office's sheets and tables into a workbook that is open, beside what stands there. */
import type { WorkbookPlan } from '../core/sheets/workbook-plan';
import type { Result } from '../core/values/result';

export interface WorkbookBuilder {
  /**
   * All sheets or none; what an earlier call left half-done is made anew. Fails with `setup.…` where a sheet, a
   * table or a name is there already, or the workbook takes no sheets.
   */
  build(plan: WorkbookPlan): Promise<Result<void>>;
}
