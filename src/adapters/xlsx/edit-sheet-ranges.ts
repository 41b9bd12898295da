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
    const name = element.attributes['sqref'] === undefined ? 'ref' : 'sqref';
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
    const after = moveRanges(text, move, true);
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

/** A list that would be left empty goes as a whole: Excel calls an empty one damaged. */
function removeElements(map: SheetMap, gone: readonly XmlElement[]): readonly Splice[] {
  const lists = new Set(gone.map((element) => element.parent));
  return [...lists].flatMap((list): readonly Splice[] => {
    const own = gone.filter((element) => element.parent === list);
    const cut = own.map(({ start, end }): Splice => ({ start, end, text: '' }));
    if (list?.parent === undefined) return cut;
    const left = map.ranged.filter((element) => element.parent === list).length - own.length;
    if (left === 0) return [{ start: list.start, end: list.end, text: '' }];
    if (list.attributes['count'] === undefined) return cut;
    const open = withAttribute(map.xml.slice(list.start, list.openEnd), 'count', String(left));
    return [{ start: list.start, end: list.openEnd, text: open }, ...cut];
  });
}
