/** What is remembered after a writing. */
import type { SectionId } from '../blocks/report-section';
import type { DocumentNotes, SectionNote } from './document-notes';
import type { EditPlan, PlannedSection } from './plan-edits';
import type { WriteOrder } from './section-edit';
import { printOfBlocks, printOfText } from './section-prints';

type NotedOrder = Pick<WriteOrder, 'asOf' | 'source' | 'report'>;

/**
 * `before`: settled by what stood there. `texts`: of the sections that were filled, as the document gives them back. A
 * section that was left as it is keeps its notes.
 */
export function renewNotes(
  before: DocumentNotes,
  plan: EditPlan<unknown>,
  order: NotedOrder,
  texts: ReadonlyMap<SectionId, string>,
): DocumentNotes {
  const sections = new Map(before.sections);
  const writing = new Map(before.writing);
  for (const { section, action } of plan.sections) {
    if (action === undefined) continue;
    if (action.kind === 'note' || action.kind === 'fill') {
      const note = noteOf(action, order, before.sections.get(section), texts.get(section));
      if (!note) continue;
      sections.set(section, note);
    } else {
      sections.delete(section);
    }
    writing.delete(section);
  }
  const fields = new Map(before.fields);
  for (const { name, value } of plan.fields) fields.set(name, printOfText(value));
  return { sections, fields, writing };
}

function noteOf(
  action: NonNullable<PlannedSection<unknown>['action']>,
  { asOf, source, report }: NotedOrder,
  before: SectionNote | undefined,
  text: string | undefined,
): SectionNote | undefined {
  const from = { asOf, source, ...(report ? { report } : {}) };
  if (action.kind === 'note') return before && { ...before, ...from };
  if (action.kind !== 'fill' || text === undefined) return undefined;
  return { ...from, blocks: printOfBlocks(action.blocks), text: printOfText(text), made: action.made };
}
