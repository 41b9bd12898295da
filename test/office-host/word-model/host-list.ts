/** A list: the paragraphs that share a numbering. */
import { HostError, type HostCollection, type HostObject } from '../host-object';
import { missing } from './host-content';
import { makeParagraph } from './make-content';
import { blockAfter, blockBefore, checkLocation, open } from './places';
import { WordObject, type WordObjects } from './word-objects';
import { w, type XmlElement } from './xml-element';

const bullets: Readonly<Record<string, string>> = {
  Solid: '\u2022',
  Hollow: 'o',
  Square: '\u25AA',
  Checkmark: '\u2713',
};
const numberings: Readonly<Record<string, string>> = {
  Arabic: 'decimal',
  UpperRoman: 'upperRoman',
  LowerRoman: 'lowerRoman',
  UpperLetter: 'upperLetter',
  LowerLetter: 'lowerLetter',
};

export class HostList extends WordObject {
  readonly hostType = 'List';
  readonly scalars = ['id', 'levelTypes', 'levelExistences'];
  override readonly hostId: number;

  constructor(
    objects: WordObjects,
    readonly id: number,
    private readonly members: () => readonly XmlElement[],
  ) {
    super(objects);
    this.hostId = id;
  }

  get paragraphs(): HostCollection {
    return this.objects.paragraphs(this.members());
  }

  get levelTypes(): readonly string[] {
    const kinds: Readonly<Record<string, string>> = { bullet: 'Bullet', none: 'Unknown' };
    return nine((level) => kinds[this.#format(level)] ?? 'Number');
  }

  get levelExistences(): readonly boolean[] {
    const used = new Set(this.members().map((one) => this.objects.lists.itemOf(one)?.level));
    return nine((level) => used.has(level));
  }

  insertParagraph(text: unknown, location: unknown): HostObject {
    if (typeof text !== 'string') throw new HostError('InvalidArgument');
    const at = checkLocation(location, ['Start', 'End', 'Before', 'After']);
    this.objects.willChange();
    const members = this.members();
    const edge = (at === 'Start' || at === 'Before' ? members[0] : members.at(-1)) ?? missing();
    const place = at === 'Start' || at === 'Before' ? blockBefore(edge) : blockAfter(edge);
    open(place, 'blocks');
    const made = makeParagraph(text, edge);
    place.parent.insert([made], place.before);
    if (at === 'Before' || at === 'After') this.objects.lists.detach(made);
    return this.objects.paragraph(made);
  }

  getLevelParagraphs(level: unknown): HostCollection {
    return this.objects.paragraphs(
      this.members().filter((one) => this.objects.lists.itemOf(one)?.level === level),
    );
  }

  setLevelBullet(level: unknown, bullet: unknown, code: unknown, font: unknown): void {
    if ((code ?? font ?? null) !== null)
      throw new Error('Emulated Word: bullets of one’s own are not modelled');
    const text = bullets[String(bullet)];
    if (text === undefined) throw new Error(`Emulated Word: the bullet ${String(bullet)} is not modelled`);
    this.#define(level, 'bullet', text);
  }

  setLevelNumbering(level: unknown, numbering: unknown, format: unknown): void {
    const kind = numberings[String(numbering)];
    if (kind === undefined) throw new HostError('InvalidArgument');
    const parts: readonly unknown[] = Array.isArray(format) ? format : [level, '.'];
    this.#define(
      level,
      kind,
      parts.map((part) => (typeof part === 'number' ? `%${part + 1}` : String(part))).join(''),
    );
  }

  #define(level: unknown, format: string, text: string): void {
    if (typeof level !== 'number') throw new HostError('InvalidArgument');
    this.objects.willChange();
    const element = this.objects.lists.level(this.id, level);
    element.first('w:numFmt')?.replaceWith([w('numFmt', { val: format })]);
    element.first('w:lvlText')?.replaceWith([w('lvlText', { val: text })]);
  }

  #format(level: number): string {
    return this.objects.lists.level(this.id, level).first('w:numFmt')?.attribute('w:val') ?? 'decimal';
  }
}

function nine<Value>(make: (level: number) => Value): readonly Value[] {
  return Array.from({ length: 9 }, (_, level) => make(level));
}
