/** The text of an element as Word would give it: paragraphs end with a return, what is no text is one sign. */
import { decodeReferences } from '../opc/xml-entities';
import type { XmlElement } from './xml-tree';

/** Signs for what a person may have put into a text, so that it is noticed; Word uses the same. */
const signs: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u001e',
  softHyphen: '\u001f',
  sym: '\u0001',
  drawing: '\u0001',
  pict: '\u0001',
  object: '\u0001',
  'mc:AlternateContent': '\u0001',
  footnoteReference: '\u0002',
  endnoteReference: '\u0002',
  commentReference: '\u0005',
};

/** `xml` is the part that the element stands in. */
export function textOfElement(element: XmlElement, xml: string): string {
  const sign = signs[element.name];
  if (sign !== undefined) return sign;
  switch (element.name) {
    case 't':
      return decodeReferences(xml.slice(element.innerStart, element.innerEnd));
    case 'tab':
      return '\t';
    case 'pPr':
    case 'rPr':
    case 'tblPr':
    case 'sdtPr':
      return '';
    case 'p':
      return `${textOfChildren(element, xml)}\r`;
    default:
      return textOfChildren(element, xml);
  }
}

function textOfChildren(element: XmlElement, xml: string): string {
  return element.children.map((child) => textOfElement(child, xml)).join('');
}
