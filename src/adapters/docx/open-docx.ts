/** DocumentWriter over a .docx file that is held in memory: every writing makes a new file out of the one before. */
import type { SectionId } from '../../core/blocks/report-section';
import { planEdits, type EditPlan } from '../../core/report/plan-edits';
import { renewNotes } from '../../core/report/renew-notes';
import { standingSections } from '../../core/report/standing-section';
import type { WriteOrder } from '../../core/report/section-edit';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type {
  DocumentWriter,
  PaperDocument,
  StandingDocument,
  WrittenSections,
} from '../../ports/document-writer';
import { Refusal } from '../opc/refusal';
import { adoptStyles, withStyleIds } from './adopt-styles';
import { adoptTitle } from './adopt-title';
import { splicesFor, wrapped } from './apply-plan';
import { appended, declared, makeDocument, widthOf } from './document-body';
import { loadDocx } from './docx-library';
import { findPlaces, partsOf, type DocxPlace } from './find-places';
import { saveNotes } from './notes-part';
import { withinRoom } from './room-in-part';
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
  const wanted = planEdits(found, order);
  const contents = await contentsOf(template, filledSections(wanted));
  const contentOf = (id: SectionId): string => contents.get(id) ?? '';
  const plan = withinRoom(wanted, template.read(template.main).xml, contentOf);
  const changed = changeParts(template, plan, order, contents);
  const texts = new Map<SectionId, string>();
  if (changed) for (const { id, text } of findPlaces(template).sections) texts.set(id, text);
  const noted = saveNotes(template, renewNotes(found.notes, plan, order, texts));
  const outcomes = plan.sections.map(({ section, outcome }) => ({ section, outcome }));
  const sections = { outcomes, issues: plan.issues };
  return { bytes: changed || noted ? template.save() : bytes, sections };
}

/** True where anything of the document itself is changed. */
function changeParts(
  template: TemplatePackage,
  plan: EditPlan<DocxPlace>,
  { paper }: WriteOrder,
  contents: ReadonlyMap<SectionId, string>,
): boolean {
  const fragments = styled(template, filledSections(plan), contents);
  const contentOf = (id: SectionId): string => fragments.get(id) ?? '';
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

function filledSections(plan: EditPlan<DocxPlace>): PaperDocument['sections'] {
  return plan.sections.flatMap(({ section, action }) =>
    action?.kind === 'fill' ? [{ id: section, blocks: action.blocks }] : [],
  );
}

/** WordprocessingML by section, with the style ids of our own documents. */
async function contentsOf(
  template: TemplatePackage,
  filled: PaperDocument['sections'],
): Promise<ReadonlyMap<SectionId, string>> {
  if (filled.length === 0) return new Map();
  return sectionFragments(await loadDocx(), filled, widthOf(bodyOf(template)));
}

/** The same with the document's own style ids; missing styles are added to it. */
function styled(
  template: TemplatePackage,
  filled: PaperDocument['sections'],
  contents: ReadonlyMap<SectionId, string>,
): ReadonlyMap<SectionId, string> {
  const fragments = filled.map(({ id }) => [id, contents.get(id) ?? ''] as const);
  const ids = adoptStyles(
    template,
    fragments.map(([, xml]) => xml),
  );
  return new Map(fragments.map(([id, xml]) => [id, withStyleIds(xml, ids)]));
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
