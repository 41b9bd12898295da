/**
 * The property element of a piece of a document (`w:pPr` of a paragraph and the like). Word calls a file damaged
 * whose properties stand in another order than the schema's, so the order is kept here.
 */
import { XmlElement, w, type Attributes } from './xml-element';

const orders: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  tblPr:
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  trPr: 'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden ins del trPrChange',
  tcPr: 'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers tcPrChange',
  sdtPr:
    'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography',
};
const places = new Map(
  Object.entries(orders).map(([name, order]) => [
    `w:${name}`,
    new Map(order.split(' ').map((one, index) => [`w:${one}`, index])),
  ]),
);

const propertiesOf: Readonly<Record<string, string>> = {
  'w:p': 'w:pPr',
  'w:r': 'w:rPr',
  'w:tbl': 'w:tblPr',
  'w:tr': 'w:trPr',
  'w:tc': 'w:tcPr',
  'w:sdt': 'w:sdtPr',
};

/** The properties of an owner, or undefined where it has none. */
export function readProperties(owner: XmlElement): XmlElement | undefined {
  return owner.first(nameFor(owner));
}

export function ensureProperties(owner: XmlElement): XmlElement {
  const known = readProperties(owner);
  if (known) return known;
  const made = new XmlElement(nameFor(owner));
  owner.insert([made], owner.elements[0] ?? null);
  return made;
}

/** A property by its name without prefix. */
export function readProperty(owner: XmlElement, name: string): XmlElement | undefined {
  return readProperties(owner)?.first(`w:${name}`);
}

/** The `w:val` of a property. */
export function readValue(owner: XmlElement, name: string): string | undefined {
  return readProperty(owner, name)?.attribute('w:val');
}

/** Whether a switch such as `w:b` is on: there, and not `0` or `false`. */
export function isOn(owner: XmlElement, name: string): boolean {
  const found = readProperty(owner, name);
  return found !== undefined && !['0', 'false', 'off'].includes(found.attribute('w:val') ?? '1');
}

/** Sets a property with these attributes in place of what was there, or takes it away. */
export function writeProperty(owner: XmlElement, name: string, attributes: Attributes | undefined): void {
  putProperty(owner, name, attributes && w(name, attributes));
}

/** The same with an element that has children. */
export function putProperty(owner: XmlElement, name: string, element: XmlElement | undefined): void {
  readProperty(owner, name)?.remove();
  if (element) insertOrdered(ensureProperties(owner), element);
}

/** Puts a child of a property element where the schema has it. */
export function insertOrdered(properties: XmlElement, child: XmlElement): void {
  const order = places.get(properties.name);
  const place = order?.get(child.name);
  if (place === undefined) {
    properties.insert([child]);
    return;
  }
  const after = properties.elements.find((one) => (order?.get(one.name) ?? Infinity) > place);
  properties.insert([child], after ?? null);
}

function nameFor(owner: XmlElement): string {
  const name = propertiesOf[owner.name];
  if (name === undefined) throw new Error(`Emulated Word: ${owner.name} has no properties`);
  return name;
}
