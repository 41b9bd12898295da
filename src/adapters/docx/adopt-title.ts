/**
 * The title property of a filled template: screen readers announce it, so a
 * document without one gets the paper's. A title that the county has set stays,
 * unless it holds a mark.
 */
import type { PaperDocument } from '../../ports/document-writer';
import { addPart } from './add-part';
import { corePropertiesPart } from './core-properties';
import { textMarks } from '../../core/report/marks';
import { markTarget } from './mark-target';
import type { TemplatePackage } from './template-package';
import { escapeXml } from './xml-text';

export function adoptTitle(template: TemplatePackage, paper: PaperDocument): void {
  const [part] = template.related('', 'core-properties');
  if (part === undefined) {
    addPart(template, {
      source: '',
      name: 'docProps/core.xml',
      relationshipType:
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      xml: corePropertiesPart(paper.title, paper.author),
    });
    return;
  }
  const { xml, root } = template.read(part);
  const element = root.children.find(({ name }) => /^(\w+:)?title$/.test(name));
  const found = element ? xml.slice(element.innerStart, element.innerEnd) : '';
  const title = found.trim() === '' ? escapeXml(paper.title) : fillMarks(found, paper);
  if (title === found) return;
  const start = element?.start ?? root.innerEnd;
  const end = element?.end ?? root.innerEnd;
  const text = `<dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">${title}</dc:title>`;
  template.splice(part, [{ start, end, text }]);
}

function fillMarks(text: string, paper: PaperDocument): string {
  return text.replace(textMarks(), (whole, name: string) => {
    const target = markTarget(name, paper);
    return target.kind === 'field' ? escapeXml(target.value) : whole;
  });
}
