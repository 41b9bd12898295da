/** A document as the emulated Word holds it open: the pieces of its file, and one object of the API for each of them. */
import { HostError, type HostCollection, type HostObject } from '../host-object';
import type { InterfaceLanguage } from './built-in-styles';
import { giveId, idOf } from './controls';
import { HeaderParts } from './header-parts';
import { HostBody } from './host-body';
import { ControlCollection, ParagraphCollection, WordCollection } from './host-collections';
import { HostControl } from './host-control';
import { HostFont } from './host-font';
import { HostList } from './host-list';
import { HostParagraph } from './host-paragraph';
import { HostRange } from './host-range';
import { HostTable } from './host-table';
import { HostTableCell } from './host-table-cell';
import { HostTableRow } from './host-table-row';
import { inlineStart } from './places';
import { pointAt } from './range-locations';
import { controlsIn, contentOf, paragraphsIn } from './tree-walk';
import { WordLists } from './word-lists';
import type { Span, WordObjects } from './word-objects';
import { WordPackage } from './word-package';
import { WordStyles } from './word-styles';
import { XmlElement } from './xml-element';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NUMBERING = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export class OpenDocument implements WordObjects {
  readonly file: WordPackage;
  readonly bodyElement: XmlElement;
  readonly styles: WordStyles;
  readonly lists: WordLists;
  readonly headers: HeaderParts;
  saved = true;
  /** Whether what is deleted and inserted is kept as a proposal. */
  tracksChanges = false;
  #selection: Span | undefined;
  readonly #main: string;
  readonly #objects = new Map<XmlElement, HostObject>();
  readonly #controls = new Map<XmlElement, HostControl>();
  readonly #lists = new Map<number, HostList>();

  constructor(bytes: Uint8Array, language: InterfaceLanguage) {
    this.file = new WordPackage(bytes);
    const [main] = this.file.related('', 'officeDocument').values();
    const body = main === undefined ? undefined : this.file.part(main)?.first('w:body');
    if (main === undefined || !body) throw new Error('Emulated Word: not a document');
    this.#main = main;
    this.bodyElement = body;
    const [styles] = this.file.related(main, 'styles').values();
    if (styles === undefined) throw new Error('Emulated Word: a document without styles is not modelled');
    this.styles = new WordStyles(this.file.requirePart(styles), language, () => this.lists.create());
    this.lists = new WordLists(this.styles, () => this.#numbering());
    this.headers = new HeaderParts(this.file, main, body);
    this.#giveIds();
  }

  /** Body, headers and footers. */
  get stories(): readonly XmlElement[] {
    return [this.bodyElement, ...this.headers.all()];
  }

  get selection(): Span {
    if (this.#selection) return this.#selection;
    const [first] = paragraphsIn(contentOf(this.bodyElement));
    return first ? pointAt(inlineStart(first)) : { kind: 'content', container: this.bodyElement };
  }

  select(span: Span): void {
    this.#selection = span;
  }

  willChange(): void {
    this.saved = false;
  }

  requireThere(element: XmlElement): void {
    const { root } = element;
    const isStory =
      root === this.bodyElement.root || this.headers.isNew(root) || this.headers.all().includes(root);
    if (!isStory) throw new HostError('ItemNotFound');
  }

  allControls(): readonly XmlElement[] {
    return this.stories.flatMap((story) => controlsIn(contentOf(story), true));
  }

  /** Those that the API knows: none in text boxes. */
  shownControls(): readonly XmlElement[] {
    return this.stories.flatMap((story) => controlsIn(contentOf(story)));
  }

  body(container: XmlElement): HostObject {
    // A cell's body and the cell are two objects of one element.
    return new HostBody(this, container);
  }

  paragraph(element: XmlElement): HostObject {
    return this.#known(element, () => new HostParagraph(this, element));
  }

  control(element: XmlElement): HostControl {
    const known = this.#controls.get(element);
    if (known) return known;
    const made = new HostControl(this, element);
    this.#controls.set(element, made);
    return made;
  }

  table(element: XmlElement): HostObject {
    return this.#known(element, () => new HostTable(this, element));
  }

  row(element: XmlElement): HostObject {
    return this.#known(element, () => new HostTableRow(this, element));
  }

  cell(element: XmlElement): HostObject {
    return this.#known(element, () => new HostTableCell(this, element));
  }

  range(span: Span): HostObject {
    return new HostRange(this, span);
  }

  font(runs: () => readonly XmlElement[]): HostObject {
    return new HostFont(this, runs);
  }

  list(id: number): HostObject {
    const known = this.#lists.get(id);
    if (known) return known;
    const members = (): readonly XmlElement[] =>
      paragraphsIn(contentOf(this.bodyElement)).filter((one) => this.lists.itemOf(one)?.list === id);
    const made = new HostList(this, id, members);
    this.#lists.set(id, made);
    return made;
  }

  paragraphs(elements: readonly XmlElement[]): HostCollection {
    return new ParagraphCollection(
      'ParagraphCollection',
      elements.map((one) => this.paragraph(one)),
    );
  }

  controls(elements: readonly XmlElement[]): HostCollection {
    return new ControlCollection(elements.map((one) => this.control(one)));
  }

  tables(elements: readonly XmlElement[]): HostCollection {
    return new WordCollection(
      'TableCollection',
      elements.map((one) => this.table(one)),
    );
  }

  ranges(spans: readonly Span[]): HostCollection {
    return new WordCollection(
      'RangeCollection',
      spans.map((one) => this.range(one)),
    );
  }

  listCollection(paragraphs: readonly XmlElement[]): HostCollection {
    const ids = paragraphs.flatMap((one) => this.lists.itemOf(one)?.list ?? []);
    return new WordCollection(
      'ListCollection',
      [...new Set(ids)].map((id) => this.list(id)),
    );
  }

  adopt(control: XmlElement): HostObject {
    giveId(control, new Set(this.allControls().map(idOf)));
    return this.control(control);
  }

  /** As Word does when it opens a file: each control has an id, and no two the same. */
  #giveIds(): void {
    const taken = new Set<number>();
    const all = this.allControls();
    const held = new Set(all.map(idOf));
    for (const control of all) {
      if (idOf(control) === 0 || taken.has(idOf(control))) giveId(control, new Set([...held, ...taken]));
      taken.add(idOf(control));
    }
  }

  #known(element: XmlElement, make: () => HostObject): HostObject {
    const known = this.#objects.get(element);
    if (known) return known;
    const made = make();
    this.#objects.set(element, made);
    return made;
  }

  #numbering(): XmlElement {
    const [known] = this.file.related(this.#main, 'numbering').values();
    if (known !== undefined) return this.file.requirePart(known);
    const root = new XmlElement('w:numbering', { 'xmlns:w': WORD });
    this.file.addPart('word/numbering.xml', NUMBERING, root);
    this.file.relate(this.#main, `${OFFICE}/numbering`, 'word/numbering.xml');
    return root;
  }
}
