/** Numbered and bulleted lists: a list of the API is a numbering instance (`w:num`) of the file. */
import { HostError } from '../host-object';
import { putProperty, readProperty, readValue } from './properties';
import type { WordStyles } from './word-styles';
import { w, type XmlElement } from './xml-element';

export interface ListItemPlace {
  readonly list: number;
  readonly level: number;
}

export class WordLists {
  /** `numbering` gives the part that holds the definitions and makes it where the document has none. */
  constructor(
    private readonly styles: WordStyles,
    private readonly numbering: () => XmlElement,
  ) {}

  /** The list a paragraph belongs to, by itself or by its style. */
  itemOf(paragraph: XmlElement): ListItemPlace | undefined {
    const own = readProperty(paragraph, 'numPr');
    const found = own ?? this.styles.numberingOf(readValue(paragraph, 'pStyle'));
    const list = Number(found?.first('w:numId')?.attribute('w:val') ?? 0);
    if (list === 0) return undefined;
    return { list, level: Number(found?.first('w:ilvl')?.attribute('w:val') ?? 0) };
  }

  /** A new list with bullets that begins with the paragraph; Word makes the same of "startNewList". */
  start(paragraph: XmlElement): number {
    const id = this.create();
    this.#put(paragraph, id, 0);
    return id;
  }

  /** The id of a new list without paragraphs. */
  create(): number {
    const root = this.numbering();
    const abstracts = root.elements.filter((one) => one.name === 'w:abstractNum');
    const definition = String(
      1 + Math.max(-1, ...abstracts.map((one) => Number(one.attribute('w:abstractNumId')))),
    );
    const nums = root.elements.filter((one) => one.name === 'w:num');
    const id = 1 + Math.max(0, ...nums.map((one) => Number(one.attribute('w:numId'))));
    root.insert([w('abstractNum', { abstractNumId: definition }, ...levels())], nums[0] ?? null);
    root.insert([w('num', { numId: String(id) }, w('abstractNumId', { val: definition }))]);
    return id;
  }

  attach(paragraph: XmlElement, list: number, level: number): void {
    if (level < 0 || level > 8 || !this.#num(list)) throw new HostError('InvalidArgument');
    this.#put(paragraph, list, level);
  }

  detach(paragraph: XmlElement): void {
    const byStyle = this.styles.numberingOf(readValue(paragraph, 'pStyle')) !== undefined;
    if (byStyle) this.#put(paragraph, 0, 0);
    else putProperty(paragraph, 'numPr', undefined);
  }

  /** The level of a list as it is defined. */
  level(list: number, level: number): XmlElement {
    const definition = this.#num(list)?.first('w:abstractNumId')?.attribute('w:val');
    const abstract = this.numbering().elements.find(
      (one) => one.name === 'w:abstractNum' && one.attribute('w:abstractNumId') === definition,
    );
    const found = abstract?.elements.find((one) => one.attribute('w:ilvl') === String(level));
    if (!found) throw new HostError('InvalidArgument');
    return found;
  }

  #num(list: number): XmlElement | undefined {
    return this.numbering().elements.find(
      (one) => one.name === 'w:num' && one.attribute('w:numId') === String(list),
    );
  }

  #put(paragraph: XmlElement, list: number, level: number): void {
    const numPr = w('numPr', {}, w('ilvl', { val: String(level) }), w('numId', { val: String(list) }));
    putProperty(paragraph, 'numPr', numPr);
  }
}

function levels(): readonly XmlElement[] {
  return Array.from({ length: 9 }, (_, level) =>
    w(
      'lvl',
      { ilvl: String(level) },
      w('start', { val: '1' }),
      w('numFmt', { val: 'bullet' }),
      w('lvlText', { val: '\u2022' }),
      w('lvlJc', { val: 'left' }),
      w('pPr', {}, w('ind', { left: String(720 * (level + 1)), hanging: '360' })),
    ),
  );
}
