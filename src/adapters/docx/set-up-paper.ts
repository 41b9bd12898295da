/** The places of an empty .docx file: a mark per section in the text, and a header where there is none. */
import type { DocumentBase } from '../../ports/document-window';
import { relationshipsPartName } from '../opc/part-names';
import { addPart } from './add-part';
import { appended, declared } from './document-body';
import { WORD_NAMESPACE } from './style-xml';
import type { TemplatePackage } from './template-package';
import { childOf } from './xml-tree';
import { escapeXml } from './xml-text';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts the marks in; header and footer only where the document has none. */
export function setUpPaper(template: TemplatePackage, { sections, header, footer }: DocumentBase): void {
  addEdge(template, 'header', header);
  addEdge(template, 'footer', footer);
  const part = template.read(template.main);
  const marks = sections.map((id) => paragraph(`{{mut:${id}}}`)).join('');
  template.splice(template.main, declared(part, appended(part, marks)));
}

function addEdge(template: TemplatePackage, kind: 'header' | 'footer', text: string): void {
  const { main } = template;
  const { root } = template.read(main);
  const section = childOf(childOf(root, 'body'), 'sectPr');
  if (!section || section.innerStart === section.end || childOf(section, `${kind}Reference`)) return;
  const tag = kind === 'header' ? 'hdr' : 'ftr';
  addPart(template, {
    source: main,
    name: `word/mut-${kind}.xml`,
    relationshipType: `${OFFICE}/${kind}`,
    contentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${tag} xmlns:w="${WORD_NAMESPACE}">${paragraph(text)}</w:${tag}>`,
  });
  const list = template.read(relationshipsPartName(main)).root;
  const id = list.children.at(-1)?.attributes.get('Id') ?? '';
  const reference = `<w:${kind}Reference xmlns:r="${OFFICE}" w:type="default" r:id="${escapeXml(id)}"/>`;
  const at = section.innerStart;
  template.splice(main, declared(template.read(main), [{ start: at, end: at, text: reference }]));
}

function paragraph(text: string): string {
  return `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}
