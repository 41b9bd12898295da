/**
 * The elements of an XML part with the places where they stand in its text, so
 * that a part can be changed by replacing stretches of text: whatever is not
 * replaced stays as it was written, to the byte.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { issue } from '../../core/values/issue';
import { Refusal } from '../opc/refusal';

export interface XmlElement {
  /** Local name of a WordprocessingML element, or the name as written of any other. */
  readonly name: string;
  /** Values by local name; of two attributes with the same local name the last. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlElement | undefined;
  readonly children: readonly XmlElement[];
  /** From `<` of its start tag to behind `>` of its end tag. */
  readonly start: number;
  readonly end: number;
  /** Between its tags; both are `end` in an element like `<w:p/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: Growing[] };

/** The namespace of Word's elements, as almost everybody writes it and in strict files. */
const wordNamespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

/** Deeper nesting than this no program writes; what walks the tree may rely on it. */
const DEEPEST = 500;

/** Far more than a long document has; each element takes memory. */
export const MOST_ELEMENTS = 200_000;
/** In characters; a part that is held as a tree is read at once. */
export const LONGEST_PART = 10_000_000;

/** The root element. Throws a `Refusal` for a document type, a parser's error for malformed XML. */
export function parseXmlTree(xml: string, part: string): XmlElement {
  const tooLarge = (): Refusal => new Refusal(issue('template.tooLarge', { part }));
  if (xml.length > LONGEST_PART) throw tooLarge();
  const parser = new SaxesParser({ xmlns: true, position: true });
  let current: Growing | undefined;
  let root: XmlElement | undefined;
  parser.on('doctype', () => {
    throw new Refusal(issue('file.doctype', { part }));
  });
  let depth = 0;
  let count = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    count += 1;
    if (count > MOST_ELEMENTS) throw tooLarge();
    if (depth > DEEPEST) throw new Refusal(issue('template.damaged', { detail: part }));
    const end = parser.position;
    const element = openElement(tag, current, xml.lastIndexOf('<', end - 1), end);
    current?.children.push(element);
    root ??= element;
    current = element;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (!current) return;
    current.end = parser.position;
    current.innerEnd = tag.isSelfClosing ? current.end : xml.lastIndexOf('<', current.end - 1);
    current = current.parent as Growing | undefined;
  });
  parser.write(xml).close();
  if (!root) throw new Refusal(issue('template.damaged', { detail: part }));
  return root;
}

/** Shared: most elements have no attributes. */
const none: ReadonlyMap<string, string> = new Map();

function openElement(tag: SaxesTagNS, parent: Growing | undefined, start: number, end: number): Growing {
  const written = Object.values(tag.attributes);
  const attributes = written.length === 0 ? none : new Map(written.map(({ local, value }) => [local, value]));
  const name = wordNamespaces.has(tag.uri) ? tag.local : tag.name;
  return { name, attributes, parent, children: [], start, end, innerStart: end, innerEnd: end };
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The element itself and all below it, in the order of the text. */
export function* elementsOf(element: XmlElement): Generator<XmlElement> {
  // Not by calling itself: each element would be handed through all that are around it.
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    for (const child of [...next.children].reverse()) waiting.push(child);
  }
}
