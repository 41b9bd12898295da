/** Fills all marks of one part, outer ones first: what a filled mark held is gone, and with it any mark in it. */
import { fillControl } from './fill-control';
import { fillParagraph } from './fill-paragraph';
import type { Filling } from './filling';
import type { XmlElement } from './xml-tree';

export function fillPart(element: XmlElement, filling: Filling): void {
  if (element.name === 'sdt' && fillControl(element, filling)) return;
  if (element.name === 'p' && fillParagraph(element, filling)) return;
  for (const child of element.children) fillPart(child, filling);
}
