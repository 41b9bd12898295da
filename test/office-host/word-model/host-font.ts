/** The font of some runs: a value where all agree, else the mixed value of its kind. Formats of styles are not added. */
import { HostError } from '../host-object';
import { isOn, readProperty, readValue, writeProperty } from './properties';
import { WordObject, type WordObjects } from './word-objects';
import { w, type XmlElement } from './xml-element';

/** What an object without text says of its font: what a run without a format would. */
const noRun = w('r');

const switches = { bold: 'b', italic: 'i', strikeThrough: 'strike', doubleStrikeThrough: 'dstrike' } as const;

export class HostFont extends WordObject {
  readonly hostType = 'Font';
  readonly scalars = [
    ...['name', 'size', 'bold', 'italic', 'color', 'underline', 'subscript', 'superscript'],
    ...['strikeThrough', 'doubleStrikeThrough', 'highlightColor'],
  ];

  constructor(
    objects: WordObjects,
    private readonly runs: () => readonly XmlElement[],
  ) {
    super(objects);
  }

  get bold(): boolean | null {
    return this.#switch('bold');
  }
  set bold(on: boolean | null) {
    this.#setSwitch('bold', on);
  }
  get italic(): boolean | null {
    return this.#switch('italic');
  }
  set italic(on: boolean | null) {
    this.#setSwitch('italic', on);
  }
  get strikeThrough(): boolean | null {
    return this.#switch('strikeThrough');
  }
  set strikeThrough(on: boolean | null) {
    this.#setSwitch('strikeThrough', on);
  }
  get doubleStrikeThrough(): boolean | null {
    return this.#switch('doubleStrikeThrough');
  }

  get name(): string {
    return this.#common((run) => readProperty(run, 'rFonts')?.attribute('w:ascii') ?? 'Calibri') ?? '';
  }
  set name(font: string) {
    this.#write('rFonts', { ascii: font, hAnsi: font, cs: font });
  }

  get size(): number | null {
    return this.#common((run) => Number(readValue(run, 'sz') ?? 22) / 2) ?? null;
  }
  set size(points: number | null) {
    if (points === null || !(points > 0)) throw new HostError('InvalidArgument');
    this.#write('sz', { val: String(Math.round(points * 2)) });
  }

  get color(): string {
    return this.#common((run) => `#${(readValue(run, 'color') ?? '000000').replace('auto', '000000')}`) ?? '';
  }
  set color(color: string) {
    const found = /^#([0-9A-Fa-f]{6})$/.exec(color)?.[1];
    if (found === undefined) throw new Error(`Emulated Word: colours are #RRGGBB here: ${color}`);
    this.#write('color', { val: found.toUpperCase() });
  }

  get underline(): string {
    const names: Readonly<Record<string, string>> = { none: 'None', single: 'Single', double: 'Double' };
    return this.#common((run) => names[readValue(run, 'u') ?? 'none'] ?? 'Mixed') ?? 'Mixed';
  }
  set underline(kind: string) {
    if (!['None', 'Single', 'Double'].includes(kind)) throw new HostError('InvalidArgument');
    this.#write('u', { val: kind.toLowerCase() });
  }

  get subscript(): boolean | null {
    return this.#common((run) => readValue(run, 'vertAlign') === 'subscript') ?? null;
  }
  get superscript(): boolean | null {
    return this.#common((run) => readValue(run, 'vertAlign') === 'superscript') ?? null;
  }

  get highlightColor(): string | null {
    if (this.runs().some((run) => readValue(run, 'highlight') ?? readProperty(run, 'shd')))
      throw new Error('Emulated Word: reading a highlight is not modelled');
    return null;
  }

  #switch(name: keyof typeof switches): boolean | null {
    return this.#common((run) => isOn(run, switches[name])) ?? null;
  }

  #setSwitch(name: keyof typeof switches, on: unknown): void {
    if (typeof on !== 'boolean') throw new HostError('InvalidArgument');
    this.#write(switches[name], on ? {} : { val: '0' });
  }

  #common<Value>(read: (run: XmlElement) => Value): Value | undefined {
    const values = new Set(this.runs().map(read));
    if (values.size === 0) return read(noRun);
    return values.size === 1 ? [...values][0] : undefined;
  }

  #write(property: string, attributes: Readonly<Record<string, string>>): void {
    this.objects.willChange();
    for (const run of this.runs()) writeProperty(run, property, attributes);
  }
}
