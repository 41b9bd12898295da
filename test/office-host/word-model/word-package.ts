/** A .docx file taken apart: trees of the parts that were asked for, all others byte for byte. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { XmlElement } from './xml-element';
import { parseXml, serializeXml } from './xml-part';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

interface OpenPart {
  readonly root: XmlElement;
  /** As it would have been written right after it was read: a part that still looks so keeps its bytes. */
  readonly asRead: string;
}

export class WordPackage {
  readonly #parts: Map<string, Uint8Array>;
  readonly #open = new Map<string, OpenPart>();

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
    if (!this.#parts.has('[Content_Types].xml')) throw new Error('Emulated Word: not a package');
  }

  /** The tree of a part, always the same one; undefined where the package has no such part. */
  part(name: string): XmlElement | undefined {
    const known = this.#open.get(name);
    if (known) return known.root;
    const bytes = this.#parts.get(name);
    if (!bytes) return undefined;
    const root = parseXml(strFromU8(bytes));
    this.#open.set(name, { root, asRead: serializeXml(root) });
    return root;
  }

  requirePart(name: string): XmlElement {
    const root = this.part(name);
    if (!root) throw new Error(`Emulated Word: the package has no ${name}`);
    return root;
  }

  /** Adds a part with its type; its relation is a matter of its own. */
  addPart(name: string, contentType: string, root: XmlElement): void {
    this.#open.set(name, { root, asRead: '' });
    this.#parts.set(name, new Uint8Array());
    const types = this.requirePart('[Content_Types].xml');
    types.insert([new XmlElement('Override', { PartName: `/${name}`, ContentType: contentType })]);
  }

  /** A part name that is free: `word/header#.xml` gives `word/header1.xml` and so on. */
  freeName(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace('#', String(number));
      if (!this.#parts.has(name)) return name;
    }
  }

  /** Names of the parts a part is related to by that kind (the last step of the type), by relation id. */
  related(source: string, kind: string): ReadonlyMap<string, string> {
    const relations = this.part(relationsOf(source))?.elements ?? [];
    const found = relations.filter((one) => one.attribute('Type')?.endsWith(`/${kind}`) === true);
    return new Map(
      found.map((one) => [one.attribute('Id') ?? '', resolve(source, one.attribute('Target') ?? '')]),
    );
  }

  /** The id of a new relation. */
  relate(source: string, type: string, target: string): string {
    const name = relationsOf(source);
    if (!this.#parts.has(name)) {
      this.#parts.set(name, new Uint8Array());
      this.#open.set(name, { root: new XmlElement('Relationships', { xmlns: RELATIONSHIPS }), asRead: '' });
    }
    const relations = this.requirePart(name);
    const taken = new Set(relations.elements.map((one) => one.attribute('Id')));
    let number = relations.elements.length + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    relations.insert([new XmlElement('Relationship', { Id: id, Type: type, Target: `/${target}` })]);
    return id;
  }

  /** The file as it is now; the same content gives the same bytes. */
  pack(): Uint8Array {
    const entries: Zippable = {};
    for (const [name, bytes] of this.#parts) {
      const open = this.#open.get(name);
      const text = open && serializeXml(open.root);
      const changed = text !== undefined && text !== open?.asRead;
      entries[name] = [changed ? strToU8(text) : bytes, { mtime: new Date(1980, 0, 1), level: 6 }];
    }
    return zipSync(entries);
  }
}

function relationsOf(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolve(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
