/** DocumentWriter over a .docx file that is held in memory: every writing makes a new file out of the one before. */
import type { SectionId } from '../../core/blocks/report-section';
import { planEdits, type EditPlan } from '../../core/report/plan-edits';
import { renewNotes } from '../../core/report/renew-notes';
import { standingSections } from '../../core/report/standing-section';
import type { WriteOrder } from '../../core/report/section-edit';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { DocumentWriter, StandingDocument, WrittenSections } from '../../ports/document-writer';
import { Refusal } from '../opc/refusal';
import { adoptStyles, withStyleIds } from './adopt-styles';
import { adoptTitle } from './adopt-title';
import { splicesFor, wrapped } from './apply-plan';
import { appended, declared, makeDocument, widthOf } from './document-body';
import { loadDocx } from './docx-library';
import { findPlaces, partsOf, type DocxPlace } from './find-places';
import { saveNotes } from './notes-part';
import { sectionFragments } from './section-fragments';
import { openTemplate, type TemplatePackage } from './template-package';
import { emptyDocument } from './write-docx';
import { childOf } from './xml-tree';

export interface DocxDocument extends DocumentWriter {
  /** The file as it is now. */
  bytes(): Uint8Array;
}

/** Without a file, an empty one in our own layout. Fails where the file is no readable .docx file. */
export async function openDocx(file?: Uint8Array): Promise<Result<DocxDocument>> {
  let bytes = file ?? (await emptyDocument(await loadDocx()));
  const document: DocxDocument = {
    bytes: () => bytes,
    read: () => refusable(() => Promise.resolve(readDocument(bytes))),
    write: (order) =>
      refusable(async () => {
        const written = await writeDocument(bytes, order);
        bytes = written.bytes;
        return written.sections;
      }),
  };
  const read = await document.read();
  return read.ok ? ok(document) : read;
}

async function refusable<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (cause) {
    if (cause instanceof Refusal) return fail(cause.issue);
    throw cause;
  }
}

function readDocument(bytes: Uint8Array): StandingDocument {
  const template = openTemplate(bytes);
  bodyOf(template);
  const found = findPlaces(template);
  const fields = [...new Set(found.fields.map(({ name }) => name.toLowerCase()))];
  return { sections: standingSections(found), fields, readOnly: found.readOnly };
}

async function writeDocument(
  bytes: Uint8Array,
  order: WriteOrder,
): Promise<{ readonly bytes: Uint8Array; readonly sections: WrittenSections }> {
  const template = openTemplate(bytes);
  const found = findPlaces(template);
  const plan = planEdits(found, order);
  const changed = await changeParts(template, plan, order);
  const texts = new Map<SectionId, string>();
  if (changed) for (const { id, text } of findPlaces(template).sections) texts.set(id, text);
  const noted = saveNotes(template, renewNotes(found.notes, plan, order, texts));
  const outcomes = plan.sections.map(({ section, outcome }) => ({ section, outcome }));
  const sections = { outcomes, issues: plan.issues };
  return { bytes: changed || noted ? template.save() : bytes, sections };
}

/** True where anything of the document itself is changed. */
async function changeParts(
  template: TemplatePackage,
  plan: EditPlan<DocxPlace>,
  { paper }: WriteOrder,
): Promise<boolean> {
  const contents = await contentsOf(template, plan);
  const contentOf = (id: SectionId): string => contents.get(id) ?? '';
  let changed = false;
  for (const part of partsOf(template)) {
    const read = template.read(part);
    const inside = splicesFor(plan, { part, xml: read.xml }, contentOf);
    const isMain = part === template.main;
    const splices = isMain ? [...inside, ...appended(read, newAtEnd(plan, contentOf))] : inside;
    template.splice(part, declared(read, splices));
    changed ||= splices.length > 0;
  }
  if (!changed) return false;
  adoptTitle(template, paper);
  makeDocument(template);
  return true;
}

/** WordprocessingML of the sections that are filled, with the document's own style ids; missing styles are added. */
async function contentsOf(
  template: TemplatePackage,
  plan: EditPlan<DocxPlace>,
): Promise<ReadonlyMap<SectionId, string>> {
  const filled = plan.sections.flatMap(({ section, action }) =>
    action?.kind === 'fill' ? [{ id: section, blocks: action.blocks }] : [],
  );
  if (filled.length === 0) return new Map();
  const fragments = await sectionFragments(await loadDocx(), filled, widthOf(bodyOf(template)));
  const ids = adoptStyles(template, fragments.values());
  return new Map([...fragments].map(([id, xml]) => [id, withStyleIds(xml, ids)]));
}

/** A file has no selection: what was to go there goes to the end. */
function newAtEnd({ sections }: EditPlan<DocxPlace>, contentOf: (id: SectionId) => string): string {
  const atEnd = sections.filter(({ action }) => action?.kind === 'fill' && !('place' in action.at));
  return atEnd.map(({ section }) => wrapped(section, contentOf(section))).join('');
}

function bodyOf(template: TemplatePackage): NonNullable<ReturnType<typeof childOf>> {
  const body = childOf(template.read(template.main).root, 'body');
  if (body) return body;
  throw new Refusal(issue('template.damaged', { detail: template.main }));
}
