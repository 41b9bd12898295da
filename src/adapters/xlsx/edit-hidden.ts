/**
 * Hidden rows when rows of a table move. A filter hides the rows of a sheet, and a person means
 * what stands in them: so being hidden goes along with the cells, and new rows are seen.
 */
import type { FitRow } from './edit-heights';
import type { TableGeometry } from './edit-geometry';
import { rowTag, type ParsedRow } from './edit-rows';
import { withAttribute, withoutAttribute } from './edit-xml';

/** Gives a row that is written anew the `hidden` of the row its cells come from. */
export function createHideRow(
  { arrangement, data, move }: TableGeometry,
  rowAt: (row: number) => ParsedRow | undefined,
): FitRow {
  return (xml, row, before) => {
    if (!move?.disturbs(row) && before) return xml;
    const source = arrangement.rows[row - data.firstRow]?.source ?? null;
    const hides = source !== null && isHidden(rowAt(data.firstRow + source));
    if (hides === isHidden(before)) return xml;
    const open = rowTag(xml);
    const tag = hides ? withAttribute(open, 'hidden', '1') : withoutAttribute(open, 'hidden');
    return tag + xml.slice(open.length);
  };
}

function isHidden(row: ParsedRow | undefined): boolean {
  const { hidden } = row?.attributes ?? {};
  return hidden === '1' || hidden === 'true';
}
