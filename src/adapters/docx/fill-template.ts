/**
 * Fills the county's own .docx file: its marks get the paper's sections and
 * fields, sections without a mark are appended to its text. What is outside of
 * the marks stays as it is, to the byte.
 */
import type { SectionId } from '../../core/blocks/report-section';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { PaperDocument, WrittenDocument } from '../../ports/document-writer';
import { CONTENT_TYPES_PART } from '../opc/content-types';
import { Refusal } from '../opc/refusal';
import { adoptStyles, withStyleIds } from './adopt-styles';
import { adoptTitle } from './adopt-title';
import type { DocxLibrary } from './docx-library';
import { fillPart } from './fill-part';
import { createFilling, fenced, type Collected } from './filling';
import { knownMarks, markTarget } from './mark-target';
import { page, textWidthOf } from './page-layout';
import { sectionFragments } from './section-fragments';
import type { Splice } from '../opc/splice-text';
import { openTags, openTemplate, type TemplatePackage, type TemplatePart } from './template-package';
import { WORD_NAMESPACE } from './style-xml';
import { childOf, type XmlElement } from './xml-tree';

/** Fails when the template is no readable .docx file; what it asks for and does not get are issues beside the bytes. */
export async function fillTemplate(
  docx: DocxLibrary,
  paper: PaperDocument,
  bytes: Uint8Array,
): Promise<Result<WrittenDocument>> {
  try {
    const template = openTemplate(bytes);
    const body = childOf(template.read(template.main).root, 'body');
    if (!body) return fail(issue('template.damaged', { detail: template.main }));
    const fragments = await sectionFragments(docx, paper.sections, widthOf(body));
    return ok(fill(template, paper, fragments));
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.issue);
    throw cause;
  }
}

function fill(
  template: TemplatePackage,
  paper: PaperDocument,
  fragments: ReadonlyMap<SectionId, string>,
): WrittenDocument {
  const ids = adoptStyles(template, fragments.values());
  const sectionXml = (id: SectionId): string => withStyleIds(fragments.get(id) ?? '', ids);
  const issues: Issue[] = [];
  const met = new Set<SectionId>();
  const fillOne = (part: string): readonly Splice[] => {
    const { xml, root } = template.read(part);
    const collected: Collected = { splices: [], issues, met };
    const targetOf = (name: string): ReturnType<typeof markTarget> => markTarget(name, paper);
    fillPart(
      root,
      createFilling({ xml, takesSections: part === template.main, targetOf, sectionXml }, collected),
    );
    return collected.splices;
  };
  for (const kind of ['header', 'footer']) {
    for (const part of new Set(template.related(template.main, kind)))
      template.splice(part, declared(template.read(part), fillOne(part)));
  }
  const inText = fillOne(template.main);
  const rest = paper.sections.filter(({ id }) => !met.has(id)).map(({ id }) => sectionXml(id));
  const main = template.read(template.main);
  template.splice(template.main, declared(main, [...inText, ...appended(main, rest.join(''))]));
  adoptTitle(template, paper);
  makeDocument(template);
  return { bytes: template.save(), issues: distinct(issues, knownMarks(paper)) };
}

/** Before the properties of the document's last section of pages. */
function appended({ root, xml: part }: TemplatePart, xml: string): readonly Splice[] {
  const body = childOf(root, 'body');
  if (!body || xml === '') return [];
  if (body.innerStart === body.end) {
    return [{ start: body.start, end: body.end, text: openTags(part, body, fenced(xml, undefined)) }];
  }
  const last = body.children.at(-1);
  const at = last?.name === 'sectPr' ? last.start : body.innerEnd;
  const before = last?.name === 'sectPr' ? body.children.at(-2) : last;
  return [{ start: at, end: at, text: fenced(xml, before) }];
}

/** Our elements are written with the prefix `w`, which nearly every program declares. */
function declared({ xml, root }: TemplatePart, splices: readonly Splice[]): readonly Splice[] {
  const at = xml.indexOf('>', root.start);
  if (splices.length === 0 || /\sxmlns:w\s*=/.test(xml.slice(root.start, at))) return splices;
  const name = /^<[^\s>/]+/.exec(xml.slice(root.start))?.[0].length ?? 0;
  return [
    { start: root.start + name, end: root.start + name, text: ` xmlns:w="${WORD_NAMESPACE}"` },
    ...splices,
  ];
}

/** A Word template (.dotx) becomes a document: Word would not open it under the name .docx otherwise. */
function makeDocument(template: TemplatePackage): void {
  const { xml } = template.read(CONTENT_TYPES_PART);
  const found = 'wordprocessingml.template.main+xml';
  const start = xml.indexOf(found);
  if (start < 0) return;
  template.splice(CONTENT_TYPES_PART, [
    { start, end: start + found.length, text: 'wordprocessingml.document.main+xml' },
  ]);
}

/** Width of the text in twips, by the last section of pages; our own page's where the template does not say. */
function widthOf(body: XmlElement): number {
  const section = childOf(body, 'sectPr');
  const margins = childOf(section, 'pgMar')?.attributes;
  const [width, left, right] = [
    childOf(section, 'pgSz')?.attributes.get('w'),
    margins?.get('left'),
    margins?.get('right'),
  ].map(Number);
  const text = (width ?? NaN) - (left ?? NaN) - (right ?? NaN);
  return text > 0 ? text : textWidthOf(page);
}

/** Each finding once, however often its mark stands in the template. */
function distinct(issues: readonly Issue[], known: string): readonly Issue[] {
  const byText = new Map(issues.map((one) => [`${one.code} ${one.params['mark'] ?? ''}`, one]));
  return [...byText.values()].map((one) =>
    one.code === 'template.unknownMark' ? { ...one, params: { ...one.params, known } } : one,
  );
}
