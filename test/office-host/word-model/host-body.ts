/** The text of a document, a cell, a header or a footer. */
import type { HostObject } from '../host-object';
import { requireRemovable, wrapInControl } from './controls';
import { HostInsertable, type Locations } from './host-insertable';
import { makeParagraph } from './make-content';
import { blockEnd, blockStart, inlineEnd, inlineStart, type Location, type Place } from './places';
import { readProperties } from './properties';
import { rangeOfBlocks } from './range-locations';
import { contentOf, paragraphsIn, runsIn } from './tree-walk';
import type { Span, WordObjects } from './word-objects';
import type { XmlElement } from './xml-element';

const types: Readonly<Record<string, string>> = {
  'w:body': 'MainDoc',
  'w:tc': 'TableCell',
  'w:hdr': 'Header',
  'w:ftr': 'Footer',
};

export class HostBody extends HostInsertable {
  readonly hostType = 'Body';
  readonly scalars = ['style', 'text', 'type', 'styleBuiltIn'];
  protected readonly locations: Locations = { blocks: ['Start', 'End'], text: ['Replace', 'Start', 'End'] };

  constructor(
    objects: WordObjects,
    readonly container: XmlElement,
  ) {
    super(objects);
  }

  nodes(): readonly XmlElement[] {
    return contentOf(this.container);
  }

  anchor(): XmlElement {
    return this.nodes()[0] ?? this.container;
  }

  span(): Span {
    return { kind: 'content', container: this.container };
  }

  get type(): string {
    return types[this.container.name] ?? 'Unknown';
  }

  getRange(location: unknown): HostObject {
    return this.objects.range(rangeOfBlocks(this.span(), this.nodes(), location));
  }

  clear(): void {
    this.objects.willChange();
    requireRemovable(this.nodes());
    this.#empty(undefined);
  }

  insertContentControl(): HostObject {
    this.objects.willChange();
    return this.objects.adopt(wrapInControl(this.nodes()));
  }

  protected override outside(): XmlElement {
    return this.container;
  }

  protected blockPlace(location: Location): Place {
    return location === 'Start' ? blockStart(this.container) : blockEnd(this.container);
  }

  protected textPlace(location: Location): Place {
    const paragraphs = paragraphsIn(this.nodes());
    const paragraph = location === 'Start' ? paragraphs[0] : paragraphs.at(-1);
    if (!paragraph) throw new Error('Emulated Word: a body without a paragraph');
    return location === 'Start' ? inlineStart(paragraph) : inlineEnd(paragraph);
  }

  protected replaceText(): { place: Place; format: XmlElement | undefined } {
    const [first] = paragraphsIn(this.nodes());
    const [run] = first ? runsIn([first]) : [];
    requireRemovable(this.nodes());
    this.#empty(first);
    return { place: this.textPlace('Start'), format: run && readProperties(run) };
  }

  protected replaceBlocks(): Place {
    requireRemovable(this.nodes());
    this.#empty(undefined);
    return this.blockPlace('Start');
  }

  /** One empty paragraph stays, in the format of `like`. */
  #empty(like: XmlElement | undefined): void {
    const paragraph = makeParagraph('', like);
    for (const node of this.nodes()) node.remove();
    this.container.insert([paragraph], this.container.first('w:sectPr') ?? null);
  }
}
