/**
 * Reads XML piece by piece and tells what it meets. Written by ourselves because
 * the time of reading a workbook is the time of its scanner: this one takes a
 * third of saxes, against which it is tested. It knows no document types and no
 * namespaces, and what is too long or too deep for an Office file is refused.
 */
import { AttributeList, type XmlAttributes } from './xml-attributes';
import { decodeReferences, unifyLineEnds } from './xml-entities';

export interface XmlEvents {
  /** Name without prefix. The attributes are only there during the call. */
  open(name: string, attributes: XmlAttributes): void;
  /** Character data and CDATA, references replaced; one text may come in several pieces. */
  text(text: string): void;
  /** Whether text is taken at this place; undefined takes all. */
  readonly takesText?: (() => boolean) | undefined;
  /** Name without prefix; true ends the reading. */
  close(name: string): boolean;
  /** The document has a document type; must throw. */
  doctype(): never;
}

/** Most characters of a tag, a comment or a CDATA section. */
const LONGEST_TOKEN = 1_000_000;
const DEEPEST = 500;

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const CLOSE = 62;
const QUESTION = 63;

export class XmlScanner {
  private buffer = '';
  private at = 0;
  private isStarted = false;
  private hasEnded = false;
  private tokens = 0;
  private readonly open: string[] = [];
  private readonly localNames: string[] = [];
  private readonly attributes = new AttributeList();

  constructor(private readonly events: XmlEvents) {}

  /** Whether the reading has ended before the document. */
  get isDone(): boolean {
    return this.hasEnded;
  }

  /** How many tags, comments and the like were met since this was asked last. */
  takeTokens(): number {
    const met = this.tokens;
    this.tokens = 0;
    return met;
  }

  /** Takes the next piece; throws where the document is malformed. */
  write(piece: string): void {
    if (this.hasEnded || piece === '') return;
    const rest = this.buffer.slice(this.at);
    if (rest.length > LONGEST_TOKEN) throw new SyntaxError('Token too long');
    this.buffer = rest + (this.isStarted || rest !== '' ? piece : piece.replace(/^\ufeff/, ''));
    this.at = 0;
    while (this.readText(false) && this.readMarkup());
  }

  /** No more pieces come; throws where the document is unfinished. */
  end(): void {
    if (this.hasEnded) return;
    this.readText(true);
    if (this.at < this.buffer.length || this.open.length > 0 || !this.isStarted) {
      throw new SyntaxError('Unfinished document');
    }
  }

  /** Up to the next tag; true when there is one. What may go on in the next piece is left there. */
  private readText(isEnd: boolean): boolean {
    const { buffer, at } = this;
    const tag = buffer.indexOf('<', at);
    const end = tag >= 0 ? tag : isEnd ? buffer.length : at + finishedLength(buffer.slice(at));
    if (end > at) this.emitText(buffer.slice(at, end));
    this.at = end;
    return tag >= 0;
  }

  private emitText(raw: string): void {
    if (this.open.length > 0) {
      if (this.events.takesText?.() === false) return;
      const text = unifyLineEnds(raw);
      if (text.includes(']]>')) throw new SyntaxError('End of CDATA without a start');
      this.events.text(decodeReferences(text));
    } else if (/[^ \t\r\n]/.test(raw)) throw new SyntaxError('Text outside of the document');
  }

  /** Reads what starts with the `<` at the current place; false when its end is still to come, or nothing more is wanted. */
  private readMarkup(): boolean {
    const { buffer, at } = this;
    this.tokens += 1;
    switch (buffer.charCodeAt(at + 1)) {
      case SLASH:
        return this.readClosingTag();
      case QUESTION:
        return this.skipTo('?>', at + 2);
      case BANG:
        return this.readDeclaration();
      default:
        return this.readOpeningTag();
    }
  }

  private readDeclaration(): boolean {
    const { buffer, at } = this;
    if (buffer.startsWith('<!--', at)) return this.skipTo('-->', at + 4);
    if (buffer.startsWith('<![CDATA[', at)) {
      const end = buffer.indexOf(']]>', at + 9);
      if (end < 0) return false;
      if (this.open.length === 0) throw new SyntaxError('CDATA outside of the document');
      if (end > at + 9) this.events.text(unifyLineEnds(buffer.slice(at + 9, end)));
      this.at = end + 3;
      return true;
    }
    if (buffer.length - at < 9) return false;
    return this.events.doctype();
  }

