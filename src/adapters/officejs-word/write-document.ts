/**
 * Carries out an order in the open document: one trip to read, one to write, for more than 4 MB one more each. Word
 * does not undo a batch that fails, so what is being written is noted first, in the document itself: whoever comes
 * after knows what the half-written sections are.
 */
import type { SectionId } from '../../core/blocks/report-section';
import type { DocumentNotes } from '../../core/report/document-notes';
import { planEdits, type EditPlan } from '../../core/report/plan-edits';
import { renewNotes } from '../../core/report/renew-notes';
import type { WriteOrder } from '../../core/report/section-edit';
import type { FoundDocument } from '../../core/report/standing-section';
import { printsOfSteps } from '../../core/report/section-prints';
import { issue, type Issue } from '../../core/values/issue';
import type { WrittenSections } from '../../ports/document-writer';
import { saveNotes } from './document-settings';
import { fieldStep, giveBack, type FieldStep } from './field-steps';
import { findingsOf, withoutLeftOut, type LeftOut } from './left-out';
import { sectionSteps, type SectionSteps } from './plan-steps';
import { readDocument, type WordPlace } from './read-document';
import { orderOfSeen, withoutUnseen, type SeenTexts } from './seen-before';
import { unseenMarks, type ShownKinds } from './shown-kinds';
import { withinLimit } from './text-limit';
import { queueTrip, type Step } from './step';

export interface KnownDocument {
  readonly notes: DocumentNotes;
  readonly readOnly: boolean;
  readonly settings: Office.Settings;
  readonly shown: ShownKinds;
}

export interface WriteTask {
  readonly order: WriteOrder;
  readonly known: KnownDocument;
  /** What earlier tries of this writing came upon. */
  readonly leftOut: readonly LeftOut[];
  /** What the first try read; undefined in that one itself. */
  readonly seen: SeenTexts | undefined;
  /** Most bytes of text that Word gives back at once. */
  readonly limit: number;
  /** Told what is going to be done, before anything is. */
  readonly planned: (plan: EditPlan<WordPlace>, found: FoundDocument<WordPlace>) => void;
  /** Told what somebody wrote meanwhile, when it stands in the document again; also where the trip broke off. */
  readonly rescued: (findings: Rescued) => void;
}

export interface Rescued {
  /** Fields that have their text back. */
  readonly fields: readonly LeftOut[];
  /** Lines that stand below their sections now. */
  readonly lines: readonly Issue[];
}

export async function writeDocument(
  context: Word.RequestContext,
  { order, known, leftOut, seen, limit, planned, rescued }: WriteTask,
): Promise<WrittenSections> {
  const read = await readDocument(context, known, fillsFields(order));
  const whole = withoutUnseen(planEdits(read.found, orderOfSeen(order, seen, read.found)), seen);
  const plan = withinLimit(withoutLeftOut(whole, leftOut), read.found, limit);
  planned(plan, read.found);
  const sections = sectionSteps(context, plan, read);
  const fields = plan.fields.filter(({ writes }) => writes).map(fieldStep);
  const steps = [...fields.map((one) => one.step), ...sections.flatMap((one) => one.steps)];
  if (steps.length > 0) await saveNotes(known.settings, withWriting(read.found.notes, plan, sections));
  try {
    await send(context, steps, sections, 0);
  } catch (cause) {
    await rescueAfter(cause, () => rescue(context, fields, sections), rescued);
    throw cause;
  }
  const kept = await rescue(context, fields, sections);
  rescued(kept);
  const texts = new Map<SectionId, string>();
  for (const { section, after } of sections) {
    const control = after();
    if (control) texts.set(section, control.text);
  }
  const issues = [
    ...plan.issues,
    ...unseenMarks(order, read.found, known.shown),
    ...findingsOf([...leftOut, ...kept.fields], whole, read.found),
    ...kept.lines,
  ];
  const outcomes = outcomesOf(plan);
  if (known.readOnly) return { outcomes, issues };
  const notes = renewNotes(read.found.notes, withoutLeftOut(plan, kept.fields), order, texts);
  return { outcomes, issues: [...issues, ...(await remember(known.settings, notes))] };
}

/** Then headers and footers have to be read as well. */
export function fillsFields({ edits }: WriteOrder): boolean {
  return edits.some(({ kind }) => kind === 'fields');
}

function outcomesOf({ sections }: EditPlan<WordPlace>): WrittenSections['outcomes'] {
  return sections.map(({ section, outcome }) => ({ section, outcome }));
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

/** Puts back what somebody wrote between reading and writing: one trip more, only where there is something. */
async function rescue(
  context: Word.RequestContext,
  fields: readonly FieldStep[],
  sections: readonly SectionSteps[],
): Promise<Rescued> {
  const back = giveBack(fields);
  const changed = sections
    .map(({ section, looks, after }) => ({
      section,
      control: after(),
      lines: looks.flatMap((look) => look.lines()),
    }))
    .filter(({ lines }) => lines.length > 0);
  for (const { control, lines } of changed) {
    for (const line of control ? [...lines].reverse() : lines) {
      if (control) control.insertParagraph(line, 'After').styleBuiltIn = 'Normal';
      else context.document.body.insertParagraph(line, 'End').styleBuiltIn = 'Normal';
    }
  }
  if (back.length + changed.length > 0) await context.sync();
  return {
    fields: back,
    lines: changed.map(({ section, lines }) =>
      issue('document.changedMeanwhile', { section, lines: lines.join(' / ') }),
    ),
  };
}

/** After a trip that broke off; where Word does not take this either, both failures are told. */
async function rescueAfter(
  cause: unknown,
  attempt: () => Promise<Rescued>,
  rescued: WriteTask['rescued'],
): Promise<void> {
  try {
    rescued(await attempt());
  } catch (second) {
    throw new Error('Word broke off while writing and does not answer any more', { cause: [cause, second] });
  }
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
