/** Carries out in one part of a .docx file what was decided: as stretches of text to replace. */
import type { SectionId } from '../../core/blocks/report-section';
import type { EditPlan, PlannedSection } from '../../core/report/plan-edits';
import { sectionNames } from '../../core/texts/section-names';
import { say } from '../../core/texts/say';
import type { Splice } from '../opc/splice-text';
import { fillField, fillSection } from './fill-control';
import { fillParagraph } from './fill-paragraph';
import type { Filling } from './filling';
import type { DocxPlace } from './find-places';
import type { MarkTarget } from './mark-target';
import type { MarkedControl } from './marked-control';
import { childOf, type XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

/** What to replace in `part`, whose text is `xml`; `contentOf` is the content of a section that is filled. */
export function splicesFor(
  plan: EditPlan<DocxPlace>,
  { part, xml }: { readonly part: string; readonly xml: string },
  contentOf: (id: SectionId) => string,
): readonly Splice[] {
  const splices: Splice[] = [];
  const filling = fillingOf(plan, xml, contentOf, splices);
  const paragraphs = new Set<XmlElement>();
  for (const { field, writes, value } of plan.fields) {
    const { place } = field;
    if (!writes || place.part !== part) continue;
    if (place.control) fillField(place.control, value, filling);
    else if (place.paragraph) paragraphs.add(place.paragraph);
  }
  for (const planned of plan.sections) {
    for (const { control, part: its } of planned.discard)
      if (control && its === part) takeOut(control, filling);
    const place = placeOf(planned);
    if (place?.part !== part || isBeside(planned)) continue;
    if (place.paragraph) paragraphs.add(place.paragraph);
    if (place.control) changeControl(planned, place.control, filling, contentOf);
  }
  for (const paragraph of paragraphs) fillParagraph(paragraph, filling);
  // Behind all that comes into the places themselves.
  for (const planned of plan.sections) {
    const { section, action } = planned;
    const place = isBeside(planned) ? placeOf(planned) : undefined;
    const element = place?.part === part ? (place.control?.element ?? place.paragraph) : undefined;
    if (action?.kind !== 'fill' || !element) continue;
    const at = action.at.kind === 'before' ? element.start : element.end;
    filling.replace(at, at, wrapped(section, contentOf(section)));
  }
  return splices;
}

/** A control of ours around a section. */
export function wrapped(id: SectionId, content: string): string {
  const title = escapeXml(say('de', sectionNames[id]));
  return `<w:sdt><w:sdtPr><w:alias w:val="${title}"/><w:tag w:val="mut:${id}"/></w:sdtPr><w:sdtContent>${content === '' ? '<w:p/>' : content}</w:sdtContent></w:sdt>`;
}

function fillingOf(
  plan: EditPlan<DocxPlace>,
  xml: string,
  contentOf: (id: SectionId) => string,
  splices: Splice[],
): Filling {
  const targetOf = (name: string): MarkTarget => {
    const wanted = name.toLowerCase();
    const section = plan.sections.find((one) => one.section === wanted);
    if (section?.action?.kind === 'fill') return { kind: 'section', id: section.section, written: true };
    const field = plan.fields.find((one) => one.name.toLowerCase() === wanted && one.field.kind === 'mark');
    return field ? { kind: 'field', value: field.value, tag: `mut:${field.name}` } : { kind: 'unknown' };
  };
  return {
    xml,
    takesSections: true,
    targetOf,
    // Only marks that are text ask for it here: a control takes their place.
    sectionXml: (id) => wrapped(id, contentOf(id)),
    replace: (start, end, text) => void splices.push({ start, end, text }),
    complain: () => undefined,
    meet: () => undefined,
  };
}

function placeOf({ action }: PlannedSection<DocxPlace>): DocxPlace | undefined {
  if (action?.kind === 'fill') return 'place' in action.at ? action.at.place : undefined;
  return action && 'place' in action ? action.place : undefined;
}

/** Whether the section comes beside the place of another. */
function isBeside({ action }: PlannedSection<DocxPlace>): boolean {
  return action?.kind === 'fill' && (action.at.kind === 'behind' || action.at.kind === 'before');
}

function changeControl(
  { section, action }: PlannedSection<DocxPlace>,
  control: MarkedControl,
  filling: Filling,
  contentOf: (id: SectionId) => string,
): void {
  // Without its cell a table would be damaged.
  const stays = action?.kind === 'clear' || (action?.kind === 'delete' && control.level === 'cell');
  if (stays) fillSection(control, section, { ...filling, sectionXml: () => '' });
  else if (action?.kind === 'delete') takeOut(control, filling);
  else if (action?.kind === 'fill' && action.at.kind === 'below')
    putBelow(control, wrapped(section, contentOf(section)), filling);
  else if (action?.kind === 'fill') fillSection(control, section, { ...filling, sectionXml: contentOf });
}

/** The control goes with all it holds; a paragraph stays where text must not be without one. */
function takeOut({ element }: MarkedControl, filling: Filling): void {
  const siblings = element.parent?.children ?? [];
  const at = siblings.indexOf(element);
  const [before, after] = [siblings[at - 1]?.name, siblings[at + 1]];
  const isWhole = element.parent?.name !== 'p';
  const needed = isWhole && !beginsWithParagraph(after) && !(after?.name === 'sectPr' && before === 'p');
  filling.replace(element.start, element.end, needed ? '<w:p/>' : '');
}

/** A control counts as what it holds. */
function beginsWithParagraph(element: XmlElement | undefined): boolean {
  if (element?.name !== 'sdt') return element?.name === 'p';
  return beginsWithParagraph(childOf(element, 'sdtContent')?.children[0]);
}

/** What the control held stays, as a person's own text; the new version comes behind it. */
function putBelow({ element, content, level }: MarkedControl, xml: string, filling: Filling): void {
  filling.replace(element.start, content.innerStart, '');
  filling.replace(content.innerEnd, element.end, '');
  const cell = level === 'cell' ? content.children.find(({ name }) => name === 'tc') : undefined;
  const at = cell?.innerEnd ?? (level === 'line' ? element.parent?.end : undefined) ?? element.end;
  // A cell ends with a paragraph.
  filling.replace(at, at, cell ? `${xml}<w:p/>` : xml);
}
