/** What is remembered after a writing. */
import type { SectionId } from '../blocks/report-section';
import type { DocumentNotes, SectionNote } from './document-notes';
import type { EditPlan, PlannedSection } from './plan-edits';
import type { WriteOrder } from './section-edit';
import { printOfBlocks, printOfText } from './section-prints';

/** `texts`: of the sections that were filled, as the document gives them back. */
export function renewNotes(
  before: DocumentNotes,
  plan: EditPlan<unknown>,
  order: Pick<WriteOrder, 'asOf' | 'source'>,
  texts: ReadonlyMap<SectionId, string>,
): DocumentNotes {
  const sections = new Map(before.sections);
  const writing = new Map(before.writing);
  for (const planned of plan.sections) {
    const { section, action, outcome } = planned;
    if (outcome === 'kept') continue;
    writing.delete(section);
    if (action === undefined) {
      // Not there any more, or never was.
      if (outcome === 'unchanged') continue;
      sections.delete(section);
    } else if (action.kind === 'clear' || action.kind === 'delete') {
      sections.delete(section);
    } else {
      const note = noteOf(planned, order, before.sections.get(section), texts.get(section));
      if (note) sections.set(section, note);
    }
  }
  const fields = new Map(before.fields);
  for (const { name, value } of plan.fields) fields.set(name, printOfText(value));
  return { sections, fields, writing };
}

function noteOf(
  { action }: PlannedSection<unknown>,
  { asOf, source }: Pick<WriteOrder, 'asOf' | 'source'>,
  before: SectionNote | undefined,
  text: string | undefined,
): SectionNote | undefined {
  if (action?.kind === 'note') return before && { ...before, asOf, source };
  if (action?.kind !== 'fill' || text === undefined) return undefined;
  const made = action.at.kind === 'control' ? (before?.made ?? false) : true;
  return { asOf, source, blocks: printOfBlocks(action.blocks), text: printOfText(text), made };
}
