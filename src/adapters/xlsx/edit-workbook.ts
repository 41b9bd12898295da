/**
 * What the workbook as a whole has to know of a changed table: names for its
 * ranges, and that formulas must be computed anew. Cached results of formulas over
 * a table would be stale, and Excel shows them until somebody recalculates; so one
 * attribute of the workbook part is set, the one change outside of the table's own parts.
 */
import { CONTENT_TYPES_PART } from '../opc/content-types';
import { foldPartName, relationshipsPartName, resolvePartName } from '../opc/part-names';
import type { PackageDraft } from './edit-draft';
import { moveFormula, type MovedFormula } from './edit-formulas';
import type { TableMove } from './edit-move';
import { mapReferences } from './edit-references';
import { spliceText, type Splice } from '../opc/splice-text';
import { escapeXml, prefixOf, walkXml, withAttribute, type XmlElement } from './edit-xml';

/** Elements that stand before the calculation settings (ECMA-376 part 1, 18.2.27). */
const BEFORE_CALC = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

export interface MovedNames {
  readonly xml: string;
  /** Names that stand for removed rows alone, or for cells of several sheets. */
  readonly broken: readonly { readonly name: string; readonly what: 'brokenName' | 'spanName' }[];
}

/** The workbook part with its names following the cells they stand for. Those of print settings just stay. */
export function moveNames(xml: string, move: TableMove): MovedNames {
  const splices: Splice[] = [];
  const broken: { name: string; what: 'brokenName' | 'spanName' }[] = [];
  walkXml(xml, (element, text) => {
    if (element.name !== 'definedName') return;
    const name = element.attributes['name'] ?? '';
    const moved = moveFixed(text, move);
    if (moved.lost !== undefined) {
      const what = moved.lost === 'sheetSpan' ? 'spanName' : 'brokenName';
      if (!name.startsWith('_xlnm.')) broken.push({ name, what });
    } else if (moved.text !== text) {
      splices.push({ start: element.openEnd, end: element.innerEnd, text: escapeXml(moved.text) });
    }
  });
  return { xml: splices.length > 0 ? spliceText(xml, splices) : xml, broken };
}

/** A name without a sheet has no own one either; one that counts from where it is used stays. */
function moveFixed(formula: string, move: TableMove): MovedFormula {
  const counted: string[] = [];
  mapReferences(formula, (reference) => {
    if (reference.relativeRows && !reference.isForeign) counted.push(reference.text);
    return reference.text;
  });
  return counted.length === 0 ? moveFormula(formula, '', move) : { text: formula };
}

/** The workbook part with the wish to compute everything when it is opened. */
export function withFullCalculation(xml: string): string {
  let settings: XmlElement | undefined;
  let last: XmlElement | undefined;
  walkXml(xml, (element) => {
    if (element.parent?.parent !== undefined) return;
    if (element.name === 'calcPr') settings = element;
    if (BEFORE_CALC.has(element.name)) last = element;
  });
  if (settings) {
    const open = withAttribute(xml.slice(settings.start, settings.openEnd), 'fullCalcOnLoad', '1');
    return spliceText(xml, [{ start: settings.start, end: settings.openEnd, text: open }]);
  }
  if (!last) return xml;
  const text = `<${prefixOf(last.tag)}calcPr fullCalcOnLoad="1"/>`;
  return spliceText(xml, [{ start: last.end, end: last.end, text }]);
}

/** Takes out a part that `source` points at, with its relationship and its content type. */
export function dropPart(draft: PackageDraft, source: string, part: string): void {
  const folded = foldPartName(part);
  const relationships = relationshipsPartName(source);
  draft.drop(part);
  cutElements(draft, relationships, ({ name, attributes }) => {
    return (
      name === 'Relationship' && foldPartName(resolvePartName(source, attributes['Target'] ?? '')) === folded
    );
  });
  cutElements(draft, CONTENT_TYPES_PART, ({ name, attributes }) => {
    return name === 'Override' && foldPartName(attributes['PartName'] ?? '') === folded;
  });
}

function cutElements(draft: PackageDraft, part: string, isMeant: (element: XmlElement) => boolean): void {
  const xml = draft.text(part);
  const splices: Splice[] = [];
  walkXml(xml, (element) => {
    if (isMeant(element)) splices.push({ start: element.start, end: element.end, text: '' });
  });
  draft.put(part, spliceText(xml, splices));
}
