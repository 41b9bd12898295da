/** All files of one municipality in one run: which are taken over, which wait for a decision, and the rows that change. */
import { offers } from '../../core/register/offers';
import { invitations } from '../../core/survey/survey-tables';
import { hasOffers, overlap } from '../../core/survey/return-content';
import { updateRow, type RowChange } from '../../core/tables/row-change';
import { issue, placed, type Issue } from '../../core/values/issue';
import { assessReturn, findClears, type Assessment, type AssignedFile } from './assess-return';
import { nameOf } from './assign-return';
import { findOlder, replacedBy } from './held-returns';
import { noAnswers, noOffers, type FileOutcome, type FileReport, type OfferCounts } from './import-report';
import { takeOver, type TakeOverContext } from './take-over';

export interface MunicipalityPlan {
  /** In the order of the files. */
  readonly reports: readonly FileReport[];
  readonly changes: readonly RowChange[];
}

/** `files` belong to one survey and municipality and stand in the order of their content. */
export function planMunicipality(
  context: TakeOverContext,
  files: readonly AssignedFile[],
  acceptClears: boolean,
): MunicipalityPlan {
  const originals = files.filter((file, place) => firstOf(files, file) === place);
  const assessed = originals.map((file) =>
    assessReturn(context.data, file, context.held, context.questionnaire),
  );
  const blank = assessed.filter((one) => isBlankForm(one) && !isCurrent(context, one));
  const fresh = assessed.filter((one) => !blank.includes(one) && !isHeld(context, one));
  const changes: RowChange[] = [];
  const taken: Assessment[] = [];
  const reports = assessed.map((one): FileReport => {
    if (blank.includes(one)) return reportOf(one, 'rejected', [issue('form.blank')], noOffers);
    if (!fresh.includes(one)) return reportOf(one, 'unchanged', [], heldOffers(one));
    const open = findDecision(context, one, fresh, acceptClears);
    if (open.length > 0) return reportOf(one, 'needs-decision', open, noOffers);
    const done = takeOver(context, one);
    changes.push(...done.changes);
    taken.push(one);
    return reportOf(one, 'imported', done.issues, done.offers);
  });
  changes.push(...changeInvitation(context, taken));
  const all = files.map((file) => {
    const original = originals.find((one) => one.contentHash === file.contentHash) ?? file;
    const report = reports[originals.indexOf(original)];
    return report && original !== file ? reportCopy(file, report) : report;
  });
  return { reports: all.flatMap((report) => report ?? []), changes };
}

/** Position of the first file with the same content. */
function firstOf(files: readonly AssignedFile[], file: AssignedFile): number {
  return files.findIndex((one) => one.contentHash === file.contentHash);
}

/** The same return in a second file: it counts once, and waits where the first one waits. */
function reportCopy(file: AssignedFile, first: FileReport): FileReport {
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

/** Content that counts already: nothing happens, however often it comes. */
function isHeld(context: TakeOverContext, one: Assessment): boolean {
  if (isCurrent(context, one)) return true;
  if (replacedBy(context.heldReturns, one.parts).length === 0) return false;
  const { new: added, changed, cleared } = one.counts;
  const source = { survey: one.survey.values.id ?? '', municipality: one.municipality };
  return (
    added + changed + cleared === 0 && (!one.form.offers || context.offers.areHeld(one.form.offers, source))
  );
}

/** What a person has to decide before the file may be taken over; none when it may. */
function findDecision(
  context: TakeOverContext,
  one: Assessment,
  fresh: readonly Assessment[],
  acceptClears: boolean,
): readonly Issue[] {
  const rivals = fresh.filter((other) => other !== one && overlap(other.parts, one.parts));
  if (rivals.length > 0) {
    const other = rivals.map(({ file }) => file).join(', ');
    return [issue('return.twoFiles', { municipality: nameOf(context.data, one.municipality), other })];
  }
  const { contentHash, parts, form } = one;
  const older = findOlder(context.heldReturns, {
    contentHash,
    parts,
    received: context.received,
    receivedNamed: context.receivedNamed,
    modified: form.modified,
  });
  if (older) return [older];
  return acceptClears ? [] : findClears(one);
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

function heldOffers({ form }: AssignedFile): OfferCounts {
  return { ...noOffers, duplicates: form.offers?.rows.length ?? 0 };
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
