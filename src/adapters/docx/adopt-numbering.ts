/** Adds our list's numbering to a template, beside those it has. */
import { addPart } from './add-part';
import { abstractNumberingXml, numberingPart, numberingXml } from './numbering-xml';
import type { TemplatePackage } from './template-package';
import type { XmlElement } from './xml-tree';

/** The id of the numbering in the template; `listStyle` is the list style's id there. */
export function adoptNumbering(template: TemplatePackage, listStyle: string): number {
  const [part] = template.related(template.main, 'numbering');
  if (part === undefined) {
    addNumberingPart(template, listStyle);
    return 1;
  }
  const { root } = template.read(part, 'numbering');
  const abstractId = freeNumber(root, 'abstractNum', 'abstractNumId');
  const id = freeNumber(root, 'num', 'numId');
  // The schema wants all definitions before all numberings.
  const firstNumbering = root.children.find(({ name }) => name === 'num' || name === 'numIdMacAtCleanup');
  const lastNumbering = root.children.filter(({ name }) => name === 'num').at(-1);
  const definitionAt = firstNumbering?.start ?? root.innerEnd;
  const numberingAt = lastNumbering?.end ?? definitionAt;
  template.splice(part, [
    { start: definitionAt, end: definitionAt, text: abstractNumberingXml(abstractId, listStyle) },
    { start: numberingAt, end: numberingAt, text: numberingXml(id, abstractId) },
  ]);
  return id;
}

function freeNumber(root: XmlElement, element: string, attribute: string): number {
  const taken = root.children
    .filter(({ name }) => name === element)
    .map(({ attributes }) => Number(attributes.get(attribute) ?? 0));
  return taken.reduce((most, one) => Math.max(most, one), 0) + 1;
}

function addNumberingPart(template: TemplatePackage, listStyle: string): void {
  addPart(template, {
    source: template.main,
    name: 'word/numbering.xml',
    relationshipType: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
    xml: numberingPart(abstractNumberingXml(1, listStyle) + numberingXml(1, 1)),
  });
}
