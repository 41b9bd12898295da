/** One of the borders of a table, as far as colour, kind and width go. */
import { HostError } from '../host-object';
import { requireEditable } from './controls';
import { ensureProperties, insertOrdered, readProperty } from './properties';
import { WordObject, type WordObjects } from './word-objects';
import { w, type XmlElement } from './xml-element';

const sides: Readonly<Record<string, string>> = {
  Top: 'top',
  Left: 'left',
  Bottom: 'bottom',
  Right: 'right',
  InsideHorizontal: 'insideH',
  InsideVertical: 'insideV',
};
const order = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
const kinds: Readonly<Record<string, string>> = {
  None: 'nil',
  Single: 'single',
  Double: 'double',
  Dotted: 'dotted',
};

export class HostTableBorder extends WordObject {
  readonly hostType = 'TableBorder';
  readonly scalars = ['color', 'type', 'width'];
  readonly #side: string;

  constructor(
    objects: WordObjects,
    private readonly table: XmlElement,
    location: unknown,
  ) {
    super(objects);
    const side = sides[String(location)];
    if (side === undefined) throw new HostError('InvalidArgument');
    this.#side = side;
  }

  get color(): string {
    return `#${(this.#read('color') ?? '000000').replace('auto', '000000')}`;
  }
  set color(color: string) {
    if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw new HostError('InvalidArgument');
    this.#write('color', color.slice(1).toUpperCase());
  }

  get type(): string {
    const value = this.#read('val') ?? 'nil';
    return Object.entries(kinds).find(([, written]) => written === value)?.[0] ?? 'Mixed';
  }
  set type(kind: string) {
    const value = kinds[kind];
    if (value === undefined) throw new Error(`Emulated Word: borders of the kind ${kind} are not modelled`);
    this.#write('val', value);
  }

  /** In points; the file counts eighths. */
  get width(): number {
    return Number(this.#read('sz') ?? 0) / 8;
  }
  set width(points: number) {
    if (!(points > 0)) throw new HostError('InvalidArgument');
    this.#write('sz', String(Math.round(points * 8)));
  }

  #read(name: string): string | undefined {
    return readProperty(this.table, 'tblBorders')?.first(`w:${this.#side}`)?.attribute(`w:${name}`);
  }

  #write(name: string, value: string): void {
    this.objects.willChange();
    requireEditable(this.table);
    let borders = readProperty(this.table, 'tblBorders');
    if (!borders) {
      borders = w('tblBorders');
      insertOrdered(ensureProperties(this.table), borders);
    }
    let border = borders.first(`w:${this.#side}`);
    if (!border) {
      border = w(this.#side, { val: 'single', sz: '4', space: '0', color: 'auto' });
      const later = order.slice(order.indexOf(this.#side) + 1).map((side) => `w:${side}`);
      borders.insert([border], borders.elements.find((one) => later.includes(one.name)) ?? null);
    }
    border.attributes.set(`w:${name}`, value);
  }
}
