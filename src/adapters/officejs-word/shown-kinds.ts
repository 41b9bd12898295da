/**
 * Which kinds of content controls Word shows to a program. The collections of WordApi 1.3 hold rich text only; newer
 * versions give others when asked for them by kind (OfficeDev/office-js#2160, #6144). No version shows controls in
 * text boxes (#2945).
 */
import type { WriteOrder } from '../../core/report/section-edit';
import type { FoundDocument } from '../../core/report/standing-section';
import { issue, type Issue } from '../../core/values/issue';

/** Undefined where there is nothing but rich text. */
export type ShownKinds = readonly string[] | undefined;

/** By the version that gives them: API `Word.ContentControlOptions`. */
const kinds: readonly (readonly [set: string, version: string, kinds: readonly string[]])[] = [
  ['WordApi', '1.5', ['RichText', 'PlainText']],
  ['WordApi', '1.7', ['CheckBox']],
  ['WordApi', '1.9', ['DropDownList', 'ComboBox']],
  ['WordApiDesktop', '1.3', ['BuildingBlockGallery', 'DatePicker', 'Group', 'Picture', 'RepeatingSection']],
];

/**
 * Those that take no text are asked for as well: to be named rather than passed over. A copy of office.js that does
 * not come from Microsoft's servers may be older than Word: office.js#4476, #4683.
 */
export function shownKinds(
  word: Pick<typeof Word, 'Document'>,
  requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'>,
): ShownKinds {
  const canAsk = 'getContentControls' in word.Document.prototype;
  if (!canAsk || !requirements.isSetSupported('WordApi', '1.5')) return undefined;
  return kinds.flatMap(([set, version, names]) => (requirements.isSetSupported(set, version) ? names : []));
}

export function controlsOf(document: Word.Document, shown: ShownKinds): Word.ContentControlCollection {
  if (shown === undefined) return document.contentControls;
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the namespace Word may be another copy in a test: so the words themselves
  return document.getContentControls({ types: [...shown] as Word.ContentControlType[] });
}

/** A field without a mark may have one that this Word does not show: then it is said which marks it sees. */
export function unseenMarks(
  { paper, edits }: WriteOrder,
  { fields, readOnly }: FoundDocument<unknown>,
  shown: ShownKinds,
): readonly Issue[] {
  if (shown !== undefined || readOnly || !edits.some(({ kind }) => kind === 'fields')) return [];
  const found = new Set(fields.map(({ name }) => name.toLowerCase()));
  const missing = Object.keys(paper.fields).filter((name) => !found.has(name.toLowerCase()));
  return missing.length === 0 ? [] : [issue('document.marksUnseen', { fields: missing.join(', ') })];
}
