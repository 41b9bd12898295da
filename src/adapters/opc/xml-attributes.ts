/** The attributes of the element that has just been opened. */
import { decodeReferences } from './xml-entities';

export interface XmlAttributes {
  /** The value by local name, whatever its prefix; one without prefix goes first. Undefined when there is none. */
  get(name: string): string | undefined;
}

/** Most attributes of one element: far above any Office file, far below what makes looking them up slow. */
const MOST = 64;
const FEW = 8;

/** Filled anew for each element, so that a sheet with a million cells does not make a million objects. */
export class AttributeList implements XmlAttributes {
  private count = 0;
  private readonly names: string[] = [];
  private readonly values: string[] = [];
  /** The names of a list that is longer than `FEW`: comparing each with each would take too long. */
  private readonly taken = new Set<string>();

  /** How many more than any cell or row has. */
  get surplus(): number {
    return Math.max(0, this.count - FEW);
  }

  clear(): void {
    this.count = 0;
  }

  /** Value as it stands in the document; an attribute that is there twice throws. */
  add(name: string, value: string): void {
    if (this.has(name)) throw new SyntaxError(`Attribute given twice: ${name}`);
    if (this.count >= MOST) throw new SyntaxError('Too many attributes');
    this.names[this.count] = name;
    this.values[this.count] = value;
    this.count += 1;
  }

  get(name: string): string | undefined {
    const plain = this.indexOf(name);
    const index = plain >= 0 ? plain : this.indexOfPrefixed(`:${name}`);
    const value = this.values[index];
    if (index < 0 || value === undefined) return undefined;
    return /[&\s]/.test(value) ? decodeReferences(value.replace(/\r\n|[\t\r\n]/g, ' ')) : value;
  }

  private has(name: string): boolean {
    if (this.count < FEW) return this.indexOf(name) >= 0;
    if (this.count === FEW) {
      this.taken.clear();
      for (let index = 0; index < FEW; index += 1) this.taken.add(this.names[index] ?? '');
    }
    const { size } = this.taken.add(name);
    return size === this.count;
  }

  private indexOf(name: string): number {
    for (let index = 0; index < this.count; index += 1) if (this.names[index] === name) return index;
    return -1;
  }

  private indexOfPrefixed(suffix: string): number {
    for (let index = 0; index < this.count; index += 1) if (this.names[index]?.endsWith(suffix)) return index;
    return -1;
  }
}
