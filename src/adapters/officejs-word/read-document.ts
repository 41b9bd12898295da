/**
 * Finds everything of ours in the open document. One trip; a second only where marks are written as text, or a control
 * stands in a line, for then it has to be known what else the paragraph says.
 */
import { isSectionId } from '../../core/blocks/section-ids';
import type { DocumentNotes } from '../../core/report/document-notes';
import { markOfTag, markOfText } from '../../core/report/marks';
import { settleWriting } from '../../core/report/settle-writing';
import type { FoundDocument, FoundField, FoundSection, Obstacle } from '../../core/report/standing-section';

import { controlsOf, type ShownKinds } from './shown-kinds';

export interface WordPlace {
  readonly control?: Word.ContentControl;
  /** A mark written as text, in its paragraph; `alone` where the paragraph says nothing else. */
  readonly mark?: Word.Range;
  readonly paragraph?: Word.Paragraph;
  readonly alone?: boolean;
}

/** The document, its notes settled, with the objects of Word by which its places are found again within one run. */
export interface ReadDocument {
  readonly found: FoundDocument<WordPlace>;
  /** The last paragraph; undefined where it says something, so that what comes at the end needs a new one. */
  readonly end: Word.Paragraph | undefined;
  /** The section of ours that the selection stands in. */
  readonly around: Word.ContentControl | undefined;
}

interface Asked {
  readonly controls: Word.ContentControlCollection;
  readonly marks: Word.RangeCollection | undefined;
  readonly inHeaders: readonly Word.RangeCollection[];
  readonly last: Word.Paragraph;
  readonly lastControl: Word.ContentControl;
  readonly around: Word.ContentControl;
}

/** `withHeaders`: whether marks written as text are looked for in headers and footers too; controls there always are. */
export async function readDocument(
  context: Word.RequestContext,
  known: { readonly notes: DocumentNotes; readonly readOnly: boolean; readonly shown: ShownKinds },
  withHeaders = false,
): Promise<ReadDocument> {
  const asked = ask(context, known, withHeaders);
  await context.sync();
  const detailed = askForDetails(asked);
  if (detailed.length > 0) await context.sync();
  return {
    found: settleWriting({ ...sorted(asked, detailed), ...known }),
    end: asked.last.text === '' && asked.lastControl.isNullObject ? asked.last : undefined,
    around: asked.around.isNullObject || !isSection(asked.around) ? undefined : asked.around,
  };
}

function ask(
  context: Word.RequestContext,
  { readOnly, shown }: { readonly readOnly: boolean; readonly shown: ShownKinds },
  withHeaders: boolean,
): Asked {
  const { document } = context;
  const { body } = document;
  const controls = controlsOf(document, shown);
  controls.load(
    'items/id,items/tag,items/text,items/type,items/subtype,items/cannotEdit,items/cannotDelete,items/placeholderText,items/parentBody/type',
  );
  // To the client a search with options is a change, and a protected document refuses changes.
  const marks = readOnly ? undefined : askForMarks(body);
  const inHeaders = readOnly || !withHeaders ? [] : headersOf(document).map(askForMarks);
  const last = body.paragraphs.getLast();
  const lastControl = controlAround(last);
  last.load('text');
  lastControl.load('id');
  const around = controlAround(document.getSelection());
  around.load('id,tag');
  return { controls, marks, inHeaders, last, lastControl, around };
}

function askForMarks(body: Word.Body): Word.RangeCollection {
  const marks = body.search('\\{\\{[!\\{\\}]@\\}\\}', { matchWildcards: true });
  marks.load('items/text');
  return marks;
}

/** Of the first section of pages: a later one mostly shows the same again. */
function headersOf({ sections }: Word.Document): readonly Word.Body[] {
  const first = sections.getFirst();
  return (['Primary', 'FirstPage'] as const).flatMap((type) => [
    first.getHeader(type),
    first.getFooter(type),
  ]);
}

function controlAround(place: Word.Range | Word.Paragraph | Word.ContentControl): Word.ContentControl {
  return place.parentContentControlOrNullObject;
}

interface Detail {
  readonly control?: Word.ContentControl;
  readonly mark?: Word.Range;
  /** Undefined in a header, where only the control around is asked for. */
  readonly paragraph?: Word.Paragraph;
  readonly around: Word.ContentControl;
}

function askForDetails({ controls, marks, inHeaders }: Asked): readonly Detail[] {
  const inLine = controls.items.filter((one) => isInLine(one) && isSection(one));
  const ofMarks = (marks?.items ?? []).filter((one) => markOfText(one.text) !== undefined);
  // Controls around a mark that was not filled: the mark in it is found as well.
  const begun = controls.items.filter(isOutside).map(({ text }) => text);
  return [
    ...inLine.map((control) => ({ control, ...askForParagraph(control) })),
    ...ofMarks.map((mark) => ({ mark, ...askForParagraph(mark) })),
    ...inHeaders
      .flatMap(({ items }) => items)
      .filter(({ text }) => begun.includes(text))
      .map((mark) => ({ mark, around: askForAround(mark) })),
  ];
}

