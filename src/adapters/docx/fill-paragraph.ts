/**
 * Marks written as text in a paragraph. Word splits such a text over several runs
 * as it likes, so it is searched in all of them together; what is replaced begins
 * in the run of its first character and has that run's format.
 */
import type { SectionId } from '../../core/blocks/report-section';
import { fenced, textContent, type Filling } from './filling';
import { controlsInTexts } from './field-controls';
import { takesControl, textsOf } from './mark-texts';
import { textMarks } from '../../core/report/marks';
import { childOf, type XmlElement } from './xml-tree';

/** Fills the paragraph's own text; true when a section took the place of the whole paragraph. */
export function fillParagraph(paragraph: XmlElement, filling: Filling): boolean {
  const texts = textsOf(paragraph);
  const joined = texts.map((text) => filling.xml.slice(text.innerStart, text.innerEnd)).join('');
  const matches = [...joined.matchAll(textMarks())];
  const sections: SectionId[] = [];
  const controls = controlsInTexts(texts, filling);
  for (const match of matches) {
    const name = match[1] ?? '';
    const target = filling.targetOf(name);
    if (target.kind === 'unknown') {
      filling.complain('template.unknownMark', name);
    } else if (target.kind === 'section' && !filling.takesSections) {
      filling.meet(target.id);
      filling.complain('template.sectionInHeader', name);
    } else if (target.kind === 'section') {
      filling.meet(target.id);
      sections.push(target.id);
      const alone = joined.trim() === match[0] && isPlain(paragraph);
      if (alone && replaceParagraph(paragraph, target.id, filling)) return true;
      replaceInTexts(texts, match.index, match[0].length, '', filling);
    } else if (target.tag === undefined || takesControl(texts, match.index)) {
      const control = target.tag === undefined ? undefined : controls(match.index, target.tag, target.value);
      const by = control ?? textContent(target.value);
      replaceInTexts(texts, match.index, match[0].length, by, filling);
    }
  }
  insertBeside(paragraph, sections, filling);
  return false;
}

/** Replaces a stretch of the joined texts, which may begin in one `w:t` and end in a later one. */
function replaceInTexts(
  texts: readonly XmlElement[],
  from: number,
  length: number,
  by: string,
  filling: Filling,
): void {
  let offset = 0;
  let text = by;
  for (const { innerStart, innerEnd } of texts) {
    const size = innerEnd - innerStart;
    const start = Math.max(from - offset, 0);
    const end = Math.min(from + length - offset, size);
    if (start < end) {
      filling.replace(innerStart + start, innerStart + end, text);
      text = '';
    }
    offset += size;
  }
}

/** Whether nothing would be lost with the paragraph but its text: no picture, field, note or end of a section of pages. */
export function isPlain(paragraph: XmlElement): boolean {
  const count = (name: string): number => paragraph.children.filter((child) => child.name === name).length;
  return (
    count('bookmarkStart') === count('bookmarkEnd') &&
    paragraph.children.every((child) => {
      if (child.name === 'pPr') return childOf(child, 'sectPr') === undefined;
      if (child.name === 'r') return child.children.every(({ name }) => plainInRun.has(name));
      return plainInParagraph.has(child.name);
    })
  );
}

const plainInRun: ReadonlySet<string> = new Set(['rPr', 't', 'lastRenderedPageBreak']);
const plainInParagraph: ReadonlySet<string> = new Set(['proofErr', 'bookmarkStart', 'bookmarkEnd']);

function replaceParagraph(paragraph: XmlElement, id: SectionId, filling: Filling): boolean {
  const siblings = paragraph.parent?.children ?? [];
  const at = siblings.indexOf(paragraph);
  const xml = fenced(filling.sectionXml(id), siblings[at - 1]);
  // Text, cells and text boxes must end with a paragraph: an empty section leaves one behind there.
  const needed =
    siblings[at + 1]?.name !== 'p' &&
    !(siblings[at + 1]?.name === 'sectPr' && siblings[at - 1]?.name === 'p');
  if (xml === '' && needed) return false;
  filling.replace(paragraph.start, paragraph.end, xml);
  return true;
}

/** Sections whose mark stands beside other text come behind that paragraph; before it where it ends a section of pages. */
function insertBeside(paragraph: XmlElement, sections: readonly SectionId[], filling: Filling): void {
  const xml = sections.map((id) => filling.sectionXml(id)).join('');
  if (xml === '') return;
  const ends = childOf(childOf(paragraph, 'pPr'), 'sectPr') !== undefined;
  const at = ends ? paragraph.start : paragraph.end;
  filling.replace(at, at, xml);
}
