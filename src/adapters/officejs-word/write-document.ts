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
import { isStep, printsOfSteps } from '../../core/report/section-prints';
import { issue, type Issue } from '../../core/values/issue';
import type { WrittenSections } from '../../ports/document-writer';
import { saveNotes } from './document-settings';
import { fieldStep, giveBack, type FieldStep } from './field-steps';
import { findingsOf, withoutLeftOut, type LeftOut } from './left-out';
import { sectionSteps, type SectionSteps } from './plan-steps';
import { readDocument, type WordPlace } from './read-document';
import { orderOfSeen, type SeenTexts } from './seen-before';
import { unseenMarks, type ShownKinds } from './shown-kinds';
import { withinLimit } from './text-limit';
import { queueTrip, step, type Step } from './step';

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
  /** Lines that stand below their sections now, or at the end of the document where those are gone. */
  readonly lines: readonly Issue[];
}

export async function writeDocument(
  context: Word.RequestContext,
  { order, known, leftOut, seen, limit, planned, rescued }: WriteTask,
): Promise<WrittenSections> {
  const read = await readDocument(context, known, fillsFields(order));
  const whole = planEdits(read.found, orderOfSeen(order, seen, read.found));
  const plan = withinLimit(withoutLeftOut(whole, leftOut), read.found, limit);
  planned(plan, read.found);
  const sections = sectionSteps(context, plan, read);
  const fields = plan.fields.filter(({ writes }) => writes).map(fieldStep);
  const steps = [...fields.map((one) => one.step), ...sections.flatMap((one) => one.steps)];
  if (steps.length > 0) await saveNotes(known.settings, withWriting(read.found.notes, plan, sections));
  let trips = 0;
  try {
    trips = await send(context, [...steps, ...readings(sections)], 0);
  } catch (cause) {
    await rescueAfter(cause, () => rescue(context, fields, sections), rescued);
    throw cause;
  }
  const kept = await rescue(context, fields, sections);
  rescued(kept);
  const texts = new Map<SectionId, string>();
  for (const { section, steps: written, after } of sections) {
    const text = after()?.text;
    const wanted = written.map((one) => one.text);
    if (text !== undefined) texts.set(section, isOurs(text, wanted, trips) ? text : wanted.join('\n'));
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

/** Asks for what stands there when everything is written. */
function readings(sections: readonly SectionSteps[]): readonly Step[] {
  return sections.map(({ steps, after }) => {
    const texts = steps.map(({ text }) => text);
    return step(() => void after()?.load('text'), '', texts);
  });
}

/** What is read in another trip than it was written in may have been written into meanwhile: then it is a person's. */
function isOurs(text: string, wanted: readonly string[], trips: number): boolean {
  return trips < 2 || isStep(text, printsOfSteps(wanted).slice(-1));
}

/** Sends the steps in as few trips as the size of what is sent and answered allows; gives their number. */
async function send(context: Word.RequestContext, steps: readonly Step[], from: number): Promise<number> {
  if (from >= steps.length) return 0;
  const next = queueTrip(steps, from);
  await context.sync();
  return 1 + (await send(context, steps, next));
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
    lines: changed.map(({ section, control, lines }) =>
      issue(control ? 'document.changedMeanwhile' : 'document.removedMeanwhile', {
        section,
        lines: lines.join(' / '),
      }),
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