function askForParagraph(
  place: Word.Range | Word.ContentControl,
): Required<Pick<Detail, 'paragraph' | 'around'>> {
  const paragraph = place.paragraphs.getFirst();
  // eslint-disable-next-line office-addins/no-navigational-load -- a number, whatever its name begins with
  paragraph.load('text,tableNestingLevel');
  return { paragraph, around: askForAround(place) };
}

function askForAround(place: Word.Range | Word.ContentControl): Word.ContentControl {
  const around = controlAround(place);
  around.load('tag');
  return around;
}

function sorted(
  { controls, inHeaders }: Asked,
  details: readonly Detail[],
): Pick<FoundDocument<WordPlace>, 'sections' | 'fields'> {
  const sections: FoundSection<WordPlace>[] = [];
  const fields: FoundField<WordPlace>[] = [];
  for (const control of controls.items) {
    const name = markOfTag(control.tag);
    if (name === undefined) continue;
    const id = name.toLowerCase();
    const text = control.text === control.placeholderText ? '' : control.text;
    const paragraph = details.find((one) => one.control === control)?.paragraph;
    const place = { control };
    if (isSectionId(id)) {
      const obstacle = sectionObstacle(control, paragraph);
      const deletable = !control.cannotDelete;
      const takesNeighbours = isInText(control);
      const found = { id, place, kind: 'control' as const, text, deletable, takesNeighbours };
      sections.push({ ...found, ...(obstacle ? { obstacle } : {}) });
    } else {
      const obstacle = fieldObstacle(control);
      fields.push({ name, place, kind: 'control', text, ...(obstacle ? { obstacle } : {}) });
    }
  }
  for (const { mark, paragraph, around } of details) {
    const name = mark && markOfText(mark.text);
    // What stands in a section is its text, whatever it looks like; in a field it waits to be filled.
    if (name === undefined || !paragraph || isOurs(around)) continue;
    const id = name.toLowerCase();
    const alone = paragraph.text.trim() === mark?.text.trim();
    const found = { place: { ...(mark ? { mark } : {}), paragraph, alone }, kind: 'mark' as const, text: '' };
    if (isSectionId(id)) sections.push({ ...found, id, takesNeighbours: paragraph.tableNestingLevel === 0 });
    else fields.push({ ...found, name });
  }
  for (const mark of inHeaders.flatMap(({ items }) => items)) {
    const name = markOfText(mark.text);
    if (name === undefined) continue;
    const id = name.toLowerCase();
    if (details.some((one) => one.mark === mark && isOurs(one.around))) continue;
    const found = { place: { mark }, kind: 'mark' as const, text: '' };
    if (isSectionId(id)) sections.push({ ...found, id, obstacle: 'noRoom', takesNeighbours: false });
    else fields.push({ ...found, name });
  }
  return { sections, fields };
}

function isOurs(around: Word.ContentControl): boolean {
  return !around.isNullObject && markOfTag(around.tag) !== undefined;
}

function isSection({ tag }: Word.ContentControl): boolean {
  return isSectionId((markOfTag(tag) ?? '').toLowerCase());
}

function isInLine({ subtype }: Word.ContentControl): boolean {
  return subtype === 'RichTextInline' || subtype === 'PlainTextInline';
}

/** Whether it stands among the paragraphs of the text; Word puts nothing beside one that holds a table alone. */
function isInText({ subtype, parentBody }: Word.ContentControl): boolean {
  return subtype === 'RichTextParagraphs' && parentBody.type === 'MainDoc';
}

function isOutside({ parentBody }: Word.ContentControl): boolean {
  return parentBody.type === 'Header' || parentBody.type === 'Footer';
}

function sectionObstacle(
  control: Word.ContentControl,
  paragraph: Word.Paragraph | undefined,
): Obstacle | undefined {
  if (control.cannotEdit) return 'locked';
  const inCells = control.subtype === 'RichTextTableCell' || control.subtype === 'RichTextTableRow';
  if (control.type !== 'RichText' || inCells) return 'wrongControl';
  const hasNeighbours = paragraph !== undefined && paragraph.text.trim() !== control.text.trim();
  return isOutside(control) || hasNeighbours ? 'noRoom' : undefined;
}

function fieldObstacle({ cannotEdit, type }: Word.ContentControl): Obstacle | undefined {
  if (cannotEdit) return 'locked';
  return type === 'RichText' || type === 'PlainText' ? undefined : 'wrongControl';
}
