/** A stretch of a document, or a place in it: what a search finds, what was selected, what was just written. */
import { HostError, type HostObject } from '../host-object';
import { requireRemovable, wrapInControl } from './controls';
import { isInline, missing } from './host-content';
import { HostInsertable, type Locations } from './host-insertable';
import { makeParagraph } from './make-content';
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
import { checkRangeLocation } from './range-locations';
import { contentOf, paragraphsIn, runsIn } from './tree-walk';
import type { Span, WordObjects } from './word-objects';
import { w, type XmlElement } from './xml-element';

export class HostRange extends HostInsertable {
  readonly hostType = 'Range';
  readonly scalars = ['style', 'text', 'isEmpty', 'hyperlink', 'styleBuiltIn'];
  protected readonly locations: Locations = {
    blocks: ['Before', 'After'],
    text: ['Replace', 'Start', 'End', 'Before', 'After'],
  };

  constructor(
    objects: WordObjects,
    private stretch: Span,
  ) {
    super(objects);
  }

  nodes(): readonly XmlElement[] {
    const { stretch } = this;
    if (stretch.kind === 'point') return [];
    if (stretch.kind === 'content') return contentOf(stretch.container);
    for (const node of stretch.nodes) this.objects.requireThere(node);
    return stretch.nodes;
  }

  anchor(): XmlElement {
    const { stretch } = this;
    const found = stretch.kind === 'point' ? stretch.parent : this.nodes()[0];
    const anchor = found ?? (stretch.kind === 'content' ? stretch.container : missing());
    this.objects.requireThere(anchor);
    return anchor;
  }

  span(): Span {
    this.anchor();
    return this.stretch;
  }

  get isEmpty(): boolean {
    return this.text === '';
  }

  get hyperlink(): string {
    const link = this.anchor().closest('w:hyperlink');
    if (link) throw new Error('Emulated Word: the target of a link is not modelled');
    return '';
  }

  getRange(location: unknown): HostObject {
    const asked = checkRangeLocation(location, ['Whole', 'Content', 'Start', 'End', 'After']);
    if (asked === 'Whole' || asked === 'Content') return this;
    const { parent, before } =
      asked === 'After' && !isInline(this.nodes())
        ? this.blockPlace('After')
        : this.textPlace(asked as Location);
    return this.objects.range({ kind: 'point', parent, before });
  }

  clear(): void {
    this.#takeOut();
  }

  delete(): void {
    this.#takeOut();
  }

  insertContentControl(): HostObject {
    this.objects.willChange();
    const nodes = this.nodes();
    if (nodes.length > 0) return this.objects.adopt(wrapInControl(nodes));
    const { parent, before } = this.textPlace('Start');
    const control = w('sdt', {}, w('sdtPr'), w('sdtContent'));
    parent.insert([control], before);
    return this.objects.adopt(control);
  }

  protected override outside(): XmlElement {
    const { stretch } = this;
    if (stretch.kind !== 'nodes') return this.anchor();
    return this.anchor().parent ?? missing();
  }

  protected blockPlace(location: Location): Place {
    const { stretch } = this;
    const nodes = this.nodes();
    const before = location === 'Before' || location === 'Start';
    if (stretch.kind === 'point' && !this.anchor().closest('w:p')) {
      const previous = stretch.before ? stretch.before.previous : (stretch.parent.elements.at(-1) ?? null);
      return { ...this.#point(), like: paragraphsIn(previous ? [previous] : [])[0] };
    }
    if (isInline(nodes)) {
      const around = this.anchor().closest('w:p') ?? missing();
      return before ? blockBefore(around) : blockAfter(around);
    }
    const edge = (before ? nodes[0] : nodes.at(-1)) ?? missing();
    return before ? blockBefore(edge) : blockAfter(edge);
  }

  protected textPlace(location: Location): Place {
    const nodes = this.nodes();
    const start = location === 'Start' || location === 'Before';
    if (nodes.length === 0)
      return this.stretch.kind === 'content' ? inlineEnd(this.stretch.container) : this.#inlinePoint();
    if (isInline(nodes)) {
      const edge = (start ? nodes[0] : nodes.at(-1)) ?? missing();
      return { parent: edge.parent ?? missing(), before: start ? edge : edge.next };
    }
    const paragraphs = paragraphsIn(nodes);
    const paragraph = (start ? paragraphs[0] : paragraphs.at(-1)) ?? missing();
    return start ? inlineStart(paragraph) : inlineEnd(paragraph);
  }

  protected replaceText(): { place: Place; format: XmlElement | undefined } {
    const nodes = this.nodes();
    const [run] = runsIn(nodes);
    const format = run && readProperties(run);
    requireRemovable(nodes);
    if (nodes.length === 0) return { place: this.textPlace('Start'), format };
    if (isInline(nodes)) {
      const { parent } = nodes[0] ?? missing();
      const before = nodes.at(-1)?.next ?? null;
      for (const node of nodes) node.remove();
      return {
        place: { parent: parent ?? missing(), before: before?.parent === parent ? before : null },
        format,
      };
    }
    const [first] = paragraphsIn(nodes);
    const place = this.replaceBlocks();
    const paragraph = makeParagraph('', first);
    place.parent.insert([paragraph], place.before);
    return { place: inlineEnd(paragraph), format };
  }

  protected replaceBlocks(): Place {
    const nodes = this.nodes();
    if (isInline(nodes)) {
      if (nodes.length > 0) this.#takeOut();
      return this.blockPlace('After');
    }
    requireRemovable(nodes);
    const place = blockAfter(nodes.at(-1) ?? missing());
    for (const node of nodes) node.remove();
    return place;
  }

  /** A range takes in what is written to its edges, and becomes what it is replaced with. */
  protected override wroteText(location: Location, span: Span): void {
    const { stretch } = this;
    if (location === 'Before' || location === 'After') return;
    const grows =
      location !== 'Replace' && stretch.kind === 'nodes' && span.kind === 'nodes' && isInline(stretch.nodes);
    if (!grows && location !== 'Replace' && stretch.kind !== 'point') return;
    if (!grows) this.stretch = span;
    else {
      const nodes =
        location === 'Start' ? [...span.nodes, ...stretch.nodes] : [...stretch.nodes, ...span.nodes];
      this.stretch = { kind: 'nodes', nodes };
    }
  }

  #takeOut(): void {
    this.objects.willChange();
    const nodes = this.nodes();
    requireRemovable(nodes);
    const parent = nodes[0]?.parent;
    if (!parent) return;
    const inline = isInline(nodes);
    const before = nodes.at(-1)?.next ?? null;
    for (const node of nodes) node.remove();
    if (!inline) keepLastParagraph(parent);
    const place = before?.parent === parent ? before : null;
    if (this.stretch.kind === 'nodes') this.stretch = { kind: 'point', parent, before: place };
  }

  #point(): Place {
    const { stretch } = this;
    if (stretch.kind !== 'point') return missing();
    if (stretch.before && stretch.before.parent !== stretch.parent) throw new HostError('ItemNotFound');
    return { parent: stretch.parent, before: stretch.before };
  }

  /** Text at a place between blocks goes to the beginning of the next paragraph. */
  #inlinePoint(): Place {
    const place = this.#point();
    if (place.parent.closest('w:p')) return place;
    if (place.before?.name !== 'w:p')
      throw new Error('Emulated Word: text between two blocks is not modelled');
    return inlineStart(place.before);
  }
}
