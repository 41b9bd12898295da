/**
 * Fills the county's own .docx file: its marks get the paper's sections and
 * fields, sections without a mark are appended to its text. What is outside of
 * the marks stays as it is, to the byte.
 */
import type { SectionId } from '../../core/blocks/report-section';
import { issue, type Issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { PaperDocument } from '../../core/report/paper-document';
import type { WrittenPaper } from '../../ports/paper-writer';
import { Refusal } from '../opc/refusal';
import { adoptStyles, withStyleIds } from './adopt-styles';
import { adoptTitle } from './adopt-title';
import type { DocxLibrary } from './docx-library';
import { appended, declared, makeDocument, widthOf } from './document-body';
import { fillPart } from './fill-part';
import { createFilling, type Collected } from './filling';
import { knownMarks, markTarget } from './mark-target';
import { sectionFragments } from './section-fragments';
import type { Splice } from '../opc/splice-text';
import { openTemplate, type TemplatePackage } from './template-package';
import { childOf } from './xml-tree';

/** Fails when the template is no readable .docx file; what it asks for and does not get are issues beside the bytes. */
export async function fillTemplate(
  docx: DocxLibrary,
  paper: PaperDocument,
  bytes: Uint8Array,
): Promise<Result<WrittenPaper>> {
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
): WrittenPaper {
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

/** Each finding once, however often its mark stands in the template. */
function distinct(issues: readonly Issue[], known: string): readonly Issue[] {
  const byText = new Map(issues.map((one) => [`${one.code} ${one.params['mark'] ?? ''}`, one]));
  return [...byText.values()].map((one) =>
    one.code === 'template.unknownMark' ? { ...one, params: { ...one.params, known } } : one,
  );
}
