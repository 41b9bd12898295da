/**
 * Where a .docx file keeps what is remembered about its sections: a custom XML
 * part, which Word carries along unread. LibreOffice drops it together with the
 * controls around paragraphs; then the sections are a person's text like any other.
 */
import { decodeNotes, encodeNotes, noNotes, type DocumentNotes } from '../../core/report/document-notes';
import { decodeReferences } from '../opc/xml-entities';
import { Refusal } from '../opc/refusal';
import { addPart } from './add-part';
import type { TemplatePackage } from './template-package';
import { escapeXml } from './xml-text';

const NAMESPACE = 'urn:mut:document-notes';

export function readNotes(template: TemplatePackage): DocumentNotes {
  const part = notesPart(template);
  if (part === undefined) return noNotes;
  const { xml, root } = template.read(part);
  return decodeNotes(decodeReferences(xml.slice(root.innerStart, root.innerEnd)));
}

/** True where that changes anything. */
export function saveNotes(template: TemplatePackage, notes: DocumentNotes): boolean {
  const text = encodeNotes(notes);
  if (text === encodeNotes(readNotes(template))) return false;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<notes xmlns="${NAMESPACE}">${escapeXml(text)}</notes>`;
  const part = notesPart(template);
  if (part !== undefined) template.put(part, xml);
  else {
    addPart(template, {
      source: template.main,
      name: 'customXml/mutNotes.xml',
      relationshipType: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml',
      contentType: 'application/xml',
      xml,
    });
  }
  return true;
}

/** Found by its namespace: Word gives such parts names of its own. */
function notesPart(template: TemplatePackage): string | undefined {
  return template.related(template.main, 'customXml').find((part) => {
    try {
      return [...template.read(part).root.attributes.values()].includes(NAMESPACE);
    } catch (cause) {
      // Parts of other programs may be anything.
      if (cause instanceof Refusal) return false;
      throw cause;
    }
  });
}
