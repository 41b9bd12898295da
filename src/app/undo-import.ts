/** Takes back the last import that is not yet undone, whole; rows edited by hand since then stay and are listed. */
import { findLastBatch, planUndo, type KeptCell } from '../core/office/plan-undo';
import { planEdits } from '../core/tables/plan-edits';
import type { OfficeData } from '../core/tables/office-data';
import type { RowChange } from '../core/tables/row-change';
import { ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import type { Clock, Ids } from '../ports/world';
import { readOffice } from './read-office';

export interface UndoReport {
  /** Null when there was nothing to take back. */
  readonly batch: string | null;
  /** How many changes were taken back: new rows and changed cells. */
  readonly reverted: number;
  readonly kept: readonly KeptPlace[];
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
  if (!batch) return ok({ batch: null, reverted: 0, kept: [] });
  const plan = planUndo(data.value, batch, desk.clock.now());
  if (!plan.ok) return plan;
  const { changes, reverted } = plan.value;
  const edits = planEdits(data.value, changes, () => desk.ids.next());
  if (!edits.ok) return edits;
  const applied = await desk.store.apply(edits.value);
  if (!applied.ok) return applied;
  const kept = plan.value.kept.map((cell) => placeAfter(data.value, changes, cell));
  return ok({ batch: plan.value.batch, reverted, kept });
}

/** Rows above that go move the kept one up. */
function placeAfter(
  data: OfficeData,
  changes: readonly RowChange[],
  { table, key, column }: KeptCell,
): KeptPlace {
  const { row = 0, sheetRow = 0 } = data.find(table, key) ?? {};
  const gone = changes.filter(
    (change) =>
      change.kind === 'remove' &&
      change.table.name === table.name &&
      (data.find(change.table, change.key)?.row ?? row) < row,
  ).length;
  const sheet = data.located(table)?.raw.sheet ?? table.title;
  return { table: table.name, row: row - gone, column, sheet, sheetRow: sheetRow - gone };
}
