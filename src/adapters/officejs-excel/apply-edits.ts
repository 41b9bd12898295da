/**
 * All edits or none: reads the tables again, compares with what the edits expect, looks for what stands in the
 * way, and only then writes. Excel does not undo a failed batch, so nothing is queued before every check is done.
 */
import { columnLetters } from '../../core/sheets/raw-workbook';
import { arrangeTables, type Arrangement } from '../../core/tables/arrange-tables';
import type { TableEdit } from '../../core/tables/raw-table';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { askForTables, readAskedTables, type AskedTable } from './read-tables';
import { queueTableChanges } from './write-table';

/** A table to change, with the cells below it that new rows would take. */
interface Place {
  readonly asked: AskedTable;
  /** Absent where no row is added. */
  readonly below?: Excel.Range;
}

/** Three trips: two to read, one to write. Throws when Excel ends up with another number of rows than written. */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly TableEdit[],
): Promise<Result<void>> {
  const names = [...new Set(edits.map((edit) => edit.name.toLowerCase()))];
  const places = askForTables(context, names).map((asked, index) =>
    askForRoom(asked, edits, names[index] ?? ''),
  );
  await context.sync();
  const asked = places.map((place) => place.asked);
  const tables = await readAskedTables(context, asked);
  const arranged = arrangeTables(tables, edits);
  if (!arranged.ok) return arranged;
  const work = arranged.value.map((arrangement) => ({ arrangement, place: placeOf(arrangement, places) }));
  const obstacles = work.flatMap(({ arrangement, place }) => findObstacles(arrangement, place));
  if (obstacles.length > 0) return fail(...obstacles);
  const checks = work.map(({ arrangement, place }) => {
    const { table } = place.asked;
    const expected = queueTableChanges(table, arrangement);
    const { rows } = table;
    rows.load('count');
    return { name: arrangement.table.name, rows, expected };
  });
  await context.sync();
  for (const { name, rows, expected } of checks) {
    if (rows.count === expected) continue;
    throw new Error(`Excel gave the table ${name} ${rows.count} rows instead of ${expected}`);
  }
  return ok(undefined);
}

function askForRoom(asked: AskedTable, edits: readonly TableEdit[], name: string): Place {
  asked.sheet.protection.load('protected');
  const inserts = edits
    .filter((edit) => edit.name.toLowerCase() === name)
    .reduce((sum, edit) => sum + edit.inserts.length, 0);
  if (inserts === 0) return { asked };
  const below = asked.body
    .getLastRow()
    .getOffsetRange(1, 0)
    .getResizedRange(inserts - 1, 0);
  below.load('values,columnIndex');
  return { asked, below };
}

function placeOf(arrangement: Arrangement, places: readonly Place[]): Place {
  const place = places.find(
    ({ asked: { table } }) => !table.isNullObject && table.name === arrangement.table.name,
  );
  if (!place) throw new Error(`Table ${arrangement.table.name} was read but not asked for`);
  return place;
}

/** A protected sheet, a totals row, or anything below the table where its new rows would stand. */
function findObstacles(
  { table: { name, sheet, headerRow, rows }, rows: kept, added }: Arrangement,
  place: Place,
): Issue[] {
  const { table, sheet: worksheet } = place.asked;
  if (worksheet.protection.protected) return [issue('write.protected', { sheet }, { sheet })];
  const count = kept.length + added.length - rows.length;
  if (count <= 0 || !place.below) return [];
  const values: readonly (readonly unknown[])[] = place.below.values;
  const cells = values
    .slice(0, count)
    .flatMap((row, down) => row.flatMap((value, right) => (value === '' ? [] : [{ down, right }])));
  const obstacle = table.showTotals ? { down: 0, right: 0 } : cells[0];
  if (!obstacle) return [];
  const sheetRow = headerRow + 1 + rows.length + obstacle.down;
  const cell = `${columnLetters(place.below.columnIndex + obstacle.right)}${sheetRow}`;
  const params = { table: name, what: 'cellBelow', next: 'cellBelow.next', cell, count };
  return [issue('write.wouldLose', params, { sheet, sheetRow })];
}
