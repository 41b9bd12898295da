/** A paragraph: its text, its format, its place in a list. */
import { HostError, type HostObject } from '../host-object';
import { requireEditable, requireRemovable, wrapInControl } from './controls';
import { missing } from './host-content';
import { HostInsertable, type Locations } from './host-insertable';
import { readAlignment, readLayout, writeAlignment, writeLayout, type Layout } from './paragraph-format';
import {
  blockAfter,
  blockBefore,
  inlineEnd,
  inlineStart,
  keepLastParagraph,
  type Location,
  type Place,
} from './places';
import { readProperties } from './properties';
import { rangeOfParagraph } from './range-locations';
import { containerOf, contentOf, paragraphsIn, runsIn, textOfParagraph } from './tree-walk';
import type { Span, WordObjects } from './word-objects';
import type { XmlElement } from './xml-element';

export class HostParagraph extends HostInsertable {
  readonly hostType = 'Paragraph';
  readonly scalars = [
    ...['style', 'alignment', 'firstLineIndent', 'leftIndent', 'rightIndent', 'lineSpacing', 'outlineLevel'],
    ...['spaceBefore', 'spaceAfter', 'lineUnitBefore', 'lineUnitAfter', 'text', 'isListItem'],
    ...['tableNestingLevel', 'isLastParagraph', 'styleBuiltIn'],
  ];
  protected readonly locations: Locations = {
    blocks: ['Before', 'After'],
    text: ['Replace', 'Start', 'End'],
  };

  constructor(
    objects: WordObjects,
    readonly element: XmlElement,
  ) {
    super(objects);
  }

  nodes(): readonly XmlElement[] {
    return [this.anchor()];
  }

  anchor(): XmlElement {
    this.objects.requireThere(this.element);
    return this.element;
  }

  span(): Span {
    return { kind: 'nodes', nodes: [this.anchor()] };
  }

  override get text(): string {
    return textOfParagraph(this.anchor());
  }

  get alignment(): string {
    return readAlignment(this.anchor());
  }
  set alignment(value: string) {
    this.#format((element) => writeAlignment(element, value));
  }

  get firstLineIndent(): number {
    return this.#layout('firstLineIndent');
  }
  set firstLineIndent(points: number) {
    this.#setLayout('firstLineIndent', points);
  }
  get leftIndent(): number {
    return this.#layout('leftIndent');
  }
  set leftIndent(points: number) {
    this.#setLayout('leftIndent', points);
  }
  get rightIndent(): number {
    return this.#layout('rightIndent');
  }
  set rightIndent(points: number) {
    this.#setLayout('rightIndent', points);
  }
  get lineSpacing(): number {
    return this.#layout('lineSpacing');
  }
  set lineSpacing(points: number) {
    this.#setLayout('lineSpacing', points);
  }
  get spaceBefore(): number {
    return this.#layout('spaceBefore');
  }
  set spaceBefore(points: number) {
    this.#setLayout('spaceBefore', points);
  }
  get spaceAfter(): number {
    return this.#layout('spaceAfter');
  }
  set spaceAfter(points: number) {
    this.#setLayout('spaceAfter', points);
  }
  get lineUnitBefore(): number {
    return this.#layout('lineUnitBefore');
  }
  get lineUnitAfter(): number {
    return this.#layout('lineUnitAfter');
  }
  get outlineLevel(): number {
    return this.#layout('outlineLevel');
  }
  set outlineLevel(level: number) {
    this.#setLayout('outlineLevel', level);
  }

  get tableNestingLevel(): number {
    let level = 0;
    for (let one: XmlElement | null = this.anchor(); one; one = one.parent)
      if (one.name === 'w:tbl') level += 1;
    return level;
  }

  get isLastParagraph(): boolean {
    return paragraphsIn(contentOf(containerOf(this.anchor()))).at(-1) === this.element;
  }

  get isListItem(): boolean {
    return this.objects.lists.itemOf(this.anchor()) !== undefined;
  }

  get listOrNullObject(): HostObject | null {
    const item = this.objects.lists.itemOf(this.anchor());
    return item ? this.objects.list(item.list) : null;
  }
  get list(): HostObject {
    return this.listOrNullObject ?? missing();
  }

  startNewList(): HostObject {
    return this.objects.list(this.#change(() => this.objects.lists.start(this.anchor())));
  }

  attachToList(id: unknown, level: unknown): HostObject {
    if (typeof id !== 'number' || typeof level !== 'number') throw new HostError('InvalidArgument');
    this.#change(() => this.objects.lists.attach(this.anchor(), id, level));
    return this.objects.list(id);
  }

  detachFromList(): void {
    this.#change(() => this.objects.lists.detach(this.anchor()));
  }

  getNextOrNullObject(): HostObject | null {
    return this.#beside(1);
  }
  getNext(): HostObject {
    return this.#beside(1) ?? missing();
  }
  getPreviousOrNullObject(): HostObject | null {
    return this.#beside(-1);
  }
  getPrevious(): HostObject {
    return this.#beside(-1) ?? missing();
  }

  getRange(location: unknown): HostObject {
    return this.objects.range(rangeOfParagraph(this.anchor(), location));
  }

  clear(): void {
    this.#empty();
  }

  delete(): void {
    this.objects.willChange();
    requireRemovable(this.nodes());
    const { parent } = this.element;
    this.element.remove();
    if (parent) keepLastParagraph(parent, this.element);
  }

  insertContentControl(): HostObject {
    return this.objects.adopt(this.#change(() => wrapInControl(this.nodes())));
  }

  protected blockPlace(location: Location): Place {
    if (location === 'Before' || location === 'Start') return blockBefore(this.anchor());
    return blockAfter(this.anchor());
  }

  protected textPlace(location: Location): Place {
    return location === 'Start' ? inlineStart(this.anchor()) : inlineEnd(this.anchor());
  }

  /** Behind a paragraph means the beginning of the next one: OfficeDev/office-js#2792. */
  protected override linePlace(location: Location): Place {
    const next = location === 'After' ? this.#besideElement(1) : undefined;
    return next ? inlineStart(next) : super.linePlace(location);
  }

  protected replaceText(): { place: Place; format: XmlElement | undefined } {
    const [first] = runsIn(this.nodes());
    this.#empty();
    return { place: this.textPlace('Start'), format: first && readProperties(first) };
  }

  protected replaceBlocks(): Place {
    this.objects.willChange();
    requireRemovable(this.nodes());
    const place = blockAfter(this.anchor());
    this.element.remove();
    return place;
  }

  #empty(): void {
    this.objects.willChange();
    requireRemovable(this.nodes());
    for (const child of this.element.elements) if (child.name !== 'w:pPr') child.remove();
  }

  #beside(step: 1 | -1): HostObject | null {
    const found = this.#besideElement(step);
    return found ? this.objects.paragraph(found) : null;
  }

  #besideElement(step: 1 | -1): XmlElement | undefined {
    const all = paragraphsIn(contentOf(containerOf(this.anchor())));
    return all[all.indexOf(this.element) + step];
  }

  #layout(name: Layout): number {
    return readLayout(this.anchor(), name);
  }

  #setLayout(name: Layout, value: number): void {
    this.#format((element) => writeLayout(element, name, value));
  }

  #format(write: (element: XmlElement) => void): void {
    this.#change(() => write(this.anchor()));
  }

  #change<Result>(work: () => Result): Result {
    this.objects.willChange();
    requireEditable(this.anchor());
    return work();
  }
}
