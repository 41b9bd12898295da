/** Puts tables of a test into a workbook, each at its header row; several on one sheet stand side by side. */
import type { RawTable } from '../../../src/core/tables/raw-table';
import { isDateCell, isErrorCell, type Cell } from '../../../src/core/values/cell';
import { HostTable } from './host-table';
import type { HostWorkbook } from './host-workbook';
import type { HostWorksheet } from './host-worksheet';
import type { StoredCell } from './sheet-cells';

export function placeTables(workbook: HostWorkbook, tables: readonly RawTable[]): void {
  for (const raw of tables) {
    const sheet = workbook.worksheets.ensure(raw.sheet);
    const used = sheet.heldTables.map((table) => table.firstColumn + table.width);
    placeTable(sheet, raw, used.length > 0 ? Math.max(...used) + 1 : 0, workbook.session.newId());
  }
}

function placeTable(sheet: HostWorksheet, raw: RawTable, firstColumn: number, id: string): void {
  const headerRow = raw.headerRow - 1;
  const lines: readonly (readonly Cell[])[] = [raw.header, ...raw.rows];
  for (const [row, cells] of lines.entries()) {
    for (const [offset, cell] of cells.entries()) {
      if (cell === null) continue;
      const formula = raw.formulas?.has(`${row - 1}:${offset}`) ? { formula: '=MAX(1,2)' } : {};
      sheet.cells.put(headerRow + row, firstColumn + offset, { ...stored(cell), ...formula });
    }
  }
  const size = { width: raw.header.length, height: Math.max(1, raw.rows.length) };
  const place = { headerRow, firstColumn, ...size };
  sheet.heldTables.push(new HostTable(sheet, id, raw.name, place));
}

function stored(cell: Exclude<Cell, null>): StoredCell {
  if (isDateCell(cell)) return { value: cell.serial, format: 'dd.mm.yyyy' };
  return { value: isErrorCell(cell) ? cell.error : cell, format: 'General' };
}