  private skipTo(mark: string, from: number): boolean {
    const end = this.buffer.indexOf(mark, from);
    if (end < 0) return false;
    this.at = end + mark.length;
    return true;
  }

  private readClosingTag(): boolean {
    const { buffer, at } = this;
    const end = buffer.indexOf('>', at + 2);
    if (end < 0) return false;
    const name = this.open.pop();
    const isPlain = name !== undefined && end === at + 2 + name.length;
    const closed = isPlain ? buffer.slice(at + 2, end) : buffer.slice(at + 2, end).trimEnd();
    if (name === undefined || closed !== name) throw new SyntaxError(`Wrong closing tag: ${closed}`);
    this.at = end + 1;
    this.hasEnded = this.events.close(this.localNames.pop() ?? name);
    return !this.hasEnded;
  }

  private readOpeningTag(): boolean {
    const { buffer, at, attributes } = this;
    let end = at + 1;
    while (isNameCode(buffer.charCodeAt(end))) end += 1;
    const name = buffer.slice(at + 1, end);
    attributes.clear();
    for (;;) {
      const before = end;
      end = skipSpace(buffer, end);
      if (end >= buffer.length) return false;
      const code = buffer.charCodeAt(end);
      if (code === CLOSE) return this.emitOpen(name, end + 1, false);
      if (code === SLASH) {
        if (end + 1 >= buffer.length) return false;
        if (buffer.charCodeAt(end + 1) !== CLOSE) throw new SyntaxError(`Wrong tag: ${name}`);
        return this.emitOpen(name, end + 2, true);
      }
      if (end === before) throw new SyntaxError(`Wrong tag: ${name}`);
      end = this.readAttribute(end);
      if (end < 0) return false;
    }
  }

  /** Where the attribute ends; -1 when that is still to come. */
  private readAttribute(start: number): number {
    const { buffer } = this;
    let end = start;
    while (isNameCode(buffer.charCodeAt(end))) end += 1;
    const name = buffer.slice(start, end);
    end = skipSpace(buffer, end);
    if (end >= buffer.length) return -1;
    if (name === '' || buffer.charCodeAt(end) !== EQUALS) throw new SyntaxError(`Wrong attribute: ${name}`);
    end = skipSpace(buffer, end + 1);
    if (end >= buffer.length) return -1;
    const quote = buffer[end];
    if (quote !== '"' && quote !== "'") throw new SyntaxError(`Attribute without quotes: ${name}`);
    const last = buffer.indexOf(quote, end + 1);
    if (last < 0) return -1;
    const value = buffer.slice(end + 1, last);
    if (value.includes('<')) throw new SyntaxError(`Tag inside of an attribute: ${name}`);
    this.attributes.add(name, value);
    return last + 1;
  }

  private emitOpen(name: string, next: number, isEmpty: boolean): boolean {
    if (name === '' || (this.open.length === 0 && this.isStarted))
      throw new SyntaxError('Two documents in one');
    if (this.open.length >= DEEPEST) throw new SyntaxError('Elements too deep');
    this.isStarted = true;
    this.tokens += this.attributes.surplus;
    this.at = next;
    const local = localName(name);
    this.events.open(local, this.attributes);
    if (isEmpty) this.hasEnded = this.events.close(local);
    else {
      this.open.push(name);
      this.localNames.push(local);
    }
    return !this.hasEnded;
  }
}

/** How much of a text can be taken although more is to come: a reference or a line break may be cut. */
function finishedLength(text: string): number {
  const reference = text.lastIndexOf('&');
  if (reference >= 0 && reference > text.length - 12 && !text.includes(';', reference)) return reference;
  // The first half of "]]>" is held back as well.
  const held = /[\]\r]{1,2}$/.exec(text.slice(-2))?.[0] ?? '';
  return text.length - held.length;
}

function localName(name: string): string {
  return name.includes(':') ? name.slice(name.indexOf(':') + 1) : name;
}

function skipSpace(buffer: string, from: number): number {
  let at = from;
  while (isSpace(buffer.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;
}

/** Letters, digits and a few signs; beyond ASCII everything, for no name there is looked for. False at the end. */
function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= COLON) ||
    code === 95 ||
    code === 45 ||
    code === 46 ||
    code > 127
  );
}
