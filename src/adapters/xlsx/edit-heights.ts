/**
 * Heights of the rows that a change writes. A row that names none is fitted by Excel when
 * it opens the file, but one line high in LibreOffice: text that goes on in a new line would
 * run over the next row. Only heights that somebody has set stay.
 */
import type { ArrangedRow, Arrangement } from '../../core/tables/arrange-tables';
import { isBlank, type Cell } from '../../core/values/cell';
import type { SheetLook } from './edit-choose-style';
import type { TableGeometry } from './edit-geometry';
import { rowTag, type ParsedRow } from './edit-rows';
import { withAttribute, withoutAttribute } from './edit-xml';
import { heightFor } from './write-heights';

/** The row's XML with the height it needs; `before` is the row as it was, undefined where there was none. */
export type FitRow = (xml: string, row: number, before: ParsedRow | undefined) => string;

/** `fresh` are the new rows that are written like others, by number. */
export function createFitRow(
  geometry: TableGeometry,
  look: SheetLook,
  fresh: ReadonlyMap<number, readonly Cell[]>,
): FitRow {
  const { data, arrangement, newEnd } = geometry;
  const { rows } = arrangement.table;
  return (xml, row, before) => {
    const index = row - data.firstRow;
    const arranged = arrangement.rows[index];
    const added = fresh.get(row);
    // Totals and what lies beside the rows that are left keep their height.
    if (!arranged && !added && row <= newEnd) return xml;
    const wasFilled = (rows[index] ?? []).some((cell) => !isBlank(cell));
    if (before && wasFilled && isSetByHand(before)) return xml;
    const needed = arranged
      ? neededHeight(geometry, look, arranged.source, arrangedCells(arrangement, arranged))
      : added && neededHeight(geometry, look, null, added);
    const stays = wasFilled && arranged?.source === index;
    const least =
      stays || (before && holdsMore(before, geometry)) ? Number(before?.attributes['ht'] ?? 0) : 0;
    return withHeight(xml, Math.max(needed ?? 0, least));
  };
}

function isSetByHand({ attributes }: ParsedRow): boolean {
  const { customHeight } = attributes;
  return attributes['ht'] !== undefined && (customHeight === '1' || customHeight === 'true');
}

/** Whether something stands beside the table in that row. */
function holdsMore(row: ParsedRow, { data }: TableGeometry): boolean {
  return [...row.cells.values()].some(
    ({ filled, column }) => filled && (column < data.firstColumn || column > data.lastColumn),
  );
}

/** Points for the cells whose text goes on in a new line; undefined where one line does. */
function neededHeight(
  { data, arrangement }: TableGeometry,
  { map, rowAt, styles }: SheetLook,
  source: number | null,
  cells: readonly Cell[],
): number | undefined {
  const like = rowAt(source === null ? data.lastRow : data.firstRow + source);
  const wrapped: (readonly [Cell, number])[] = [];
  arrangement.table.header.forEach((_, position) => {
    const cell = cells[position] ?? null;
    if (typeof cell !== 'string') return;
    const column = data.firstColumn + position;
    const found = (one: { readonly first: number; readonly last: number }): boolean =>
      one.first <= column && column <= one.last;
    const style = like?.cells.get(column)?.style ?? map.columnStyles.find(found)?.style;
    const width = map.columnWidths.find(found)?.width;
    if (width !== undefined && styles.wraps(style)) wrapped.push([cell, width]);
  });
  return heightFor(wrapped);
}

function arrangedCells({ table }: Arrangement, { source, cells }: ArrangedRow): readonly Cell[] {
  const read = table.rows[source] ?? [];
  return cells.size === 0
    ? read
    : read.map((cell, position) => cells.get(position) ?? (cells.has(position) ? null : cell));
}

function withHeight(xml: string, points: number): string {
  const open = rowTag(xml);
  const plain = withoutAttribute(withoutAttribute(open, 'customHeight'), 'ht');
  const tag = points > 0 ? withAttribute(plain, 'ht', String(points)) : plain;
  return tag + xml.slice(open.length);
}
