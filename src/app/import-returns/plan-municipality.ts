/** All files of one municipality in one run: which are taken over, which wait for a decision, and the rows that change. */
import { offers } from '../../core/register/offers';
import type { AnswerChoices } from '../../core/survey/compare-answers';
import { invitations } from '../../core/survey/survey-tables';
import { hasOffers, type ReturnParts } from '../../core/survey/return-content';
import { updateRow, type RowChange } from '../../core/tables/row-change';
import { issue, placed, type Issue } from '../../core/values/issue';
import { assessReturn, findClears, type Assessment, type AssignedFile } from './assess-return';
import { findOlder, replacedBy } from './held-returns';
import {
  noAnswers,
  noOffers,
  type AnswerCounts,
  type FileDetail,
  type FileOutcome,
  type FileReport,
  type OfferCounts,
} from './import-report';
import { createRivals, rivalsIssue, type Rivals } from './rival-returns';
import { takeOver, type TakeOverContext } from './take-over';
import type { WaitingReturn } from './waiting-returns';

export interface MunicipalityContext extends TakeOverContext {
  readonly acceptClears: (place: number) => boolean;
  readonly choicesOf: (place: number) => AnswerChoices;
  readonly detail: (place: number, detail: FileDetail) => void;
  /** The whole file; asked for once per content. */
  readonly take: (file: WaitingReturn) => AssignedFile;
  readonly write: (change: RowChange) => void;
  readonly report: (file: WaitingReturn, report: FileReport) => void;
}

/** The first file with its content, as far as it has to be remembered while others are looked at. */
interface Original {
  readonly waiting: WaitingReturn;
  readonly verdict: 'blank' | 'held' | 'fresh';
  readonly parts: ReturnParts;
  readonly counts: AnswerCounts;
}

/**
 * `files` belong to one survey and municipality and stand in the order of their content.
 * Stops after each file, so that whoever drives it can show how far it is, or give up.
 */
export function* planMunicipality(
  context: MunicipalityContext,
  files: readonly WaitingReturn[],
): Generator<void, void> {
  const originals = new Map<string, Original>();
  const rivals = createRivals();
  // At most one of each kind may still be taken over: so many are held whole.
  const alone = new Map<ReturnParts, Assessment>();
  for (const file of files) {
    if (!originals.has(file.contentHash)) {
      const { data, held, questionnaire, choicesOf } = context;
      const assessed = assessReturn(data, context.take(file), held, questionnaire, choicesOf(file.place));
      const { parts, counts } = assessed;
      const verdict = judge(context, assessed);
      originals.set(file.contentHash, { waiting: file, verdict, parts, counts });
      if (verdict === 'fresh') {
        if (rivals.add(parts, file.file) === 1) alone.set(parts, assessed);
        else alone.delete(parts);
      }
    }
    yield;
  }
  planOriginals(context, files, originals, rivals, alone);
}

function judge(context: TakeOverContext, assessed: Assessment): Original['verdict'] {
  if (isCurrent(context, assessed)) return 'held';
  if (isBlankForm(assessed)) return 'blank';
  return isHeld(context, assessed) ? 'held' : 'fresh';
}

function planOriginals(
  context: MunicipalityContext,
  files: readonly WaitingReturn[],
  originals: ReadonlyMap<string, Original>,
  rivals: Rivals,
  alone: ReadonlyMap<ReturnParts, Assessment>,
): void {
  const taken: Assessment[] = [];
  const reports = new Map<string, FileReport>();
  for (const [content, original] of originals) {
    const done = planOriginal(context, original, rivals, alone.get(original.parts));
    if (done.taken) taken.push(done.taken);
    reports.set(content, done.report);
  }
  for (const change of changeInvitation(context, taken)) context.write(change);
  for (const file of files) {
    const report = reports.get(file.contentHash);
    const isOriginal = originals.get(file.contentHash)?.waiting === file;
    if (report) context.report(file, isOriginal ? report : reportCopy(file, report));
  }
}

