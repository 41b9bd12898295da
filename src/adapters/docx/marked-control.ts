/** Content controls with a tag of ours: what they hold, and what keeps them from being filled. */
import type { Obstacle } from '../../core/report/standing-section';
import { isPlain } from './fill-paragraph';
import { markOfTag } from '../../core/report/marks';
import { childOf, elementsOf, type XmlElement } from './xml-tree';

/** What a control holds: whole paragraphs, a stretch of a line, a table cell, or table rows. */
type Level = 'block' | 'line' | 'cell' | 'row';

export interface MarkedControl {
  readonly element: XmlElement;
  readonly mark: string;
  readonly properties: XmlElement;
  readonly content: XmlElement;
  readonly level: Level;
}

/** Undefined for whatever is no control of ours. */
export function markedControl(element: XmlElement): MarkedControl | undefined {
  if (element.name !== 'sdt') return undefined;
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

export interface ControlObstacle {
  readonly kind: Obstacle;
  /** Of a wrong control: the phrase for its kind. */
  readonly phrase: string;
}

/** Kinds of controls by the element that makes them so, and the phrase each has in the message. */
type Kinds = Readonly<Record<string, string>>;
const fieldlessKinds: Kinds = { 'w14:checkbox': 'checkbox', picture: 'picture' };
const sectionlessKinds: Kinds = {
  ...fieldlessKinds,
  date: 'date',
  dropDownList: 'dropDownList',
  comboBox: 'comboBox',
};

/** What keeps a single value out. */
export function fieldObstacle(control: MarkedControl): ControlObstacle | undefined {
  return obstacleOf(control, fieldlessKinds);
}

/** What keeps a section out. */
export function sectionObstacle(control: MarkedControl): ControlObstacle | undefined {
  const found = obstacleOf(control, sectionlessKinds);
  return found ?? (isWithinLine(control) ? { kind: 'noRoom', phrase: '' } : undefined);
}

function obstacleOf({ properties, level }: MarkedControl, wrongKinds: Kinds): ControlObstacle | undefined {
  const lock = childOf(properties, 'lock')?.attributes.get('val');
  if (lock === 'contentLocked' || lock === 'sdtContentLocked') return { kind: 'locked', phrase: '' };
  const wrong = properties.children.find(({ name }) => Object.hasOwn(wrongKinds, name));
  const phrase = level === 'row' ? 'row' : wrong && wrongKinds[wrong.name];
  return phrase === undefined ? undefined : { kind: 'wrongControl', phrase };
}

/** Whether it stands beside other text in a line; one that fills its paragraph alone may take its place. */
function isWithinLine({ element, level }: MarkedControl): boolean {
  if (level !== 'line') return false;
  const paragraph = element.parent;
  const others = paragraph?.children.filter((child) => child !== element);
  if (paragraph?.name !== 'p' || !others) return true;
  return !isPlain({ ...paragraph, children: others }) || others.some(hasText);
}

function hasText(element: XmlElement): boolean {
  for (const one of elementsOf(element)) if (one.name === 't' && one.innerEnd > one.innerStart) return true;
  return false;
}
