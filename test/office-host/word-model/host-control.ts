/** A content control. What is locked or not made for it refuses, as Word does. */
import { HostError, type HostObject } from '../host-object';
import {
  beginPlaceholder,
  contentElement,
  endPlaceholder,
  kindOf,
  levelOf,
  requireEditable,
  requireRemovable,
  unwrapControl,
} from './controls';
import { HostControlProperties } from './host-control-properties';
import type { Locations } from './host-insertable';
import { makeParagraph, makeRun } from './make-content';
import {
  blockAfter,
  blockBefore,
  blockContainer,
  blockEnd,
  blockStart,
  inlineEnd,
  inlineStart,
  keepLastParagraph,
  type Location,
  type Place,
} from './places';
import { readProperties, readProperty } from './properties';
import { rangeOfControl } from './range-locations';
import { contentOf, paragraphsIn, runsIn } from './tree-walk';
import { w, type XmlElement } from './xml-element';

export class HostControl extends HostControlProperties {
  protected readonly locations: Locations = {
    blocks: ['Start', 'End', 'Before', 'After'],
    text: ['Replace', 'Start', 'End'],
  };
  #placeholder = '';

  get placeholderText(): string {
    return this.#showsPlaceholder() ? this.text : this.#placeholder;
  }
  set placeholderText(text: string) {
    this.objects.willChange();
    this.#placeholder = text;
    if (this.#showsPlaceholder() || this.text === '') this.#showPlaceholder();
  }

  getRange(location: unknown): HostObject {
    return this.objects.range(rangeOfControl(this.anchor(), contentElement(this.element), location));
  }

  clear(): void {
    this.#requireFree();
    this.#empty();
    this.#showPlaceholder();
  }

  delete(keepContent: unknown): void {
    if (typeof keepContent !== 'boolean') throw new HostError('InvalidArgument');
    this.objects.willChange();
    if (this.cannotDelete) throw new HostError('AccessDenied');
    requireEditable(this.element.parent ?? this.element);
    const { parent } = this.element;
    if (keepContent) unwrapControl(this.element);
    else {
      requireRemovable([this.element]);
      const level = levelOf(this.element);
      this.element.remove();
      if (parent && level === 'block') keepLastParagraph(parent);
    }
  }

  protected override outside(): XmlElement {
    return this.anchor().parent ?? this.element;
  }

  protected blockPlace(location: Location): Place {
    if (location === 'Before') return blockBefore(this.#requireBlock());
    if (location === 'After') return blockAfter(this.#requireBlock());
    // An inline control is put around its paragraph only when the change is allowed.
    requireEditable(this.anchor());
    if (kindOf(this.element) !== 'RichText') throw new HostError('NotAllowed');
    const container = blockContainer(this.element);
    return location === 'Start' ? blockStart(container) : blockEnd(container);
  }

  protected textPlace(location: Location): Place {
    const content = contentElement(this.anchor());
    const paragraphs = paragraphsIn(contentOf(content));
    const holder = (location === 'Start' ? paragraphs[0] : paragraphs.at(-1)) ?? content;
    return location === 'Start' ? inlineStart(holder) : inlineEnd(holder);
  }

  protected replaceText(): { place: Place; format: XmlElement | undefined } {
    this.#requireFree();
    const format = this.#showsPlaceholder() ? undefined : runsIn(this.nodes())[0];
    this.#empty();
    return { place: this.textPlace('Start'), format: format && readProperties(format) };
  }

  protected replaceBlocks(): Place {
    this.#requireFree();
    const place = this.blockPlace('Start');
    for (const node of this.nodes()) node.remove();
    return { ...place, before: null };
  }

  #requireFree(): void {
    this.objects.willChange();
    requireEditable(this.anchor());
    if (!['RichText', 'PlainText'].includes(kindOf(this.element))) throw new HostError('NotAllowed');
    requireRemovable(this.nodes());
  }

  /** `Before` and `After` of an inline control mean its paragraph. */
  #requireBlock(): XmlElement {
    const level = levelOf(this.anchor());
    if (level === 'block') return this.element;
    if (level === 'inline') return this.element.closest('w:p') ?? this.element;
    throw new HostError('InvalidArgument');
  }

  /** Takes out what is in it: around blocks one paragraph stays, in the format of the first. */
  #empty(): void {
    const [first] = paragraphsIn(this.nodes());
    const level = levelOf(this.element);
    const content = contentElement(this.element);
    for (const node of this.nodes()) node.remove();
    if (level === 'block') content.insert([makeParagraph('', first)]);
    if (level === 'cell' || level === 'row') throw new HostError('InvalidArgument');
    endPlaceholder(this.element);
  }

  #showsPlaceholder(): boolean {
    return readProperty(this.anchor(), 'showingPlcHdr') !== undefined;
  }

  #showPlaceholder(): void {
    if (this.#showsPlaceholder()) for (const run of runsIn(this.nodes())) run.remove();
    if (this.#placeholder === '') return;
    const style = this.objects.styles.idForFileName('character', 'Placeholder Text');
    const run = makeRun(this.#placeholder, w('rPr', {}, w('rStyle', { val: style })));
    const { parent } = this.textPlace('Start');
    parent.insert([run]);
    beginPlaceholder(this.element);
  }
}
