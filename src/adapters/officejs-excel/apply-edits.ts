/**
 * All edits or none: looks at the tables again, compares with what the edits expect, looks for what stands in the
 * way, and only then writes. Excel does not undo a failed batch, so nothing is queued before every check is done.
 */
import { arrangeTables } from '../../core/tables/arrange-tables';
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { fail, type Result } from '../../core/values/result';
import type { Checked } from './check-tables';
import { findObstacles, hasBelow, type Guarded } from './guard-tables';
import { planWriting } from './plan-writing';
import type { TableWork } from './queue-table';
import { runWriting, type Writing } from './run-writing';

/** Writes what was checked; one trip. `found` is the note of a broken-off writing that this one finishes. */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  checked: Checked,
  how: Omit<Writing, 'works'>,
): Promise<Result<void>> {
  const arranged = arrangeTables(checked.tables, edits);
  if (!arranged.ok) return arranged;
  const parts = arranged.value.map((arrangement) => {
    const guarded = guardedOf(arrangement.table, checked);
    return { guarded, table: arrangement.table, write: planWriting(arrangement) };
  });
  const obstacles = await findObstacles(context, parts);
  if (obstacles.length > 0) return fail(...obstacles);
  const works = parts.map(({ guarded: { asked, below }, table, write }): TableWork => {
    const { sheet, headerRow } = table;
    const { table: excelTable } = asked;
    const known = { write, sheet, headerRow, formulas: table.formulas ?? new Set<string>() };
    // Asked for anew, behind the note: columns may come or go between the look and the writing.
    let header: Excel.Range | undefined;
    const current = (): Excel.Range => (header ??= excelTable.getHeaderRowRange());
    const hasTotals = excelTable.showTotals;
    return { ...known, table: excelTable, current, hasTotals, isBegun: hasBelow(below) };
  });
  return runWriting(context, { works, ...how });
}

function guardedOf(table: RawTable, { guarded }: Checked): Guarded {
  const found = guarded.find(({ asked }) => asked.asked.toLowerCase() === table.name.toLowerCase());
  const renamed = guarded.find(({ asked }) => asked.table.name === table.name);
  const one = found ?? renamed;
  if (!one) throw new Error(`Table ${table.name} was read but not asked for`);
  return one;
}
