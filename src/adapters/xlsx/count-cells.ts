/** Whether a workbook would hold more cells after a change than it may have when it is opened. */
import type { RawWorkbook } from '../../core/sheets/raw-workbook';
import type { Arrangement } from '../../core/tables/arrange-tables';
import { isBlank } from '../../core/values/cell';
import { issue, type Issue } from '../../core/values/issue';

/** Undefined where there is room. Cells that go are not counted against those that come. */
export function countCells(
  { sheets }: RawWorkbook,
  arrangements: readonly Arrangement[],
  limit: number,
): Issue | undefined {
  let room = limit;
  for (const { rows } of sheets) {
    for (const { cells } of rows)
      for (const cell of cells) if (cell !== undefined && cell !== null) room -= 1;
  }
  for (const { rows } of arrangements) for (const { cells } of rows) room -= cells.size;
  const most = arrangements.reduce((sum, { table, added }) => sum + added.length * table.header.length, 0);
  if (most <= room) return undefined;
  for (const { added } of arrangements) {
    for (const cells of added) for (const cell of cells) if (!isBlank(cell)) room -= 1;
  }
  return room < 0 ? issue('write.tooLarge') : undefined;
}
