/**
 * Carries out an order in the open document: one trip to read, one to write, for more than 4 MB one more each. Word
 * does not undo a batch that fails, so what is being written is noted first, in the document itself: whoever comes
 * after knows what the half-written sections are.
 */
import type { SectionId } from '../../core/blocks/report-section';
import type { DocumentNotes } from '../../core/report/document-notes';
import { planEdits, type EditPlan } from '../../core/report/plan-edits';
import type { FieldAction } from '../../core/report/plan-fields';
import { renewNotes } from '../../core/report/renew-notes';
import type { WriteOrder } from '../../core/report/section-edit';
import { linesOf, printsOfSteps } from '../../core/report/section-prints';
import { issue, type Issue } from '../../core/values/issue';
import type { WrittenSections } from '../../ports/document-writer';
import { saveNotes } from './document-settings';
import { sectionSteps, type SectionSteps } from './plan-steps';
import { readDocument, type ReadDocument, type WordPlace } from './read-document';
import { withoutRefused, type Refused } from './refused-places';
import { withinLimit } from './text-limit';
import { queueTrip, step, type Step } from './step';

export interface KnownDocument {
  readonly notes: DocumentNotes;
  readonly readOnly: boolean;
  readonly settings: Office.Settings;
}

export interface WriteTask {
  readonly order: WriteOrder;
  readonly known: KnownDocument;
  /** What Word has refused before in this writing. */
  readonly refused: Refused;
  /** Most bytes of text that Word gives back at once. */
  readonly limit: number;
  /** Told what is going to be done, before anything is. */
  readonly planned: (plan: EditPlan<WordPlace>) => void;
}

export async function writeDocument(
  context: Word.RequestContext,
  { order, known, refused, limit, planned }: WriteTask,
): Promise<WrittenSections> {
  const withHeaders = order.edits.some(({ kind }) => kind === 'fields');
  const read = await readDocument(context, known, withHeaders);
  const whole = planEdits(read.found, order);
  const plan = withinLimit(withoutRefused(whole, refused), read.found, limit);
  planned(plan);
  const sections = sectionSteps(context, plan, read);
  const steps = [
    ...plan.fields.filter(({ writes }) => writes).map(fieldStep),
    ...sections.flatMap((one) => one.steps),
  ];
  if (steps.length > 0) await saveNotes(known.settings, withWriting(read.found.notes, plan, sections));
  await send(context, steps, sections, 0);
  const meanwhile = sections.flatMap((one) => changedMeanwhile(one, read));
  if (meanwhile.length > 0) await keepLines(context, meanwhile);
  const texts = new Map<SectionId, string>();
  for (const { section, after } of sections) {
    const control = after();
    if (control) texts.set(section, control.text);
  }
  const refusals = describeRefusals(whole, refused);
  const issues = [...plan.issues, ...refusals, ...meanwhile.map(describeChange)];
  const outcomes = outcomesOf(plan);
  if (known.readOnly) return { outcomes, issues };
  const notes = renewNotes(read.found.notes, plan, order, texts);
  return { outcomes, issues: [...issues, ...(await remember(known.settings, notes))] };
}

/** A place that is locked by now has said so already. */
function describeRefusals({ sections }: EditPlan<WordPlace>, refused: Refused): readonly Issue[] {
  const explained = new Set<string>(
    sections.filter(({ outcome }) => outcome === 'kept').map(({ section }) => section),
  );
  return [...refused]
    .filter(([name]) => !explained.has(name))
    .map(([name, detail]) => issue('document.refused', { name, detail }));
}

function outcomesOf({ sections }: EditPlan<WordPlace>): WrittenSections['outcomes'] {
  return sections.map(({ section, outcome }) => ({ section, outcome }));
}

function fieldStep({ field, value }: FieldAction<WordPlace>): Step {
  const { control, mark } = field.place;
  return step(() => {
    if (mark) mark.insertText(value, 'Replace');
    else if (value === '') control?.clear();
    else control?.insertText(value, 'Replace');
  });
}

function withWriting(
  notes: DocumentNotes,
  plan: EditPlan<WordPlace>,
  sections: readonly SectionSteps[],
): DocumentNotes {
  const writing = new Map(notes.writing);
  for (const { section, steps } of sections) {
    const action = plan.sections.find((one) => one.section === section)?.action;
    const made = action?.kind === 'delete' || (action?.kind === 'fill' && action.made);
    const before = writing.get(section)?.steps ?? [];
    const prints = printsOfSteps(steps.map(({ text }) => text));
    if (steps.length > 0) writing.set(section, { steps: [...new Set([...before, ...prints])], made });
  }
  return { ...notes, writing };
}

/** Sends the steps in as few trips as their size allows, and in the last asks for what stands there now. */
async function send(
  context: Word.RequestContext,
  steps: readonly Step[],
  sections: readonly SectionSteps[],
  from: number,
): Promise<void> {
  if (steps.length === 0) return;
  const next = queueTrip(steps, from);
  const isLast = next >= steps.length;
  if (isLast) for (const { after } of sections) after()?.load('text');
  await context.sync();
  if (!isLast) await send(context, steps, sections, next);
}

interface Meanwhile {
  readonly section: SectionId;
  readonly control: Word.ContentControl | undefined;
  /** Lines that a person has written between reading and writing. */
  readonly lines: readonly string[];
}

function changedMeanwhile(
  { section, before, after }: SectionSteps,
  { found }: ReadDocument,
): readonly Meanwhile[] {
  const range = before();
  if (!range) return [];
  const known = linesOf(
    found.sections
      .filter(({ id }) => id === section)
      .map(({ text }) => text)
      .join('\n'),
  );
  const lines = linesOf(range.text).filter((line) => !known.includes(line));
  return lines.length === 0 ? [] : [{ section, control: after(), lines }];
}

/** Puts lines that were written meanwhile below the section; at the end of the document where that is gone. */
async function keepLines(context: Word.RequestContext, changes: readonly Meanwhile[]): Promise<void> {
  for (const { control, lines } of changes) {
    for (const line of control ? [...lines].reverse() : lines) {
      if (control) control.insertParagraph(line, 'After').styleBuiltIn = 'Normal';
      else context.document.body.insertParagraph(line, 'End').styleBuiltIn = 'Normal';
    }
  }
  await context.sync();
}

function describeChange({ section, lines }: Meanwhile): Issue {
  return issue('document.changedMeanwhile', { section, lines: lines.join(' / ') });
}

/** The sections stand there: that they cannot be remembered is a finding, not a failure. */
async function remember(settings: Office.Settings, notes: DocumentNotes): Promise<readonly Issue[]> {
  try {
    await saveNotes(settings, notes);
    return [];
  } catch (cause) {
    return [
      issue('document.notesUnsaved', { detail: cause instanceof Error ? cause.message : String(cause) }),
    ];
  }
}
