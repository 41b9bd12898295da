/** Alignment, indents and distances of a paragraph: points and names in the API, twentieths of a point in the file. */
import { HostError } from '../host-object';
import { readProperty, readValue, writeProperty } from './properties';
import type { XmlElement } from './xml-element';

const alignments: readonly (readonly [string, string])[] = [
  ['Left', 'left'],
  ['Left', 'start'],
  ['Centered', 'center'],
  ['Right', 'right'],
  ['Right', 'end'],
  ['Justified', 'both'],
];

/** Alignment of a paragraph or, where it stands in its row, of a table. */
export function readAlignment(owner: XmlElement): string {
  const value = readValue(owner, 'jc');
  if (value === undefined) return 'Left';
  return alignments.find(([, written]) => written === value)?.[0] ?? 'Unknown';
}

export function writeAlignment(owner: XmlElement, alignment: unknown): void {
  const found = alignments.find(([name]) => name === alignment);
  if (!found) throw new HostError('InvalidArgument');
  writeProperty(owner, 'jc', { val: found[1] });
}

/** Where each number stands in the file, and how many of its units a unit of the API has. */
const layouts = {
  firstLineIndent: ['ind', 'firstLine', 20],
  leftIndent: ['ind', 'left', 20],
  rightIndent: ['ind', 'right', 20],
  lineSpacing: ['spacing', 'line', 20],
  spaceBefore: ['spacing', 'before', 20],
  spaceAfter: ['spacing', 'after', 20],
  lineUnitBefore: ['spacing', 'beforeLines', 100],
  lineUnitAfter: ['spacing', 'afterLines', 100],
  outlineLevel: ['outlineLvl', 'val', 1],
} as const;

export type Layout = keyof typeof layouts;

/** What stands at the paragraph itself; formats of its style are not added. */
export function readLayout(paragraph: XmlElement, name: Layout): number {
  const [property, attribute, unit] = layouts[name];
  const found = readProperty(paragraph, property)?.attribute(`w:${attribute}`);
  if (name === 'outlineLevel') return found === undefined ? 10 : Number(found) + 1;
  if (name === 'firstLineIndent' && found === undefined)
    return -Number(readProperty(paragraph, 'ind')?.attribute('w:hanging') ?? 0) / unit;
  return Number(found ?? 0) / unit;
}

export function writeLayout(paragraph: XmlElement, name: Layout, value: unknown): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new HostError('InvalidArgument');
  const [property, attribute, unit] = layouts[name];
  const held = readProperty(paragraph, property)?.attributes ?? new Map<string, string>();
  const attributes = Object.fromEntries(held);
  delete attributes['w:hanging'];
  const written = name === 'outlineLevel' ? value - 1 : Math.abs(Math.round(value * unit));
  const key = name === 'firstLineIndent' && value < 0 ? 'hanging' : attribute;
  if (name === 'lineSpacing') attributes['w:lineRule'] = 'exact';
  writeProperty(paragraph, property, { ...attributes, [`w:${key}`]: String(written) });
}
