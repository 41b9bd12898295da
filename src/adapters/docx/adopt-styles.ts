/** Brings our sections and the template's styles together: theirs where they have one of that name, ours added where not. */
import { addPart } from './add-part';
import { adoptNumbering } from './adopt-numbering';
import { findStyles, withBases } from './find-styles';
import type { PaperStyle } from './paper-styles';
import { styleXml, WORD_NAMESPACE, type StylePlace } from './style-xml';
import type { TemplatePackage } from './template-package';

/** Adds the styles that the fragments use and the template lacks; the ids of ours in the template. */
export function adoptStyles(
  template: TemplatePackage,
  fragments: Iterable<string>,
): ReadonlyMap<string, string> {
  const needed = usedStyles(fragments).reduce<readonly PaperStyle[]>((all, id) => withBases(id, all), []);
  if (needed.length === 0) return new Map();
  const [part] = template.related(template.main, 'styles');
  const root = part === undefined ? undefined : template.read(part, 'styles').root;
  const found = findStyles(root);
  const ids = new Map<string, string>();
  const missing: PaperStyle[] = [];
  for (const style of needed) {
    const known = found.idOf(style);
    ids.set(style.id, known ?? freeId(style.id, found.takenIds));
    if (known === undefined) missing.push(renamed(style, found.takenNames));
  }
  if (missing.length === 0) return ids;
  const list = missing.find(({ id }) => id === 'ListBullet');
  const listNumbering = list ? adoptNumbering(template, ids.get(list.id) ?? list.id) : 0;
  const place: StylePlace = { idOf: (id) => ids.get(id) ?? id, listNumbering };
  const isDefault = (style: PaperStyle): boolean => root === undefined && style.basedOn === undefined;
  const xml = missing.map((style) => styleXml(style, place, isDefault(style))).join('');
  if (part !== undefined && root)
    template.splice(part, [{ start: root.innerEnd, end: root.innerEnd, text: xml }]);
  else addStylesPart(template, xml);
  return ids;
}

/** The fragment with the template's style ids in the place of ours. */
export function withStyleIds(fragment: string, ids: ReadonlyMap<string, string>): string {
  return fragment.replace(styleReferences, (whole, tag: string, id: string) => {
    const theirs = ids.get(id);
    return theirs === undefined ? whole : `<w:${tag} w:val="${theirs}"/>`;
  });
}

const styleReferences = /<w:(pStyle|tblStyle) w:val="([^"]+)"\/>/g;

function usedStyles(fragments: Iterable<string>): readonly string[] {
  const used = new Set<string>();
  for (const fragment of fragments) {
    for (const [, , id] of fragment.matchAll(styleReferences)) if (id !== undefined) used.add(id);
  }
  return [...used];
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 1; taken.has(free); count += 1) free = `${id}${count}`;
  return free;
}

/** A document has each name once: one that is taken by a style of no use to us gets an addition. */
function renamed(style: PaperStyle, taken: ReadonlySet<string>): PaperStyle {
  return taken.has(style.name.toLowerCase()) ? { ...style, name: `${style.name} (MuT)`, own: true } : style;
}

function addStylesPart(template: TemplatePackage, styles: string): void {
  addPart(template, {
    source: template.main,
    name: 'word/styles.xml',
    relationshipType: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
    xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${WORD_NAMESPACE}">${styles}</w:styles>`,
  });
}
