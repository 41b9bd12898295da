/** The attributes of the element that has just been opened. */
import {
  AMPERSAND,
  APOSTROPHE,
  COLON,
  EQUALS,
  isNameCode,
  LINE_FEED,
  OPEN,
  QUOTE,
  RETURN,
  skipSpace,
  standsAt,
  TAB,
} from './xml-characters';
import { decodeReferences } from './xml-entities';

export interface XmlAttributes {
  /**
   * The value by local name, whatever its prefix; one without prefix goes first. Undefined when there
   * is none. Of one that takes more than `most` characters in the file, only those are replaced and given.
   */
  get(name: string, most?: number): string | undefined;
}

/** Most attributes of one element: far above any Office file, far below what makes looking them up slow. */
const MOST = 64;
const FEW = 8;

/**
 * Filled anew for each element, so that a sheet with a million cells does not make a million
 * objects. It keeps places in the text, not texts: of most attributes nobody asks for the value.
 */
export class AttributeList implements XmlAttributes {
  private buffer = '';
  private count = 0;
  private hasPrefix = false;
  private readonly nameStarts: number[] = [];
  private readonly nameEnds: number[] = [];
  private readonly valueStarts: number[] = [];
  private readonly valueEnds: number[] = [];
  /** Whether the value holds a reference or a break, which are to be replaced. */
  private readonly areOdd: boolean[] = [];
  /** The names of a list that is longer than `FEW`: comparing each with each would take too long. */
  private readonly taken = new Set<string>();

  /** How many more than any cell or row has. */
  get surplus(): number {
    return Math.max(0, this.count - FEW);
  }

  /** Makes the list empty, for an element of this text. */
  start(buffer: string): void {
    this.buffer = buffer;
    this.count = 0;
    this.hasPrefix = false;
  }

  /** Takes the attribute at this place. Where it ends; -1 when that is still to come. Throws where there is none, or one for the second time. */
  read(start: number): number {
    const { buffer } = this;
    let nameEnd = start;
    for (let code = buffer.charCodeAt(start); isNameCode(code); code = buffer.charCodeAt(nameEnd)) {
      if (code === COLON) this.hasPrefix = true;
      nameEnd += 1;
    }
    let at = skipSpace(buffer, nameEnd);
    if (at >= buffer.length) return -1;
    if (nameEnd === start || buffer.charCodeAt(at) !== EQUALS) throw new SyntaxError('Wrong attribute');
    at = skipSpace(buffer, at + 1);
    if (at >= buffer.length) return -1;
    const quote = buffer.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new SyntaxError('Attribute without quotes');
    return this.readValue(start, nameEnd, at + 1, quote);
  }

  get(name: string, most = Infinity): string | undefined {
    const plain = this.indexOf(name);
    const index = plain >= 0 || !this.hasPrefix ? plain : this.indexOfPrefixed(name);
    if (index < 0) return undefined;
    const [start = 0, end = 0] = [this.valueStarts[index], this.valueEnds[index]];
    const whole = this.buffer.slice(start, Math.min(end, start + most));
    const value = end - start > most ? whole.replace(/&[^;]*$/, '') : whole;
    return this.areOdd[index] === true ? decodeReferences(value.replace(/\r\n|[\t\r\n]/g, ' ')) : value;
  }

  private readValue(start: number, nameEnd: number, valueStart: number, quote: number): number {
    const { buffer } = this;
    const { length } = buffer;
    let isOdd = false;
    for (let at = valueStart; at < length; at += 1) {
      const code = buffer.charCodeAt(at);
      // Letters and digits: almost all there are.
      if (code > APOSTROPHE && code !== OPEN) continue;
      if (code === quote) {
        this.add(start, nameEnd, valueStart, at, isOdd);
        return at + 1;
      }
      if (code === OPEN) throw new SyntaxError('Tag inside of an attribute');
      isOdd ||= code === AMPERSAND || code === LINE_FEED || code === RETURN || code === TAB;
    }
    return -1;
  }

  private add(start: number, nameEnd: number, valueStart: number, valueEnd: number, isOdd: boolean): void {
    const { count } = this;
    if (this.has(start, nameEnd)) throw new SyntaxError('Attribute given twice');
    if (count >= MOST) throw new SyntaxError('Too many attributes');
    this.nameStarts[count] = start;
    this.nameEnds[count] = nameEnd;
    this.valueStarts[count] = valueStart;
    this.valueEnds[count] = valueEnd;
    this.areOdd[count] = isOdd;
    this.count += 1;
  }

  private has(start: number, end: number): boolean {
    const { buffer, count, taken } = this;
    if (count < FEW) return this.hasAmongFew(start, end);
    if (count === FEW) {
      taken.clear();
      for (let index = 0; index < FEW; index += 1)
        taken.add(buffer.slice(this.nameStarts[index], this.nameEnds[index]));
    }
    return taken.add(buffer.slice(start, end)).size === count;
  }

  /** Without making a text of the name: almost every attribute comes through here. */
  private hasAmongFew(start: number, end: number): boolean {
    const { buffer, count, nameStarts, nameEnds } = this;
    for (let index = 0; index < count; index += 1) {
      const other = nameStarts[index] ?? 0;
      let at = nameEnds[index] === other + end - start ? start : end + 1;
      while (at < end && buffer.charCodeAt(at) === buffer.charCodeAt(other + at - start)) at += 1;
      if (at === end) return true;
    }
    return false;
  }

  private indexOf(name: string): number {
    const { buffer, count, nameStarts, nameEnds } = this;
    for (let index = 0; index < count; index += 1) {
      const start = nameStarts[index] ?? 0;
      if (nameEnds[index] === start + name.length && standsAt(name, buffer, start)) return index;
    }
    return -1;
  }

  private indexOfPrefixed(name: string): number {
    const { buffer, count, nameStarts, nameEnds } = this;
    for (let index = 0; index < count; index += 1) {
      const colon = (nameEnds[index] ?? 0) - name.length - 1;
      const isPrefixed = colon >= (nameStarts[index] ?? 0) && buffer.charCodeAt(colon) === COLON;
      if (isPrefixed && standsAt(name, buffer, colon + 1)) return index;
    }
    return -1;
  }
}
