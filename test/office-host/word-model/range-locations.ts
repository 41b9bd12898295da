/** What `getRange` gives: the whole, its content, or a place at its edges. */
import { HostError } from '../host-object';
import { blockAfter, blockBefore, inlineEnd, inlineStart } from './places';
import { paragraphsIn } from './tree-walk';
import type { Span } from './word-objects';
import type { XmlElement } from './xml-element';

type Point = Pick<Extract<Span, { kind: 'point' }>, 'parent' | 'before'>;

export function pointAt({ parent, before }: Point): Span {
  return { kind: 'point', parent, before };
}

/** The name as asked for; the whole where nothing was. */
export function checkRangeLocation(asked: unknown, allowed: readonly string[]): string {
  const location = asked ?? 'Whole';
  if (typeof location !== 'string' || !allowed.includes(location)) throw new HostError('InvalidArgument');
  return location;
}

/** For a body: the places at the edges stand inside its first and last paragraph. */
export function rangeOfBlocks(whole: Span, nodes: readonly XmlElement[], asked: unknown): Span {
  const location = checkRangeLocation(asked, ['Whole', 'Content', 'Start', 'End', 'After']);
  const paragraphs = paragraphsIn(nodes);
  const edge = location === 'Start' ? paragraphs[0] : paragraphs.at(-1);
  if (location === 'Whole' || location === 'Content') return whole;
  if (!edge) throw new HostError('ItemNotFound');
  return pointAt(location === 'Start' ? inlineStart(edge) : inlineEnd(edge));
}

/** For a paragraph: its content are its pieces, without the mark at its end. */
export function rangeOfParagraph(paragraph: XmlElement, asked: unknown): Span {
  const location = checkRangeLocation(asked, ['Whole', 'Content', 'Start', 'End', 'After']);
  if (location === 'Whole') return { kind: 'nodes', nodes: [paragraph] };
  if (location === 'Start') return pointAt(inlineStart(paragraph));
  if (location === 'End') return pointAt(inlineEnd(paragraph));
  if (location === 'After') return pointAt(blockAfter(paragraph));
  const nodes = paragraph.elements.filter((one) => one.name !== 'w:pPr');
  return nodes.length > 0 ? { kind: 'nodes', nodes } : pointAt(inlineEnd(paragraph));
}

/** For a control: `content` holds its pieces; `Before` and `After` are outside. */
export function rangeOfControl(control: XmlElement, content: XmlElement, asked: unknown): Span {
  const location = checkRangeLocation(asked, ['Whole', 'Content', 'Start', 'End', 'Before', 'After']);
  if (location === 'Whole') return { kind: 'nodes', nodes: [control] };
  if (location === 'Before') return pointAt(blockBefore(control));
  if (location === 'After') return pointAt(blockAfter(control));
  if (location === 'Content') return { kind: 'content', container: content };
  const paragraphs = paragraphsIn(content.elements);
  const holder = (location === 'Start' ? paragraphs[0] : paragraphs.at(-1)) ?? content;
  return pointAt(location === 'Start' ? inlineStart(holder) : inlineEnd(holder));
}

export function rangeOfTable(table: XmlElement, asked: unknown): Span {
  const location = checkRangeLocation(asked, ['Whole', 'Start', 'End', 'After']);
  if (location === 'Whole') return { kind: 'nodes', nodes: [table] };
  return pointAt(location === 'Start' ? blockBefore(table) : blockAfter(table));
}
