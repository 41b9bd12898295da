/** What a change of a table would damage: looked for before anything is changed. */
import type { Issue } from '../../core/values/issue';
import { TEXT_LIMIT } from './edit-cell-xml';
import type { CellSurroundings } from './edit-choose-style';
import type { PackageDraft } from './edit-draft';
import { loss, type TableGeometry } from './edit-geometry';
import { cellName, formatRange, intersects, LAST_ROW, parseRange, type Range } from './edit-ranges';
import { walkXml } from './edit-xml';

/** A table on the same sheet, with its range as it is by now. */
export interface Neighbour {
  readonly name: string;
  readonly range: Range;
}

/** Everything that stands in the way, each with its cell. */
export function findLosses(
  geometry: TableGeometry,
  around: Pick<CellSurroundings, 'map' | 'rowAt'>,
  neighbours: readonly Neighbour[],
): readonly Issue[] {
  return [
    ...findLongTexts(geometry),
    ...(geometry.newEnd > geometry.oldEnd ? findObstacles(geometry, around, neighbours) : []),
    ...findMerges(geometry, around),
    ...findArrays(geometry, around),
  ];
}

/** Notes and comments name their cell in parts of their own: they would stay behind when it moves. */
export function findLostNotes(geometry: TableGeometry, draft: PackageDraft): readonly Issue[] {
  const { move, data, place } = geometry;
  if (!move) return [];
  const cells = new Set<string>();
  for (const part of place.sheet.comments) {
    walkXml(draft.text(part), ({ attributes }) => {
      const cell = parseRange(attributes['ref'] ?? '');
      if (!cell || cell.firstColumn < data.firstColumn || cell.firstColumn > data.lastColumn) return;
      if (move.disturbs(cell.firstRow)) cells.add(formatRange(cell));
    });
  }
  return [...cells].map((cell) => loss(geometry, 'note', { cell }));
}

function findLongTexts(geometry: TableGeometry): readonly Issue[] {
  const { arrangement, data } = geometry;
  return arrangement.rows.flatMap(({ cells }, index) =>
    [...cells].flatMap(([column, value]) => {
      if (typeof value !== 'string' || value.length <= TEXT_LIMIT) return [];
      const cell = cellName(data.firstRow + index, data.firstColumn + column);
      return [loss(geometry, 'longText', { cell, limit: TEXT_LIMIT })];
    }),
  );
}

function findObstacles(
  geometry: TableGeometry,
  { map, rowAt }: Pick<CellSurroundings, 'map' | 'rowAt'>,
  neighbours: readonly Neighbour[],
): readonly Issue[] {
  const { data, oldEnd, newEnd } = geometry;
  const needed = { ...data, firstRow: oldEnd + 1, lastRow: newEnd };
  if (newEnd > LAST_ROW) return [loss(geometry, 'sheetEnd')];
  const other = neighbours.find(({ range }) => intersects(range, needed));
  if (other) return [loss(geometry, 'tableBelow', { other: other.name })];
  const merged = map.merges.find((range) => intersects(range, needed));
  if (merged) return [loss(geometry, 'mergedCell', { cell: formatRange(merged) })];
  for (let row = needed.firstRow; row <= needed.lastRow; row += 1) {
    for (const cell of rowAt(row)?.cells.values() ?? []) {
      if (!cell.filled || cell.column < data.firstColumn || cell.column > data.lastColumn) continue;
      return [loss(geometry, 'cellBelow', { cell: cellName(row, cell.column), count: newEnd - oldEnd })];
    }
  }
  // An array may reach into cells in which nothing stands.
  const array = map.sharedFormulas.find(({ range, isArray }) => isArray && intersects(range, needed));
  return array ? [loss(geometry, 'sharedFormula', { cell: formatRange(array.range) })] : [];
}

/** Merged cells inside of a table cannot come from Excel, but from elsewhere: what is written there would not be seen. */
function findMerges(geometry: TableGeometry, { map }: Pick<CellSurroundings, 'map'>): readonly Issue[] {
  const merged = map.merges.find((range) => isTouched(geometry, range));
  return merged ? [loss(geometry, 'mergedCell', { cell: formatRange(merged) })] : [];
}

/** An array formula fills its cells as one: none of them can be changed or moved alone. */
function findArrays(geometry: TableGeometry, { map }: Pick<CellSurroundings, 'map'>): readonly Issue[] {
  const array = map.sharedFormulas.find(({ range, isArray }) => {
    const isSingle = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
    return isArray && !isSingle && isTouched(geometry, range);
  });
  return array ? [loss(geometry, 'sharedFormula', { cell: formatRange(array.range) })] : [];
}

/** Whether a cell of the range is written to, moved or taken out. */
export function isTouched({ arrangement, data, move, totals }: TableGeometry, range: Range): boolean {
  if (!intersects(range, { ...data, lastRow: data.lastRow + totals })) return false;
  if (move)
    for (let row = range.firstRow; row <= range.lastRow; row += 1) if (move.disturbs(row)) return true;
  return arrangement.rows.some(({ source, cells }) => {
    const row = data.firstRow + source;
    if (row < range.firstRow || row > range.lastRow) return false;
    return [...cells.keys()].some((column) => {
      const at = data.firstColumn + column;
      return at >= range.firstColumn && at <= range.lastColumn;
    });
  });
}
