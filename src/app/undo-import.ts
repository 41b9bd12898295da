/** Takes back the last import that is not yet undone, whole; rows edited by hand since then stay and are listed. */
import { findLastBatch, planUndo, type KeptCell } from '../core/office/plan-undo';
import { planEdits } from '../core/tables/plan-edits';
import type { OfficeData } from '../core/tables/office-data';
import type { RowChange } from '../core/tables/row-change';
import type { Issue } from '../core/values/issue';
import { ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import type { Clock, Ids } from '../ports/world';
import { readOffice } from './read-office';
import { takeFindings } from './take-findings';

export interface UndoReport {
  /** Null when there was nothing to take back. */
  readonly batch: string | null;
  /** How many changes were taken back: new rows and changed cells. */
  readonly reverted: number;
  readonly kept: readonly KeptPlace[];
  /** What concerns the workbook as a whole. */
  readonly issues: readonly Issue[];
}

/** A cell that stays because it was edited since the import. */
export interface KeptPlace {
  /** Name of the table definition. */
  readonly table: string;
  /** Data row of the table as it stands afterwards, counted from 1. */
  readonly row: number;
  /** Header of the column. */
  readonly column: string;
  /** Sheet name, as the user sees it. */
  readonly sheet: string;
  /** Row on the sheet as it stands afterwards, counted from 1. */
  readonly sheetRow: number;
}

export async function undoImport(desk: {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly ids: Ids;
}): Promise<Result<UndoReport>> {
  const data = await readOffice(desk.store);
  if (!data.ok) return data;
  const batch = findLastBatch(data.value);
  if (!batch) return ok({ batch: null, reverted: 0, kept: [], issues: takeFindings(desk.store) });
  const plan = planUndo(data.value, batch, desk.clock.now());
  if (!plan.ok) return plan;
  const { changes, reverted } = plan.value;
  const edits = planEdits(data.value, changes, () => desk.ids.next());
  if (!edits.ok) return edits;
  const applied = await desk.store.apply(edits.value);
  if (!applied.ok) return applied;
  const kept = placesAfter(data.value, changes, plan.value.kept);
  return ok({ batch: plan.value.batch, reverted, kept, issues: takeFindings(desk.store) });
}

/** Rows above that go move the kept one up; looked up once for all, as there may be thousands of either. */
function placesAfter(
  data: OfficeData,
  changes: readonly RowChange[],
  kept: readonly KeptCell[],
): readonly KeptPlace[] {
  const gone = new Map<string, number[]>();
  for (const change of changes) {
    if (change.kind !== 'remove') continue;
    const rows = gone.get(change.table.name) ?? [];
    gone.set(change.table.name, rows);
    rows.push(data.find(change.table, change.key)?.row ?? Infinity);
  }
  for (const rows of gone.values()) rows.sort((a, b) => a - b);
  return kept.map(({ table, key, column }) => {
    const { row = 0, sheetRow = 0 } = data.find(table, key) ?? {};
    const above = countBelow(gone.get(table.name) ?? [], row);
    const sheet = data.located(table)?.raw.sheet ?? table.title;
    return { table: table.name, row: row - above, column, sheet, sheetRow: sheetRow - above };
  });
}

/** How many of the ascending numbers are less than the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
