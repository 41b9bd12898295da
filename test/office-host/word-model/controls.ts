/** Content controls (`w:sdt`) in the tree: what kind they are, what they allow, making and dissolving them. */
import { HostError } from '../host-object';
import {
  ensureProperties,
  insertOrdered,
  readProperties,
  readProperty,
  readValue,
  writeProperty,
} from './properties';
import { controlsIn } from './tree-walk';
import { w, type XmlElement } from './xml-element';

export type Level = 'block' | 'inline' | 'row' | 'cell';

export function contentElement(control: XmlElement): XmlElement {
  const held = control.first('w:sdtContent');
  if (held) return held;
  const made = w('sdtContent');
  control.insert([made]);
  return made;
}

/** Whether it stands among paragraphs, inside one, or around rows or cells. */
export function levelOf(control: XmlElement): Level {
  const around = control.parent?.name === 'w:sdtContent' ? control.parent.closest('w:sdt') : null;
  if (around && control.parent) return levelOf(around);
  const levels: Readonly<Record<string, Level>> = { 'w:tbl': 'row', 'w:tr': 'cell' };
  const parent = control.parent?.name ?? '';
  if (['w:body', 'w:tc', 'w:hdr', 'w:ftr', 'w:txbxContent'].includes(parent)) return 'block';
  return levels[parent] ?? 'inline';
}

const kinds: readonly (readonly [string, string])[] = [
  ['w:text', 'PlainText'],
  ['w:date', 'DatePicker'],
  ['w:dropDownList', 'DropDownList'],
  ['w:comboBox', 'ComboBox'],
  ['w:picture', 'Picture'],
  ['w14:checkbox', 'CheckBox'],
  ['w15:repeatingSection', 'RepeatingSection'],
  ['w:docPartList', 'BuildingBlockGallery'],
  ['w:group', 'Group'],
];

/** As the API's `type` says it. */
export function kindOf(control: XmlElement): string {
  const properties = readProperties(control);
  return kinds.find(([name]) => properties?.first(name))?.[1] ?? 'RichText';
}

/** What `contentControls` holds: OfficeDev/office-js#228, #2160, #6144. */
export function richTextOf(controls: readonly XmlElement[]): readonly XmlElement[] {
  return controls.filter((one) => kindOf(one) === 'RichText');
}

/** For `getContentControls`; what it gives without kinds to look for is not modelled. */
export function controlsOfKinds(controls: readonly XmlElement[], options: unknown): readonly XmlElement[] {
  const types = typeof options === 'object' && options !== null && 'types' in options && options.types;
  if (!Array.isArray(types)) throw new HostError('InvalidArgument');
  return controls.filter((one) => types.includes(kindOf(one)));
}

export function isContentLocked(control: XmlElement): boolean {
  return ['contentLocked', 'sdtContentLocked'].includes(readValue(control, 'lock') ?? '');
}

export function isDeletionLocked(control: XmlElement): boolean {
  return ['sdtLocked', 'sdtContentLocked'].includes(readValue(control, 'lock') ?? '');
}

export function lock(control: XmlElement, content: boolean, deletion: boolean): void {
  const both = content && deletion ? 'sdtContentLocked' : undefined;
  const value = both ?? (content ? 'contentLocked' : deletion ? 'sdtLocked' : undefined);
  writeProperty(control, 'lock', value === undefined ? undefined : { val: value });
}

/** Refuses a change at a place inside a control whose content is locked. */
export function requireEditable(place: XmlElement): void {
  for (let one: XmlElement | null = place; one; one = one.parent) {
    if (one.name === 'w:sdt' && isContentLocked(one)) throw new HostError('AccessDenied');
  }
}

/** Refuses taking out nodes that hold a locked control, or stand in one. */
export function requireRemovable(nodes: readonly XmlElement[]): void {
  for (const node of nodes) if (node.parent) requireEditable(node.parent);
  for (const control of controlsIn(nodes)) {
    if (isContentLocked(control) || isDeletionLocked(control)) throw new HostError('AccessDenied');
  }
}

/** The id as the API gives it: a number without a sign, where the file may hold a negative one. */
export function idOf(control: XmlElement): number {
  return Number(readValue(control, 'id') ?? 0) >>> 0;
}

/** Ids for new controls: unlike each other and those in the document, the same in every run. */
export function giveId(control: XmlElement, taken: ReadonlySet<number>): void {
  let id = (taken.size + 1) * 110_351;
  while (taken.has(id)) id += 1;
  writeProperty(control, 'id', { val: String(id) });
}

/** A new rich-text control around these nodes, which stand side by side. */
export function wrapInControl(nodes: readonly XmlElement[]): XmlElement {
  const [first] = nodes;
  if (!first?.parent) throw new Error('Emulated Word: nothing to put a control around');
  if (nodes.some((node) => node.parent !== first.parent)) throw new HostError('InvalidArgument');
  const control = w('sdt', {}, w('sdtPr'), w('sdtContent'));
  first.parent.insert([control], first);
  contentElement(control).insert(nodes);
  return control;
}

/** Takes the control away and leaves what is in it. */
export function unwrapControl(control: XmlElement): void {
  control.replaceWith([...contentElement(control).children]);
}

/** Marks the control as filled in: what a person or an add-in wrote is no placeholder. */
export function endPlaceholder(control: XmlElement): void {
  readProperty(control, 'showingPlcHdr')?.remove();
}

export function beginPlaceholder(control: XmlElement): void {
  if (!readProperty(control, 'showingPlcHdr')) insertOrdered(ensureProperties(control), w('showingPlcHdr'));
}
