/**
 * Content controls with a tag like `mut:termine`. The control stays, so that the
 * next paper finds it again; only its content is replaced.
 */
import type { SectionId } from '../../core/blocks/report-section';
import { sourceOfElement, textContent, type Filling } from './filling';
import { childOf, elementsOf, type XmlElement } from './xml-tree';
import {
  fieldObstacle,
  markedControl,
  sectionObstacle,
  type ControlObstacle,
  type MarkedControl,
} from './marked-control';

/** True when the control is ours and was filled or refused: then what is in it is left alone. */
export function fillControl(element: XmlElement, filling: Filling): boolean {
  const control = markedControl(element);
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
    else if (isFree(control, sectionObstacle(control), filling)) fillSection(control, target.id, filling);
  } else if (isFree(control, fieldObstacle(control), filling)) {
    fillField(control, target.value, filling);
  }
  return true;
}

function isFree({ mark }: MarkedControl, obstacle: ControlObstacle | undefined, filling: Filling): boolean {
  if (obstacle?.kind === 'locked') filling.complain('template.lockedControl', mark);
  if (obstacle?.kind === 'wrongControl')
    filling.complain('template.wrongControl', mark, { kind: obstacle.phrase });
  if (obstacle?.kind === 'noRoom') filling.complain('template.sectionInLine', mark);
  return obstacle === undefined;
}

/** The control is free of obstacles; content as WordprocessingML, in which the last is a paragraph. */
export function fillSection(control: MarkedControl, id: SectionId, filling: Filling): void {
  const { element, level, content } = control;
  const xml = filling.sectionXml(id) || '<w:p/>';
  const paragraph = element.parent;
  if (level === 'line' && paragraph) {
    // The control takes the place of its paragraph, and so may hold several.
    filling.replace(paragraph.start, element.start, '');
    filling.replace(element.end, paragraph.end, '');
  }
  cleanProperties(control, ['text'], filling);
  if (level === 'cell') replaceInCell(content, xml, filling);
  else replaceContent(content, xml, filling);
}

export function fillField(control: MarkedControl, value: string, filling: Filling): void {
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
function cleanProperties({ properties }: MarkedControl, more: readonly string[], filling: Filling): void {
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
