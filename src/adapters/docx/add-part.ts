/** Adds a part to a template: its content, what points at it, and its type. */
import { CONTENT_TYPES_PART } from '../opc/content-types';
import { relationshipsPartName } from '../opc/part-names';
import type { TemplatePackage } from './template-package';
import type { XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

export interface NewPart {
  /** Part that points at it; '' for the package itself. */
  readonly source: string;
  /** Wanted name; a number is added where the package has one of that name. */
  readonly name: string;
  readonly relationshipType: string;
  readonly contentType: string;
  readonly xml: string;
}

/** The name the part was given. */
export function addPart(template: TemplatePackage, part: NewPart): string {
  let name = part.name;
  for (let count = 2; template.has(name); count += 1) name = part.name.replace(/\.xml$/, `${count}.xml`);
  template.put(name, part.xml);
  appendTo(template, CONTENT_TYPES_PART, (prefix) => {
    return `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${part.contentType}"/>`;
  });
  const list = relationshipsPartName(part.source);
  if (!template.has(list)) template.put(list, emptyRelationships);
  appendTo(template, list, (prefix, root) => {
    const id = freeId(root);
    return `<${prefix}Relationship Id="${id}" Type="${part.relationshipType}" Target="/${escapeXml(name)}"/>`;
  });
  return name;
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function appendTo(
  template: TemplatePackage,
  part: string,
  make: (prefix: string, root: XmlElement) => string,
): void {
  const { root } = template.read(part);
  const prefix = root.name.includes(':') ? `${root.name.split(':')[0] ?? ''}:` : '';
  template.splice(part, [{ start: root.innerEnd, end: root.innerEnd, text: make(prefix, root) }]);
}

function freeId(relationships: XmlElement): string {
  const taken = new Set(relationships.children.map((one) => one.attributes.get('Id')));
  let count = 1;
  while (taken.has(`rIdMut${count}`)) count += 1;
  return `rIdMut${count}`;
}
