/** Puts the office's sheets and tables into a workbook that is open, beside what stands there. */
import type { WorkbookPlan } from '../core/sheets/workbook-plan';
import type { Result } from '../core/values/result';

export interface WorkbookBuilder {
  /**
   * All sheets or none; what an earlier call left half-done is made anew. A blank sheet of a planned name is used. Fails
   * with `setup.…` where a sheet, a table or a name is there already, or the workbook takes no sheets; with
   * `setup.sheetChanged` where somebody has worked in a half-made sheet.
   */
  build(plan: WorkbookPlan, confirmed?: ConfirmedReplacing): Promise<Result<void>>;
}

/** What a person has allowed after `setup.sheetChanged`. */
export interface ConfirmedReplacing {
  /** Names of half-made sheets that may be replaced with all they hold; no other sheet ever is. */
  readonly replace: readonly string[];
}
