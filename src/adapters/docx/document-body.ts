/** The body of a county's document: how wide its text is, where it ends, and what it has to declare. */
import { CONTENT_TYPES_PART } from '../opc/content-types';
import type { Splice } from '../opc/splice-text';
import { fenced } from './filling';
import { page, textWidthOf } from './page-layout';
import { WORD_NAMESPACE } from './style-xml';
import { openTags, type TemplatePackage, type TemplatePart } from './template-package';
import { childOf, type XmlElement } from './xml-tree';

/** Width of the text in twips, by the last section of pages; our own page's where the template does not say. */
export function widthOf(body: XmlElement): number {
  const section = childOf(body, 'sectPr');
  const margins = childOf(section, 'pgMar')?.attributes;
  const [width, left, right] = [
    childOf(section, 'pgSz')?.attributes.get('w'),
    margins?.get('left'),
    margins?.get('right'),
  ].map(Number);
  const text = (width ?? NaN) - (left ?? NaN) - (right ?? NaN);
  return text > 0 ? text : textWidthOf(page);
}

/** Puts content before the properties of the document's last section of pages. */
export function appended({ root, xml: part }: TemplatePart, xml: string): readonly Splice[] {
  const body = childOf(root, 'body');
  if (!body || xml === '') return [];
  if (body.innerStart === body.end) {
    return [{ start: body.start, end: body.end, text: openTags(part, body, fenced(xml, undefined)) }];
  }
  const last = body.children.at(-1);
  const at = last?.name === 'sectPr' ? last.start : body.innerEnd;
  const before = last?.name === 'sectPr' ? body.children.at(-2) : last;
  return [{ start: at, end: at, text: fenced(xml, before) }];
}

/** Our elements are written with the prefix `w`, which nearly every program declares. */
export function declared({ xml, root }: TemplatePart, splices: readonly Splice[]): readonly Splice[] {
  const at = xml.indexOf('>', root.start);
  if (splices.length === 0 || /\sxmlns:w\s*=/.test(xml.slice(root.start, at))) return splices;
  const name = /^<[^\s>/]+/.exec(xml.slice(root.start))?.[0].length ?? 0;
  return [
    { start: root.start + name, end: root.start + name, text: ` xmlns:w="${WORD_NAMESPACE}"` },
    ...splices,
  ];
}

/** A Word template (.dotx) becomes a document: Word would not open it under the name .docx otherwise. */
export function makeDocument(template: TemplatePackage): void {
  const { xml } = template.read(CONTENT_TYPES_PART);
  const found = 'wordprocessingml.template.main+xml';
  const start = xml.indexOf(found);
  if (start < 0) return;
  template.splice(CONTENT_TYPES_PART, [
    { start, end: start + found.length, text: 'wordprocessingml.document.main+xml' },
  ]);
}
