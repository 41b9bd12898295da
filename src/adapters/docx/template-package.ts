/** The county's own .docx file, opened to be filled: its parts, changeable one by one; what is not changed goes out as it came in. */
import { issue, type Issue } from '../../core/values/issue';
import { CONTENT_TYPES_PART, readContentTypes } from '../opc/content-types';
import { openPackage, type OpcPackage } from '../opc/opc-package';
import { templateLimits } from '../opc/package-limits';
import { Refusal } from '../opc/refusal';
import { readRelationships, type Relationship } from '../opc/relationships';
import { savePackage } from '../opc/save-package';
import { looksLikeZip } from '../opc/zip-directory';
import type { Result } from '../../core/values/result';
import { spliceText, type Splice } from '../opc/splice-text';
import { parseXmlTree, type XmlElement } from './xml-tree';

export interface TemplatePackage {
  /** Name of the part that holds the text. */
  readonly main: string;
  /** Parts that a part points at, '' for the package itself, by the last word of the relationship's type. */
  related(source: string, kind: string): readonly string[];
  has(part: string): boolean;
  /**
   * Text and elements of a part as it stands now. Throws a `Refusal` for a damaged part, and for one
   * that is something else: `root` is the local name its outermost element has to have.
   */
  read(part: string, root?: string): TemplatePart;
  splice(part: string, splices: readonly Splice[]): void;
  /** Adds or replaces a whole part. */
  put(part: string, xml: string): void;
  /** The file with all changes. */
  save(): Uint8Array;
}

export interface TemplatePart {
  readonly xml: string;
  readonly root: XmlElement;
}

/** Opens a template; throws a `Refusal` for whatever is no .docx file that can be filled. */
export function openTemplate(bytes: Uint8Array): TemplatePackage {
  const alien = alienFormat(bytes);
  if (alien) throw new Refusal(alien);
  const opened = valueOf(openPackage(bytes, templateLimits));
  const main = findMainPart(opened);
  const contents = new Map(opened.names.map((name) => [name, valueOf(opened.part(name))]));
  const relationships = new Map<string, readonly Relationship[]>();
  const relationshipsOf = (source: string): readonly Relationship[] => {
    const found = relationships.get(source) ?? valueOf(readRelationships(opened, source));
    relationships.set(source, found);
    return found;
  };
  const nameOf = (part: string): string => opened.nameOf(part) ?? part;
  const textOf = (part: string): string => withOpenRoot(decode(contents.get(nameOf(part)), part), part);
  // A long part takes a second to parse, and is asked for by everybody who looks for something in it.
  const parsed = new Map<string, TemplatePart>();
  const partOf = (part: string): TemplatePart => {
    const name = nameOf(part);
    const known = parsed.get(name);
    if (known) return known;
    const xml = textOf(part);
    const read = { xml, root: parse(xml, part) };
    parsed.set(name, read);
    return read;
  };
  const set = (part: string, xml: string): void => {
    parsed.delete(nameOf(part));
    contents.set(nameOf(part), encode(xml));
  };
  return {
    main,
    related: (source, kind) =>
      relationshipsOf(source)
        .filter((one) => one.kind === kind && !one.external && opened.has(one.target))
        .map((one) => nameOf(one.target)),
    has: (part) => contents.has(nameOf(part)),
    read(part, expected) {
      const read = partOf(part);
      if (expected !== undefined && read.root.name !== expected)
        throw new Refusal(issue('template.damaged', { detail: part }));
      return read;
    },
    splice(part, splices) {
      if (splices.length > 0) set(part, spliceText(textOf(part), splices));
    },
    put: set,
    save: () => savePackage(contents),
  };
}

const oleMagic = [0xd0, 0xcf, 0x11, 0xe0];
const encryptedStream = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();

/** What the file is instead of a zip file, if so. Word encrypts into the container of the old format. */
function alienFormat(bytes: Uint8Array): Issue | undefined {
  if (bytes.length === 0) return issue('file.empty');
  if (oleMagic.every((byte, index) => bytes[index] === byte)) {
    const encrypted = indexOfBytes(bytes, encryptedStream) >= 0;
    return issue(encrypted ? 'template.encrypted' : 'template.oldWord');
  }
  return looksLikeZip(bytes) ? undefined : issue('template.notWord');
}

function indexOfBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

function findMainPart(from: OpcPackage): string {
  const relationship = valueOf(readRelationships(from, '')).find((one) => one.kind === 'officeDocument');
  const main = relationship && from.nameOf(relationship.target);
  const type = main === undefined ? undefined : valueOf(readContentTypes(from)).typeOf(main);
  if (main !== undefined && type?.startsWith(wordType)) return main;
  if (type !== undefined && /ms-word.*macroEnabled/.test(type)) throw new Refusal(issue('template.macros'));
  const odt = from.has('mimetype') && from.has('content.xml');
  throw new Refusal(issue(odt ? 'template.openDocument' : 'template.notWord'));
}

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(result.issues[0] ?? issue('template.damaged', { detail: CONTENT_TYPES_PART }));
}

function decode(bytes: Uint8Array | undefined, part: string): string {
  try {
    // A byte order mark stays: it is part of what is not changed.
    if (bytes) return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8, which Word always writes.
  }
  throw new Refusal(issue('template.damaged', { detail: part }));
}

function parse(xml: string, part: string): XmlElement {
  try {
    return parseXmlTree(xml, part);
  } catch (cause) {
    throw cause instanceof Refusal ? cause : new Refusal(issue('template.damaged', { detail: part }));
  }
}

/** A part that holds nothing may be a single tag: what goes into it needs two. */
function withOpenRoot(xml: string, part: string): string {
  if (xml.includes('</')) return xml;
  const root = parse(xml, part);
  return xml.slice(0, root.start) + openTags(xml, root, '') + xml.slice(root.end);
}

/** An element like `<w:body/>` with that content. */
export function openTags(xml: string, { start, end }: XmlElement, content: string): string {
  const tag = /^<([^\s/>]+)/.exec(xml.slice(start, end))?.[1] ?? '';
  return `${xml.slice(start, end - 2)}>${content}</${tag}>`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
