/**
 * Reads XML piece by piece and tells what it meets. Written by ourselves because
 * the time of reading a workbook is the time of its scanner: this one takes a
 * third of saxes, against which it is tested. It knows no document types and no
 * namespaces, and what is too long or too deep for an Office file is refused.
 */
import { AttributeList, type XmlAttributes } from './xml-attributes';
import { BANG, CLOSE, COLON, isNameCode, OPEN, QUESTION, skipSpace, SLASH, standsAt } from './xml-characters';
import { decodeReferences, unifyLineEnds } from './xml-entities';

/**
 * A shape in which almost every program writes certain elements, so that one match takes in what is
 * else four tags and a text. Whatever stands there in another way is read tag by tag.
 */
export interface XmlShortcut {
  /** Sticky. Matches whole elements, well-formed as they are, without references, prefixes and carriage returns. */
  readonly shape: RegExp;
  /** Whether such an element is looked for at this place. */
  applies(): boolean;
  /** Takes one as it was matched; says how many tags it has. */
  take(found: RegExpExecArray): number;
}

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
  readonly shortcut?: XmlShortcut | undefined;
}

/** Most characters of a tag, a comment or a CDATA section. */
const LONGEST_TOKEN = 1_000_000;
const DEEPEST = 500;

/**
 * A token of which so much is there and its end still to come is not looked at again before twice
 * as much is: else one that comes in a hundred pieces would be gone through a hundred times.
 */
const LONG_TOKEN = 65_536;

export class XmlScanner {
  private buffer = '';
  private at = 0;
  /** Length of the buffer from which it is gone through again. */
  private enough = 0;
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
    const rest = this.at === 0 ? this.buffer : this.buffer.slice(this.at);
    this.buffer = rest + (this.isStarted || rest !== '' ? piece : piece.replace(/^\ufeff/, ''));
    this.at = 0;
    if (this.buffer.length >= this.enough) this.scan();
  }

  /** No more pieces come; throws where the document is unfinished. */
  end(): void {
    if (this.hasEnded) return;
    this.scan();
    if (this.isDone) return;
    this.readText(true);
    if (this.at < this.buffer.length || this.open.length > 0 || !this.isStarted) {
      throw new SyntaxError('Unfinished document');
    }
  }

  private scan(): void {
    while (this.readText(false) && this.readMarkup());
    const left = this.buffer.length - this.at;
    if (left > LONGEST_TOKEN && !this.hasEnded) throw new SyntaxError('Token too long');
    this.enough = left > LONG_TOKEN ? 2 * left : 0;
  }

  /** Up to the next tag; true when there is one. What may go on in the next piece is left there. */
  private readText(isEnd: boolean): boolean {
    const { buffer, at } = this;
    if (buffer.charCodeAt(at) === OPEN) return true;
    const tag = buffer.indexOf('<', at);
    const end = tag >= 0 ? tag : isEnd ? buffer.length : at + finishedLength(buffer.slice(at));
    if (end > at) this.emitText(at, end);
    this.at = end;
    return tag >= 0;
  }

  private emitText(from: number, to: number): void {
    const { buffer, events } = this;
    if (this.open.length > 0) {
      if (events.takesText?.() === false) return;
      const text = unifyLineEnds(buffer.slice(from, to));
      if (text.includes(']]>')) throw new SyntaxError('End of CDATA without a start');
      events.text(decodeReferences(text));
    } else if (skipSpace(buffer, from) < to) throw new SyntaxError('Text outside of the document');
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
        return this.takeShortcut() || this.readOpeningTag();
    }
  }

  private takeShortcut(): boolean {
    const { shortcut } = this.events;
    if (!shortcut || this.open.length === 0 || !shortcut.applies()) return false;
    const { shape } = shortcut;
    shape.lastIndex = this.at;
    const found = shape.exec(this.buffer);
    if (!found) return false;
    this.at = shape.lastIndex;
    this.tokens += shortcut.take(found) - 1;
    return true;
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
    const name = this.open.at(-1) ?? '';
    const plainEnd = at + 2 + name.length;
    if (buffer.charCodeAt(plainEnd) === CLOSE && name !== '' && standsAt(name, buffer, at + 2)) {
      this.at = plainEnd + 1;
    } else {
      const end = buffer.indexOf('>', at + 2);
      if (end < 0) return false;
      const closed = buffer.slice(at + 2, end).trimEnd();
      if (closed !== name || name === '') throw new SyntaxError(`Wrong closing tag: ${closed}`);
      this.at = end + 1;
    }
    this.open.pop();
    this.hasEnded = this.events.close(this.localNames.pop() ?? name);
    return !this.hasEnded;
  }

  private readOpeningTag(): boolean {
    const { buffer, at, attributes } = this;
    let end = at + 1;
    let colon = -1;
    for (let code = buffer.charCodeAt(end); isNameCode(code); code = buffer.charCodeAt(end)) {
      if (code === COLON && colon < 0) colon = end;
      end += 1;
    }
    const nameEnd = end;
    attributes.start(buffer);
    for (;;) {
      const before = end;
      end = skipSpace(buffer, end);
      if (end >= buffer.length) return false;
      const code = buffer.charCodeAt(end);
      const isEmpty = code === SLASH;
      if (isEmpty && end + 1 >= buffer.length) return false;
      if (code === CLOSE || (isEmpty && buffer.charCodeAt(end + 1) === CLOSE)) {
        this.at = end + (isEmpty ? 2 : 1);
        const name = buffer.slice(at + 1, nameEnd);
        return this.emitOpen(name, colon < 0 ? name : buffer.slice(colon + 1, nameEnd), isEmpty);
      }
      if (isEmpty || end === before) throw new SyntaxError('Wrong tag');
      end = attributes.read(end);
      if (end < 0) return false;
    }
  }

  private emitOpen(name: string, local: string, isEmpty: boolean): boolean {
    if (name === '' || (this.open.length === 0 && this.isStarted))
      throw new SyntaxError('Two documents in one');
    if (this.open.length >= DEEPEST) throw new SyntaxError('Elements too deep');
    this.isStarted = true;
    this.tokens += this.attributes.surplus;
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
