/**
 * Elements of an XML text with their places in it, so that single ones can be
 * replaced. Names lose their prefix, which differs from program to program.
 */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** Local name, and the name as it is written. */
  readonly name: string;
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  /** The open tag: its first character, and the first one behind it. */
  readonly start: number;
  readonly openEnd: number;
  /** Where the close tag starts, and the first character behind the element; set when it is closed. */
  innerEnd: number;
  end: number;
}

/** Called with each element in the order of their ends; `text` is its own character data. */
export type TakeElement = (element: XmlElement, text: string) => void;

/** A piece of the text that is passed over: the content of one element. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

/**
 * Walks through the whole text, but for a gap. `opened` is called in the order of the open
 * tags. Throws a `SyntaxError` on malformed XML: the guarded reader takes some that this parser
 * does not, and never sees the parts that hold no cells.
 */
export function walkXml(
  xml: string,
  take: TakeElement,
  opened?: (element: XmlElement) => void,
  gap: Gap = { start: xml.length, end: xml.length },
): void {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const text = gap.start === gap.end ? xml : xml.slice(0, gap.start) + xml.slice(gap.end);
  const stack: { readonly element: XmlElement; text: string }[] = [];
  // What stands right at the gap begins behind it, unless it is the end of the tag in front.
  const placed = (at: number, isTagEnd = false): number =>
    at < gap.start || (isTagEnd && at === gap.start) ? at : at + gap.end - gap.start;
  parser.on('error', (cause) => {
    throw new SyntaxError(cause.message, { cause });
  });
  parser.on('opentag', (tag) => {
    const openEnd = placed(parser.position, true);
    const element: XmlElement = {
      name: tag.name.slice(tag.name.indexOf(':') + 1),
      tag: tag.name,
      attributes: tag.attributes,
      parent: stack.at(-1)?.element,
      // An open tag cannot hold a second "<": XML demands it be escaped in attributes.
      start: placed(text.lastIndexOf('<', parser.position - 1)),
      openEnd,
      innerEnd: openEnd,
      end: openEnd,
    };
    stack.push({ element, text: '' });
    opened?.(element);
  });
  const addText = (piece: string): void => {
    const top = stack.at(-1);
    if (top) top.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', (tag) => {
    const top = stack.pop();
    if (!top) return;
    if (!tag.isSelfClosing) {
      top.element.end = placed(parser.position);
      top.element.innerEnd = placed(text.lastIndexOf('<', parser.position - 1));
    }
    take(top.element, top.text);
  });
  parser.write(text).close();
}

/** Whether the text is XML that can be walked through. */
export function isWalkable(xml: string): boolean {
  try {
    walkXml(xml, () => undefined);
    return true;
  } catch {
    return false;
  }
}

/** Whether the element is written as a single tag. */
export function isSelfClosing(element: XmlElement): boolean {
  return element.end === element.openEnd;
}

/** The prefix of a tag with its colon, or nothing. */
export function prefixOf(tag: string): string {
  return tag.slice(0, tag.indexOf(':') + 1);
}

/** An open tag with the attribute set to that value, its other characters untouched. */
export function withAttribute(openTag: string, name: string, value: string): string {
  const attribute = new RegExp(`(\\s)${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  const text = `${name}="${escapeXml(value)}"`;
  if (attribute.test(openTag)) return openTag.replace(attribute, (_, space: string) => space + text);
  return openTag.replace(/\s*\/?>$/, (end) => ` ${text}${end.trimStart()}`);
}

/** An open tag without the attribute, its other characters untouched. */
export function withoutAttribute(openTag: string, name: string): string {
  return openTag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), '');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for character data and attributes. */
export function escapeXml(text: string): string {
  return !/[&<>"]/.test(text) ? text : text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
