/** What on a sheet applies to ranges of cells (formats, validations, links), when rows of a table move. */
import { moveRange, type TableMove } from './edit-move';
import { formatRange, parseRange } from './edit-ranges';
import type { SheetMap } from './edit-sheet-map';
import type { Splice } from '../opc/splice-text';
import { escapeXml, withAttribute, type XmlElement } from './edit-xml';

/** The changes to the sheet's XML. What applied to removed rows alone goes with them. */
export function moveSheetRanges(map: SheetMap, move: TableMove): readonly Splice[] {
  const gone: XmlElement[] = [];
  const splices = map.ranged.flatMap((element): readonly Splice[] => {
    const name = ['sqref', 'ref'].find((one) => element.attributes[one] !== undefined) ?? 'r';
    const before = element.attributes[name] ?? '';
    // A link belongs to its cell and does not spread to new ones.
    const after = moveRanges(before, move, name === 'sqref');
    if (after === before) return [];
    if (after === '') gone.push(element);
    const open = map.xml.slice(element.start, element.openEnd);
    return after === ''
      ? []
      : [{ start: element.start, end: element.openEnd, text: withAttribute(open, name, after) }];
  });
  const texts = map.rangedTexts.flatMap(({ element, text }): readonly Splice[] => {
    // A small chart stands in one cell.
    const after = moveRanges(text, move, element.parent?.name !== 'sparkline');
    if (after === '' && element.parent) gone.push(element.parent);
    if (after === text || after === '') return [];
    return [{ start: element.openEnd, end: element.innerEnd, text: escapeXml(after) }];
  });
  return [...splices, ...texts, ...removeElements(map, gone)];
}

function moveRanges(ranges: string, move: TableMove, grows: boolean): string {
  const moved = ranges.split(/\s+/).flatMap((text) => {
    const range = parseRange(text);
    if (!range) return [text];
    const after = moveRange(range, move, grows);
    if (after === range) return [text];
    return after ? [formatRange(after)] : [];
  });
  const text = moved.join(' ');
  return text === ranges.trim() ? ranges : text;
}

/**
 * Takes the elements out. A list that would be left empty goes as a whole, and so does the
 * extension around it: Excel calls an empty one damaged.
 */
function removeElements(map: SheetMap, gone: readonly XmlElement[]): readonly Splice[] {
  const all = [...map.ranged, ...map.rangedTexts.flatMap(({ element }) => element.parent ?? [])];
  const [held, lost] = [countBelow(all), countBelow(gone)];
  const isEmptied = (list: XmlElement | undefined): list is XmlElement =>
    list?.parent !== undefined && list.name !== 'extLst' && held.get(list) === lost.get(list);
  const tops = new Set<XmlElement>();
  for (const element of gone) {
    let top = element;
    while (isEmptied(top.parent)) top = top.parent;
    tops.add(top);
  }
  const lists = new Set([...tops].flatMap(({ parent }) => parent ?? []));
  const counts = [...lists].flatMap((list): readonly Splice[] => {
    if (list.attributes['count'] === undefined) return [];
    const left = all.filter(({ parent }) => parent === list).length - (lost.get(list) ?? 0);
    const open = withAttribute(map.xml.slice(list.start, list.openEnd), 'count', String(left));
    return [{ start: list.start, end: list.openEnd, text: open }];
  });
  return [...counts, ...[...tops].map(({ start, end }): Splice => ({ start, end, text: '' }))];
}

/** How many of the elements stand somewhere below each element. */
function countBelow(elements: readonly XmlElement[]): ReadonlyMap<XmlElement, number> {
  const counts = new Map<XmlElement, number>();
  for (const element of elements) {
    for (let one = element.parent; one; one = one.parent) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}
