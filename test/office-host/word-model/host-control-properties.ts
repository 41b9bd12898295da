/** What a content control says of itself: its tag and title, its kind, what it forbids. */
import { HostError } from '../host-object';
import { contentElement, idOf, isContentLocked, isDeletionLocked, kindOf, levelOf, lock } from './controls';
import { HostInsertable } from './host-insertable';
import { isOn, readProperties, readValue, writeProperty } from './properties';
import { contentOf } from './tree-walk';
import type { Span, WordObjects } from './word-objects';
import type { XmlElement } from './xml-element';

/** Of a longer tag or title Word keeps the beginning: OfficeDev/office-js-docs-reference#1238. */
const LONGEST = 64;

export abstract class HostControlProperties extends HostInsertable {
  readonly hostType = 'ContentControl';
  readonly scalars = [
    ...[
      'id',
      'title',
      'tag',
      'placeholderText',
      'type',
      'subtype',
      'appearance',
      'color',
      'removeWhenEdited',
    ],
    ...['cannotDelete', 'cannotEdit', 'style', 'styleBuiltIn', 'text'],
  ];
  override readonly hostId: number;

  constructor(
    objects: WordObjects,
    readonly element: XmlElement,
  ) {
    super(objects);
    this.hostId = idOf(element);
  }

  nodes(): readonly XmlElement[] {
    return contentOf(contentElement(this.anchor()));
  }

  anchor(): XmlElement {
    this.objects.requireThere(this.element);
    return this.element;
  }

  span(): Span {
    return { kind: 'nodes', nodes: [this.anchor()] };
  }

  get id(): number {
    return idOf(this.element);
  }

  get tag(): string {
    return readValue(this.anchor(), 'tag') ?? '';
  }
  set tag(value: string) {
    this.#label('tag', value);
  }

  get title(): string {
    return readValue(this.anchor(), 'alias') ?? '';
  }
  set title(value: string) {
    this.#label('alias', value);
  }

  get type(): string {
    return kindOf(this.anchor());
  }

  get subtype(): string {
    const kind = kindOf(this.anchor());
    const level = levelOf(this.element);
    if (kind !== 'RichText' && kind !== 'PlainText') return kind;
    if (level === 'inline') return `${kind}Inline`;
    if (level === 'row') return 'RichTextTableRow';
    if (level === 'cell') return 'RichTextTableCell';
    if (kind === 'PlainText') return 'PlainTextParagraph';
    return this.nodes().every((one) => one.name === 'w:tbl') ? 'RichTextTable' : 'RichTextParagraphs';
  }

  get appearance(): string {
    const value = readProperties(this.anchor())?.first('w15:appearance')?.attribute('w15:val');
    const names: Readonly<Record<string, string>> = { tags: 'Tags', hidden: 'Hidden' };
    return names[value ?? ''] ?? 'BoundingBox';
  }

  get color(): string {
    const value = readProperties(this.anchor())?.first('w15:color')?.attribute('w:val');
    return value === undefined ? '' : `#${value}`;
  }

  get removeWhenEdited(): boolean {
    return isOn(this.anchor(), 'temporary');
  }
  set removeWhenEdited(on: boolean) {
    this.objects.willChange();
    writeProperty(this.anchor(), 'temporary', on ? {} : undefined);
  }

  get cannotEdit(): boolean {
    return isContentLocked(this.anchor());
  }
  set cannotEdit(on: boolean) {
    this.objects.willChange();
    lock(this.anchor(), on, this.cannotDelete);
  }

  get cannotDelete(): boolean {
    return isDeletionLocked(this.anchor());
  }
  set cannotDelete(on: boolean) {
    this.objects.willChange();
    lock(this.anchor(), this.cannotEdit, on);
  }

  #label(name: 'tag' | 'alias', value: unknown): void {
    this.objects.willChange();
    if (typeof value !== 'string') throw new HostError('InvalidArgument');
    writeProperty(this.anchor(), name, { val: value.slice(0, LONGEST) });
  }
}
