/**
 * Headers and footers: parts of their own that a section names. A section without one shows that of the section
 * before it. One that nobody has written yet is there for the API, and comes into the file when it is saved with
 * something in it.
 */
import { readProperties } from './properties';
import { contentOf, paragraphsIn, textOfBlocks, controlsIn } from './tree-walk';
import type { WordPackage } from './word-package';
import { w, XmlElement } from './xml-element';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACES = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE,
};

type Kind = 'header' | 'footer';

export class HeaderParts {
  readonly #new = new Map<
    string,
    { readonly root: XmlElement; readonly section: number; readonly kind: Kind; readonly type: string }
  >();

  constructor(
    private readonly file: WordPackage,
    private readonly main: string,
    readonly body: XmlElement,
  ) {}

  /** Properties of the sections, in order; the last stand in the body itself. */
  sections(): readonly XmlElement[] {
    const inside = paragraphsIn(contentOf(this.body)).flatMap(
      (one) => readProperties(one)?.first('w:sectPr') ?? [],
    );
    const last = this.body.first('w:sectPr');
    if (last) return [...inside, last];
    const made = w('sectPr');
    this.body.insert([made]);
    return [...inside, made];
  }

  /** All headers and footers of the document that are in use. */
  all(): readonly XmlElement[] {
    const targets = [
      ...this.file.related(this.main, 'header').values(),
      ...this.file.related(this.main, 'footer').values(),
    ];
    const stored = [...new Set(targets)].flatMap((name) => this.file.part(name) ?? []);
    const made = [...this.#new.values()].map(({ root }) => root).filter(saysSomething);
    return [...stored, ...made];
  }

  /** The root of a header or footer. */
  find(section: number, kind: Kind, type: string): XmlElement {
    for (let at = section; at >= 0; at -= 1) {
      const reference = this.sections()[at]?.elements.find(
        (one) => one.name === `w:${kind}Reference` && one.attribute('w:type') === type,
      );
      const name = reference && this.file.related(this.main, kind).get(reference.attribute('r:id') ?? '');
      if (name !== undefined) return this.file.requirePart(name);
    }
    const key = `${section} ${kind} ${type}`;
    const known = this.#new.get(key);
    if (known) return known.root;
    const root = new XmlElement(kind === 'header' ? 'w:hdr' : 'w:ftr', NAMESPACES, [w('p')]);
    this.#new.set(key, { root, section, kind, type });
    return root;
  }

  /** Whether the tree belongs to the document although no part holds it yet. */
  isNew(root: XmlElement): boolean {
    return [...this.#new.values()].some((one) => one.root === root);
  }

  /** Makes parts of the new ones that hold something. */
  store(): void {
    for (const [key, { root, section, kind, type }] of this.#new) {
      if (!saysSomething(root)) continue;
      const name = this.file.freeName(`word/${kind}#.xml`);
      this.file.addPart(name, `${TYPE}.${kind}+xml`, root);
      const id = this.file.relate(this.main, `${OFFICE}/${kind}`, name);
      const properties = this.sections()[section];
      properties?.insert([w(`${kind}Reference`, { type, 'r:id': id })], properties.elements[0] ?? null);
      if (type === 'first' && properties && !properties.first('w:titlePg')) properties.insert([w('titlePg')]);
      this.#new.delete(key);
    }
  }
}

function saysSomething(root: XmlElement): boolean {
  const blocks = contentOf(root);
  return textOfBlocks(blocks) !== '' || blocks.length > 1 || controlsIn(blocks).length > 0;
}
