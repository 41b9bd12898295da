/** What the objects of the emulated Word know of each other, so that none has to import all the rest. */
import type { HostCollection, HostObject } from '../host-object';
import { HostObject as Base } from '../host-object';
import type { WordLists } from './word-lists';
import type { WordStyles } from './word-styles';
import type { XmlElement } from './xml-element';

/** A stretch of a document: nodes, all that a container holds, or a place between two nodes. */
export type Span =
  | { readonly kind: 'nodes'; readonly nodes: readonly XmlElement[] }
  | { readonly kind: 'content'; readonly container: XmlElement }
  | { readonly kind: 'point'; readonly parent: XmlElement; readonly before: XmlElement | null };

/** Makes the object of the API for a piece of the document: always the same one for the same piece. */
export interface WordObjects {
  readonly styles: WordStyles;
  readonly lists: WordLists;
  body(container: XmlElement): HostObject;
  paragraph(element: XmlElement): HostObject;
  control(element: XmlElement): HostObject;
  table(element: XmlElement): HostObject;
  row(element: XmlElement): HostObject;
  cell(element: XmlElement): HostObject;
  range(span: Span): HostObject;
  font(runs: () => readonly XmlElement[]): HostObject;
  list(id: number): HostObject;
  paragraphs(elements: readonly XmlElement[]): HostCollection;
  controls(elements: readonly XmlElement[]): HostCollection;
  tables(elements: readonly XmlElement[]): HostCollection;
  ranges(spans: readonly Span[]): HostCollection;
  listCollection(paragraphs: readonly XmlElement[]): HostCollection;
  /** The new control gets an id of its own. */
  adopt(control: XmlElement): HostObject;
  select(span: Span): void;
  /** Refuses every change of a document that may only be read; notes that something changes. */
  willChange(): void;
  /** Whether a piece still stands in the document; one that does not is refused. */
  requireThere(element: XmlElement): void;
}

export abstract class WordObject extends Base {
  override readonly keepsReference = true;

  constructor(protected readonly objects: WordObjects) {
    super();
  }
}
