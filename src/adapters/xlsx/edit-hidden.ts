/**
 * Hidden rows when rows of a table move. A filter hides the rows of a sheet, and a person means
 * what stands in them: so being hidden goes along with the cells, and new rows are seen, wherever they are put.
 */
import type { ArrangedRow, Arrangement } from '../../core/tables/arrange-tables';
import { isBlank } from '../../core/values/cell';
import type { FitRow } from './edit-heights';
import type { TableGeometry } from './edit-geometry';
import { rowTag, type ParsedRow } from './edit-rows';
import { withAttribute, withoutAttribute } from './edit-xml';

/** Gives a row that is written anew the `hidden` of the row its cells come from. */
export function createHideRow(
  { arrangement, data, oldEnd, newEnd, totals }: TableGeometry,
  rowAt: (row: number) => ParsedRow | undefined,
): FitRow {
  const hides = (row: number): boolean => {
    const arranged = arrangement.rows[row - data.firstRow];
    if (arranged) return !isFilled(arrangement, arranged) && isHidden(rowAt(data.firstRow + arranged.source));
    const isTotals = row > newEnd - totals && row <= newEnd;
    return isTotals && isHidden(rowAt(row - newEnd + oldEnd));
  };
  return (xml, row, before) => {
    if (hides(row) === isHidden(before)) return xml;
    const open = rowTag(xml);
    const tag = hides(row) ? withAttribute(open, 'hidden', '1') : withoutAttribute(open, 'hidden');
    return tag + xml.slice(open.length);
  };
}

/** Whether a row that was prepared takes what is new: only formulas stood in it. */
function isFilled({ table }: Arrangement, { source, cells }: ArrangedRow): boolean {
  const isFree = (table.rows[source] ?? []).every(
    (cell, column) => isBlank(cell) || (table.formulas?.has(`${source}:${column}`) ?? false),
  );
  return isFree && [...cells.values()].some((cell) => !isBlank(cell));
}

function isHidden(row: ParsedRow | undefined): boolean {
  const { hidden } = row?.attributes ?? {};
  return hidden === '1' || hidden === 'true';
}
