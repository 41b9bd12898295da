/**
 * All edits or none: looks at the tables again, compares with what the edits expect, looks for what stands in the
 * way, and only then writes. Excel does not undo a failed batch, so nothing is queued before every check is done.
 */
import { columnLetters } from '../../core/sheets/raw-workbook';
import { arrangeTables } from '../../core/tables/arrange-tables';
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { isBlank, sameCell } from '../../core/values/cell';
import { issue, type Issue } from '../../core/values/issue';
import { fail, type Result } from '../../core/values/result';
import type { Checked, Guarded } from './check-tables';
import { cellOfValue } from './excel-cells';
import { keptRows, planWriting } from './plan-writing';
import type { TableWork } from './queue-table';
import { SHEET_ROWS } from './plan-reading';
import { runWriting } from './run-writing';
import type { TableMarker } from './table-marker';
import type { AskedNote, TableWrite } from './write-note';

/** Writes what was checked; one trip. `found` is the note of a broken-off writing that this one finishes. */
export function applyEdits(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
  checked: Checked,
  how: { readonly found?: AskedNote; readonly marker?: TableMarker },
): Promise<Result<void>> {
  const arranged = arrangeTables(checked.tables, edits);
  if (!arranged.ok) return Promise.resolve(arranged);
  const parts = arranged.value.map((arrangement) => {
    const guarded = guardedOf(arrangement.table, checked);
    return { guarded, table: arrangement.table, write: planWriting(arrangement) };
  });
  const obstacles = parts.flatMap(({ guarded, table, write }) => findObstacles(guarded, table, write));
  if (obstacles.length > 0) return Promise.resolve(fail(...obstacles));
  const works = parts.map(({ guarded: { asked }, table, write }): TableWork => {
    const { sheet, headerRow } = table;
    const { table: excelTable, header } = asked;
    return { write, table: excelTable, header, sheet, headerRow, hasTotals: excelTable.showTotals };
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

function findObstacles(
  { asked: { table: excelTable, header }, filter, protection, room }: Guarded,
  table: RawTable,
  write: TableWrite,
): readonly Issue[] {
  const { sheet, name, headerRow, rows } = table;
  if (protection.protected) return [issue('write.protected', { sheet }, { sheet })];
  if (write.removals.length > 0 && filter.isDataFiltered) {
    return [issue('write.filtered', { table: name }, { sheet })];
  }
  const count = keptRows(write) + write.added.length - rows.length;
  // A totals row moves down with what stands below it.
  if (count <= 0 || excelTable.showTotals) return [];
  if (headerRow + rows.length + count > SHEET_ROWS) {
    const params = { table: name, what: 'sheetEnd', next: 'sheetEnd.next' };
    return [issue('write.wouldLose', params, { sheet })];
  }
  const cell = findInTheWay(room, write.added.slice(-count));
  if (!cell) return [];
  const sheetRow = headerRow + 1 + rows.length + cell.down;
  const letters = columnLetters(header.columnIndex + cell.right);
  const params = {
    table: name,
    what: 'cellBelow',
    next: 'cellBelow.next',
    cell: `${letters}${sheetRow}`,
    count,
  };
  return [issue('write.wouldLose', params, { sheet, sheetRow })];
}

/** What holds already what is to be written there is the beginning of a writing that was broken off. */
function findInTheWay(
  room: Excel.Range | undefined,
  added: TableWrite['added'],
): { readonly down: number; readonly right: number } | undefined {
  const values: readonly (readonly unknown[])[] = room?.values ?? [];
  for (const [down, cells] of added.entries()) {
    const found = values[down]?.map((value) => cellOfValue(value, () => 'General')) ?? [];
    if (found.every((cell, right) => isBlank(cell) || sameCell(cell, cells[right] ?? null))) continue;
    return { down, right: found.findIndex((cell) => !isBlank(cell)) };
  }
  return undefined;
}
