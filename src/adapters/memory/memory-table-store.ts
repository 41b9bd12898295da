/** TableStore over plain arrays: the adapter of the tests, and the measure of the others. */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { isBlank, sameCell, type Cell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { TableListing, TableStore } from '../../ports/table-store';

export function createMemoryTableStore(tables: readonly RawTable[]): TableStore {
  let held = tables;
  const find = (name: string): RawTable | undefined =>
    held.find((table) => table.name.toLowerCase() === name.toLowerCase());
  return {
    list: () =>
      Promise.resolve(
        ok(held.map(({ name, sheet, rows }): TableListing => ({ name, sheet, rows: rows.length }))),
      ),
    read: (names) =>
      Promise.resolve(ok(names.flatMap((name) => find(name) ?? []))),
    apply(edits) {
      const changed = new Map<string, RawTable>();
      for (const edit of edits) {
        const table = find(edit.name);
        if (!table) return Promise.resolve(fail(issue('table.missing', { table: edit.name })));
        const after = applyEdit(table, edit);
        if (!after.ok) return Promise.resolve(after);
        changed.set(table.name, after.value);
      }
      held = held.map((table) => changed.get(table.name) ?? table);
      return Promise.resolve(ok(undefined));
    },
  };
}

/** The table after the edit; fails where a cell is no longer as it was read. */
function applyEdit(table: RawTable, edit: TableEdit): Result<RawTable> {
  const rows = table.rows.map((row) => [...row]);
  const expected = [
    ...edit.updates.map(({ row, column, before }) => ({ row, column, before })),
    ...edit.removals.flatMap(({ row, before }) => before.map((cell, column) => ({ row, column, before: cell }))),
  ];
  for (const { row, column, before } of expected) {
    const found = rows[row]?.[column] ?? null;
    if (sameCell(found, before)) continue;
    const place = { sheet: table.sheet, sheetRow: table.headerRow + 1 + row, column: table.header[column] ?? '' };
    return fail(issue('write.conflict', { found: showCell(found) }, place));
  }
  for (const { row, column, after } of edit.updates) {
    const cells = rows[row];
    if (cells) cells[column] = after;
  }
  const removed = new Set(edit.removals.map((one) => one.row));
  const kept = rows.filter((_, index) => !removed.has(index));
  return ok({ ...table, rows: appendRows(kept, edit.inserts, table.header.length) });
}

/** New rows fill the blank rows at the end first; an Excel table never has less than one row. */
function appendRows(
  rows: readonly (readonly Cell[])[],
  inserts: readonly (readonly Cell[])[],
  width: number,
): readonly (readonly Cell[])[] {
  let used = rows.length;
  while (used > 0 && rows[used - 1]?.every(isBlank)) used -= 1;
  const blanks = rows.slice(used + inserts.length);
  const all = [...rows.slice(0, used), ...inserts, ...blanks];
  return all.length > 0 ? all : [Array.from({ length: width }, () => null)];
}
