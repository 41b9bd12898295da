/** Where something new goes: between blocks, or between the pieces of a paragraph. */
import { HostError } from '../host-object';
import { contentElement, endPlaceholder, kindOf, levelOf, requireEditable } from './controls';
import { makeParagraph, showsPlaceholder } from './make-content';
import { readProperties } from './properties';
import { contentOf, paragraphsIn, runsIn } from './tree-walk';
import type { XmlElement } from './xml-element';

export interface Place {
  readonly parent: XmlElement;
  readonly before: XmlElement | null;
  /** The paragraph whose format something new takes on. */
  readonly like?: XmlElement | undefined;
}

export type Location = 'Start' | 'End' | 'Before' | 'After' | 'Replace';

/** The location as asked for; one that the object does not take is refused as Word does. */
export function checkLocation<Allowed extends Location>(
  asked: unknown,
  allowed: readonly Allowed[],
): Allowed {
  const found = allowed.find((one) => one === asked);
  if (found === undefined) throw new HostError('InvalidArgument');
  return found;
}

/** Before everything in a body, a cell or a control around paragraphs. */
export function blockStart(container: XmlElement): Place {
  const [first] = contentOf(container);
  const end = container.elements.find((one) => one.name === 'w:sectPr') ?? null;
  return { parent: container, before: first ?? end, like: first && paragraphsIn([first])[0] };
}

/** Behind everything there, before the properties of the section. */
export function blockEnd(container: XmlElement): Place {
  const last = contentOf(container).at(-1);
  return { parent: container, before: last?.next ?? null, like: last && paragraphsIn([last]).at(-1) };
}

export function blockBefore(node: XmlElement): Place {
  return { parent: parentOf(node), before: node, like: paragraphsIn([node])[0] };
}

export function blockAfter(node: XmlElement): Place {
  return { parent: parentOf(node), before: node.next, like: paragraphsIn([node]).at(-1) };
}

/** Before the first piece of a paragraph, or of what stands in an inline control. */
export function inlineStart(holder: XmlElement): Place {
  return { parent: holder, before: holder.elements.find((one) => one.name !== 'w:pPr') ?? null };
}

export function inlineEnd(holder: XmlElement): Place {
  return { parent: holder, before: null };
}

/** The element that holds a control's blocks. A control that fills its paragraph alone is put around the paragraph. */
export function blockContainer(control: XmlElement): XmlElement {
  const level = levelOf(control);
  if (level === 'row' || level === 'cell') throw new HostError('InvalidArgument');
  const paragraph = control.parent;
  if (level === 'inline' && paragraph) {
    const beside = paragraph.elements.filter((one) => one !== control && one.name !== 'w:pPr');
    if (paragraph.name !== 'w:p' || runsIn(beside).length > 0)
      throw new Error('Emulated Word: a block in a control with text beside it is not modelled');
    const content = contentElement(control);
    const pieces = [...content.children];
    control.remove();
    paragraph.replaceWith([control]);
    paragraph.insert(pieces);
    content.insert([paragraph]);
  }
  return contentElement(control);
}

/** Makes ready for new content: refuses locked places, takes placeholders away. */
export function open(place: Place, what: 'text' | 'blocks'): void {
  requireEditable(place.parent);
  for (let one: XmlElement | null = place.parent; one; one = one.parent) {
    if (one.name !== 'w:sdt') continue;
    const kind = kindOf(one);
    if (kind !== 'RichText' && (what === 'blocks' || kind !== 'PlainText')) throw new HostError('NotAllowed');
    if (readProperties(one)?.first('w:showingPlcHdr')) {
      for (const run of runsIn(contentElement(one).elements).filter(showsPlaceholder)) run.remove();
      endPlaceholder(one);
    }
  }
}

/** The place after placeholders have gone: what it pointed at may have been one. */
export function settled(place: Place): Place {
  return place.before?.parent === place.parent ? place : { ...place, before: place.before && null };
}

/** Bodies and cells end with a paragraph, controls around blocks as well, and two tables never touch. */
export function separateTable(table: XmlElement, like: XmlElement | undefined): void {
  const parent = parentOf(table);
  const { next, previous } = table;
  if (!next || next.name === 'w:sectPr' || next.name === 'w:tbl')
    parent.insert([makeParagraph('', plain(like))], next);
  if (previous?.name === 'w:tbl') parent.insert([makeParagraph('', plain(like))], table);
}

/** After something was taken out: at least one paragraph stays, and it stands at the end. */
export function keepLastParagraph(container: XmlElement, like?: XmlElement): void {
  const last = contentOf(container).at(-1);
  if (last && last.name !== 'w:tbl') return;
  container.insert([makeParagraph('', plain(like))], last?.next ?? container.first('w:sectPr') ?? null);
}

/** A paragraph for its format alone. */
function plain(like: XmlElement | undefined): XmlElement | undefined {
  return like;
}

function parentOf(node: XmlElement): XmlElement {
  if (!node.parent) throw new HostError('ItemNotFound');
  return node.parent;
}
