/**
 * Rows that are no longer where they were read. An edit knows its cell by its place; where somebody sorted the table,
 * or put a row or a column in between, another row stands there, and may hold the same in just that cell.
 */
import type { RawTable, TableEdit } from '../../core/tables/raw-table';
import { sameCell } from '../../core/values/cell';
import { showCell } from '../../core/values/cell-text';
import { issue, type Issue } from '../../core/values/issue';

/** The first cell of each row that is to be written and has changed, `before` being the table as it was read. */
export function findMovedRows(
  before: RawTable,
  now: RawTable,
  edits: readonly TableEdit[],
): readonly Issue[] {
  const column = before.header.findIndex((title, place) => now.header[place] !== title);
  if (column >= 0) return [conflictAt(now, now.headerRow, column, now.header[column] ?? '')];
  const rows = new Set(
    edits
      .filter(({ name }) => name.toLowerCase() === before.name.toLowerCase())
      .flatMap(({ updates, removals }) => [...updates, ...removals].map(({ row }) => row)),
  );
  return [...rows].flatMap((row) => {
    const cells = before.rows[row] ?? [];
    const changed = cells.findIndex(
      (cell, place) => !hasFormula(now, row, place) && !sameCell(cell, now.rows[row]?.[place] ?? null),
    );
    if (changed < 0) return [];
    const found = showCell(now.rows[row]?.[changed] ?? null);
    return [conflictAt(now, now.headerRow + 1 + row, changed, found)];
  });
}

/** What a formula gives changes by itself. */
function hasFormula({ formulas }: RawTable, row: number, column: number): boolean {
  return formulas?.has(`${row}:${column}`) ?? false;
}

function conflictAt({ sheet, header }: RawTable, sheetRow: number, column: number, found: string): Issue {
  return issue('write.conflict', { found }, { sheet, sheetRow, column: header[column] ?? '' });
}
