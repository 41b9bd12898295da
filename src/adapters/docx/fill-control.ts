/**
 * Content controls with a tag like `mut:termine`. The control stays, so that the
 * next paper finds it again; only its content is replaced.
 */
import type { SectionId } from '../../core/blocks/report-section';
import { isPlain } from './fill-paragraph';
import { sourceOfElement, textContent, type Filling } from './filling';
import { markOfTag } from './mark-target';
import { childOf, elementsOf, type XmlElement } from './xml-tree';

/** What a control holds: whole paragraphs, a stretch of a line, a table cell, or table rows. */
type Level = 'block' | 'line' | 'cell' | 'row';

interface Control {
  readonly element: XmlElement;
  readonly mark: string;
  readonly properties: XmlElement;
  readonly content: XmlElement;
  readonly level: Level;
}

/** True when the control is ours and was filled or refused: then what is in it is left alone. */
export function fillControl(element: XmlElement, filling: Filling): boolean {
  const control = controlOf(element);
  if (!control) return false;
  const { mark } = control;
  const target = filling.targetOf(mark);
  if (target.kind === 'unknown') {
    filling.complain('template.unknownMark', mark);
    return false;
  }
  if (target.kind === 'section') {
    filling.meet(target.id);
    if (!target.written) return true;
    if (!filling.takesSections) filling.complain('template.sectionInHeader', mark);
    else if (isFillable(control, sectionlessKinds, filling)) fillSection(control, target.id, filling);
  } else if (isFillable(control, fieldlessKinds, filling)) {
    fillField(control, target.value, filling);
  }
  return true;
}

function controlOf(element: XmlElement): Control | undefined {
  const properties = childOf(element, 'sdtPr');
  const content = childOf(element, 'sdtContent');
  const mark = markOfTag(childOf(properties, 'tag')?.attributes.get('val'));
  if (!properties || !content || mark === undefined) return undefined;
  return { element, mark, properties, content, level: levelOf(element, content) };
}

function levelOf(element: XmlElement, content: XmlElement): Level {
  const inside = new Set(content.children.map(({ name }) => name));
  if (inside.has('p') || inside.has('tbl')) return 'block';
  if (inside.has('tc')) return 'cell';
  if (inside.has('tr')) return 'row';
  return inside.size > 0 || lineParents.has(element.parent?.name ?? '') ? 'line' : 'block';
}

const lineParents: ReadonlySet<string> = new Set(['p', 'hyperlink', 'ins', 'smartTag', 'fldSimple']);

/** Kinds of controls by the element that makes them so, and the phrase each has in the message. */
type Kinds = Readonly<Record<string, string>>;
const fieldlessKinds: Kinds = { 'w14:checkbox': 'checkbox', picture: 'picture' };
const sectionlessKinds: Kinds = {
  ...fieldlessKinds,
  date: 'date',
  dropDownList: 'dropDownList',
  comboBox: 'comboBox',
};

function isFillable({ properties, mark, level }: Control, wrongKinds: Kinds, filling: Filling): boolean {
  const lock = childOf(properties, 'lock')?.attributes.get('val');
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') {
    filling.complain('template.lockedControl', mark);
    return false;
  }
  const wrong = properties.children.find(({ name }) => Object.hasOwn(wrongKinds, name));
  const kind = level === 'row' ? 'row' : wrong && wrongKinds[wrong.name];
  if (kind !== undefined) filling.complain('template.wrongControl', mark, { kind });
  return kind === undefined;
}

function fillSection(control: Control, id: SectionId, filling: Filling): void {
  const { element, mark, level, content } = control;
  const xml = filling.sectionXml(id) || '<w:p/>';
  if (level === 'line') {
    const paragraph = element.parent;
    const others = paragraph?.children.filter((child) => child !== element);
    if (
      paragraph?.name !== 'p' ||
      !others ||
      !isPlain({ ...paragraph, children: others }) ||
      others.some(hasText)
    ) {
      filling.complain('template.sectionInLine', mark);
      return;
    }
    // The control takes the place of its paragraph, and so may hold several.
    filling.replace(paragraph.start, element.start, '');
    filling.replace(element.end, paragraph.end, '');
  }
  cleanProperties(control, ['text'], filling);
  if (level === 'cell') replaceInCell(content, xml, filling);
  else replaceContent(content, xml, filling);
}

function fillField(control: Control, value: string, filling: Filling): void {
  const { content, level, properties } = control;
  const placeholder = childOf(properties, 'showingPlcHdr') !== undefined;
  const paragraph = firstOf(content, 'p');
  const run = firstOf(paragraph ?? content, 'r');
  const format = placeholder ? childOf(properties, 'rPr') : childOf(run, 'rPr');
  const runXml = `<w:r>${sourceOfElement(filling, format)}<w:t xml:space="preserve">${textContent(value)}</w:t></w:r>`;
  const paragraphXml = `<w:p>${sourceOfElement(filling, childOf(paragraph, 'pPr'))}${runXml}</w:p>`;
  cleanProperties(control, [], filling);
  if (level === 'line') replaceContent(content, runXml, filling);
  else if (level === 'cell') replaceInCell(content, paragraphXml, filling);
  else replaceContent(content, paragraphXml, filling);
}

/** Takes out what would show the placeholder's look or bring back a bound value when Word opens the file. */
function cleanProperties({ properties }: Control, more: readonly string[], filling: Filling): void {
  const unwanted = new Set(['showingPlcHdr', 'dataBinding', 'w15:dataBinding', ...more]);
  for (const child of properties.children) {
    if (unwanted.has(child.name)) filling.replace(child.start, child.end, '');
  }
}

function replaceContent(content: XmlElement, xml: string, filling: Filling): void {
  const hollow = content.innerStart === content.end;
  if (hollow) filling.replace(content.start, content.end, `<w:sdtContent>${xml}</w:sdtContent>`);
  else filling.replace(content.innerStart, content.innerEnd, xml);
}

/** Everything of the cell but its properties. */
function replaceInCell(content: XmlElement, xml: string, filling: Filling): void {
  const cell = childOf(content, 'tc');
  if (cell) filling.replace(childOf(cell, 'tcPr')?.end ?? cell.innerStart, cell.innerEnd, xml);
}

function firstOf(element: XmlElement, name: string): XmlElement | undefined {
  for (const one of elementsOf(element)) if (one.name === name && one !== element) return one;
  return undefined;
}

function hasText(element: XmlElement): boolean {
  for (const one of elementsOf(element)) if (one.name === 't' && one.innerEnd > one.innerStart) return true;
  return false;
}
