/**
 * What people have written above and beside the tables, after a change of these: above them and beyond a gap it stays
 * where it is, right beside them it goes where its row goes. Rows are known by their ids.
 */
import type { RawRow, RawSheet, RawWorkbook } from '../../src/core/sheets/raw-workbook';
import type { RawTable } from '../../src/core/tables/raw-table';
import { isBlank, sameCell, type Cell } from '../../src/core/values/cell';
import { showCell } from '../../src/core/values/cell-text';

/** The first cell that is not where it has to be, as a sentence for the finder; nothing where all are. */
export function describeLostBeside(before: RawWorkbook, after: RawWorkbook): string {
  for (const [at, sheet] of before.sheets.entries()) {
    const other = after.sheets[at];
    if (other?.name !== sheet.name) return `sheet ${sheet.name} is elsewhere`;
    const [old, now] = [before, after].map((book) => book.tables.filter((one) => one.sheet === sheet.name));
    const lost = findAbove(sheet, other, old ?? []) ?? findBeside(sheet, other, old ?? [], now ?? []);
    if (lost) return `${sheet.name}, row ${lost.row}, column ${lost.column + 1}`;
  }
  return '';
}

interface Lost {
  readonly row: number;
  readonly column: number;
}

function findAbove(sheet: RawSheet, other: RawSheet, tables: readonly RawTable[]): Lost | undefined {
  const first = Math.min(...tables.map((one) => one.headerRow));
  for (const row of sheet.rows) {
    if (row.number >= first) return undefined;
    const same = rowOf(other, row.number);
    const column = row.cells.findIndex((cell, at) => !sameCell(cell ?? null, cellOf(same, at)));
    if (column >= 0) return { row: row.number, column };
  }
  return undefined;
}

function findBeside(
  sheet: RawSheet,
  other: RawSheet,
  tables: readonly RawTable[],
  tablesAfter: readonly RawTable[],
): Lost | undefined {
  const places = tables.map((table) => ({ table, left: leftOf(sheet, table) }));
  // One whose header nobody sees lies somewhere on the sheet.
  if (places.some(({ left }) => left === undefined)) return undefined;
  const isTables = (column: number): boolean =>
    places.some(({ table, left = 0 }) => column >= left && column < left + table.header.length);
  for (const { table, left = 0 } of places) {
    const now = tablesAfter.find(({ name }) => name === table.name);
    const [from, to] = [rowsByKey(table), now ? rowsByKey(now) : new Map<string, number>()];
    const beside = left + table.header.length;
    for (const [key, number] of from) {
      const row = rowOf(sheet, number);
      const target = to.get(key);
      if (!row || target === undefined) continue;
      const [moved, stayed] = [rowOf(other, target), rowOf(other, number)];
      for (let column = 0; column < Math.max(row.cells.length, moved?.cells.length ?? 0); column += 1) {
        if (isTables(column)) continue;
        const cell = cellOf(row, column);
        const follows = sameCell(cell, cellOf(moved, column));
        const stays = column !== beside && sameCell(cell, cellOf(stayed, column));
        if (!follows && !stays) return { row: number, column };
      }
    }
  }
  return undefined;
}

/** Column of the sheet, counted from 0, in which the table begins. */
function leftOf(sheet: RawSheet, { header, headerRow }: RawTable): number | undefined {
  const cells = rowOf(sheet, headerRow)?.cells ?? [];
  const titles = cells.map((cell) => showCell(cell ?? null));
  const left = titles.findIndex((_, at) => header.every((title, column) => titles[at + column] === title));
  return left < 0 ? undefined : left;
}

/** Rows of the sheet by their id, the last of those that a row holds; what stands twice is left out. */
function rowsByKey({ rows, header, headerRow }: RawTable): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  const column = header.map((title) => title.endsWith('ID')).lastIndexOf(true);
  rows.forEach((cells, index) => {
    const cell = cells[column] ?? null;
    const key = showCell(cell);
    if (isBlank(cell)) return;
    if (found.has(key)) twice.add(key);
    found.set(key, headerRow + 1 + index);
  });
  for (const key of twice) found.delete(key);
  return found;
}

function rowOf(sheet: RawSheet, number: number): RawRow | undefined {
  return sheet.rows.find((row) => row.number === number);
}

function cellOf(row: RawRow | undefined, column: number): Cell {
  return row?.cells[column] ?? null;
}
