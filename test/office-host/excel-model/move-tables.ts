/** What becomes of tables when cells are moved to make or close a gap. */
import { HostError } from '../host-object';
import type { HostTable } from './host-table';
import { covers, overlap, sheetColumns, sheetRows, type Area } from './sheet-area';
import type { ShiftDirection, TableShape } from './sheet-shape';

/** Settles for every table where it will be; refuses, before anything is moved, where one would be torn apart. */
export function planTableMoves(
  tables: readonly HostTable[],
  area: Area,
  direction: ShiftDirection,
  owner: TableShape | undefined,
): readonly (() => void)[] {
  const upright = direction === 'Up' || direction === 'Down';
  const region = upright
    ? { ...area, rows: sheetRows - area.row }
    : { ...area, columns: sheetColumns - area.column };
  return tables
    .filter((table) => table !== owner && overlap(table.area, region))
    .map((table) => {
      const lane = upright
        ? { ...table.area, row: area.row, rows: 1 }
        : { ...table.area, column: area.column, columns: 1 };
      if (!covers(region, lane)) throw new HostError('InsertDeleteConflict');
      switch (direction) {
        case 'Up':
          return moveUp(table, area);
        case 'Down':
          return moveDown(table, area);
        case 'Left':
          return moveSideways(table, area.column + area.columns, -area.columns);
        case 'Right':
          return moveSideways(table, area.column, area.columns);
      }
    });
}

function moveUp(table: HostTable, area: Area): () => void {
  const { headerRow, height } = table;
  if (headerRow >= area.row + area.rows) return () => (table.headerRow -= area.rows);
  if (covers(area, table.area)) return () => table.worksheet.removeTable(table);
  const cut = overlap(table.body, area);
  if (area.row <= headerRow || !cut) throw new HostError('InsertDeleteConflict');
  return () => (table.height = Math.max(1, height - cut.rows));
}

function moveDown(table: HostTable, area: Area): () => void {
  if (area.row <= table.headerRow) return () => (table.headerRow += area.rows);
  return () => (table.height += area.rows);
}

function moveSideways(table: HostTable, from: number, by: number): () => void {
  if (table.firstColumn < from) throw new HostError('InsertDeleteConflict');
  return () => (table.firstColumn += by);
}
