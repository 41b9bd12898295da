/**
 * Other tables on the sheet of one. What stands right below a table may be theirs: then nobody typed it there. Most
 * tables have a sheet of their own, so their places are asked for only where there are any.
 */
import type { AskedTable } from './ask-tables';

export interface Neighbour {
  readonly name: string;
  /** Header and totals included; readable after the next sync. */
  readonly range: Excel.Range;
}

export function askForNeighbours(
  context: Excel.RequestContext,
  { table, sheet, all }: AskedTable,
): readonly Neighbour[] {
  return all.items.flatMap(({ id, name, worksheet }) => {
    if (id === table.id || worksheet.name !== sheet.name) return [];
    const range = context.workbook.tables.getItemOrNullObject(name).getRange();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ name, range }];
  });
}

/** The one that holds this cell; row and column are those of the sheet, counted from 0. */
export function findNeighbour(
  neighbours: readonly Neighbour[],
  row: number,
  column: number,
): Neighbour | undefined {
  return neighbours.find(({ range }) => {
    if (range.isNullObject) return false;
    const { rowIndex, columnIndex, rowCount, columnCount } = range;
    const [down, right] = [row - rowIndex, column - columnIndex];
    return down >= 0 && down < rowCount && right >= 0 && right < columnCount;
  });
}
