/** The open workbook: the root of everything an add-in reaches. */
import type { RawTable } from '../../../src/core/tables/raw-table';
import { isDateCell, isErrorCell, type Cell } from '../../../src/core/values/cell';
import { HostObject } from '../host-object';
import { HostTable, HostTables } from './host-table';
import { HostWorksheets, type HostWorksheet } from './host-worksheet';
import type { StoredCell } from './sheet-cells';

export class HostWorkbook extends HostObject {
  readonly hostType = 'Workbook';
  readonly scalars = ['name'];
  readonly name = 'Register.xlsx';
  readonly worksheets = new HostWorksheets();
  readonly tables = new HostTables(() => this.worksheets.items().flatMap((sheet) => sheet.heldTables));
}

/** A workbook that holds these tables, each at its header row; several on one sheet stand side by side. */
export function workbookWith(tables: readonly RawTable[]): HostWorkbook {
  const workbook = new HostWorkbook();
  for (const raw of tables) {
    const sheet = workbook.worksheets.ensure(raw.sheet);
    const used = sheet.heldTables.map((table) => table.firstColumn + table.width);
    placeTable(
      sheet,
      raw,
      used.length > 0 ? Math.max(...used) + 1 : 0,
      `{table-${workbook.tables.count + 1}}`,
    );
  }
  return workbook;
}

function placeTable(sheet: HostWorksheet, raw: RawTable, column: number, id: string): void {
  const top = raw.headerRow - 1;
  const lines: readonly (readonly Cell[])[] = [raw.header, ...raw.rows];
  for (const [row, cells] of lines.entries()) {
    for (const [offset, cell] of cells.entries()) {
      if (cell === null) continue;
      const formula = raw.formulas?.has(`${row - 1}:${offset}`) ? { formula: '=MAX(1,2)' } : {};
      sheet.cells.put(top + row, column + offset, { ...stored(cell), ...formula });
    }
  }
  const height = Math.max(1, raw.rows.length);
  sheet.heldTables.push(new HostTable(sheet, id, raw.name, top, column, raw.header.length, height));
}

function stored(cell: Exclude<Cell, null>): StoredCell {
  if (isDateCell(cell)) return { value: cell.serial, format: 'dd.mm.yyyy' };
  return { value: isErrorCell(cell) ? cell.error : cell, format: 'General' };
}