function planOriginal(
  context: MunicipalityContext,
  { waiting, verdict, parts, counts }: Original,
  rivals: Rivals,
  whole: Assessment | undefined,
): { readonly report: FileReport; readonly taken?: Assessment } {
  const reported = { ...waiting, counts };
  if (verdict === 'blank') return { report: reportOf(reported, 'rejected', [issue('form.blank')], noOffers) };
  if (verdict === 'held') return { report: reportOf(reported, 'unchanged', [], heldOffers(waiting)) };
  const others = rivals.of(parts, waiting.file);
  const open =
    others.count > 0 || !whole
      ? [rivalsIssue(context.data, waiting.municipality, others)]
      : findDecision(context, waiting.place, whole);
  if (open.length > 0 || !whole) {
    if (whole) context.detail(waiting.place, { differences: whole.differences, offers: [] });
    return { report: reportOf(reported, 'needs-decision', open, noOffers) };
  }
  const done = takeOver(context, whole);
  context.detail(waiting.place, { differences: whole.differences, offers: done.proposals });
  for (const change of done.changes) context.write(change);
  return { report: reportOf(reported, 'imported', done.issues, done.offers), taken: whole };
}

/** The same return in a second file: it counts once, and waits where the first one waits. */
function reportCopy(file: WaitingReturn, first: FileReport): FileReport {
  const issues = [issue('return.sameAsOther', { other: first.file })];
  if (first.outcome === 'needs-decision' || first.outcome === 'rejected') {
    return reportOf({ ...file, counts: first.answers }, first.outcome, issues, noOffers);
  }
  const { new: added, changed, same } = first.answers;
  const counts = { ...noAnswers, same: added + changed + same };
  return reportOf({ ...file, counts }, 'unchanged', issues, heldOffers(file));
}

/** Nothing in it, and nothing held that it could mean to clear: no return at all. */
function isBlankForm({ form, counts, differences }: Assessment): boolean {
  const answered = differences.some(({ raw }) => raw !== null);
  return !answered && counts.cleared === 0 && !(form.offers && hasOffers(form.offers, offers));
}

function isCurrent({ heldReturns }: TakeOverContext, { contentHash }: Assessment): boolean {
  return heldReturns.current.some(({ values }) => values.contentHash === contentHash);
}

/** Content that says nothing new: nothing happens, however often it comes. */
function isHeld(context: TakeOverContext, one: Assessment): boolean {
  if (replacedBy(context.heldReturns, one.parts).length === 0) return false;
  const { new: added, changed, cleared } = one.counts;
  const source = { survey: one.survey.values.id ?? '', municipality: one.municipality };
  return (
    added + changed + cleared === 0 && (!one.form.offers || context.offers.areHeld(one.form.offers, source))
  );
}

/** What a person has to decide before a file without rivals may be taken over; none when it may. */
function findDecision(context: MunicipalityContext, place: number, one: Assessment): readonly Issue[] {
  const { contentHash, parts, form } = one;
  const older = findOlder(context.heldReturns, {
    contentHash,
    parts,
    received: context.received,
    receivedNamed: context.receivedNamed,
    modified: form.modified,
  });
  if (older) return [older];
  return context.acceptClears(place) ? [] : findClears(one);
}

/** Partial or complete, by the answers as they stand after all files of the run. */
function changeInvitation({ held }: TakeOverContext, taken: readonly Assessment[]): readonly RowChange[] {
  const invitation = taken[0]?.invitation;
  if (!invitation) return [];
  const last = taken.find(({ parts }) => parts !== 'offers') ?? taken[0];
  const answered = held.size > 0 || last?.parts !== 'offers';
  const status = answered && last?.state.complete ? 'complete' : 'partial';
  if (invitation.values.status === status) return [];
  return [updateRow(invitations, invitation.values.id ?? '', { status })];
}

function heldOffers({ offerRows }: WaitingReturn): OfferCounts {
  return { ...noOffers, duplicates: offerRows };
}

function reportOf(
  { file, municipality, counts }: Pick<Assessment, 'file' | 'municipality' | 'counts'>,
  outcome: FileOutcome,
  issues: readonly Issue[],
  offers: OfferCounts,
): FileReport {
  const found = issues.map((one) => placed(one, { file }));
  return { file, municipality, outcome, answers: counts, offers, issues: found };
}
