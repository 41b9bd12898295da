/** The rows that change when a return is taken over: the return itself, its answers, offers and needs. */
import { answerId, type AnswerDifference, type HeldAnswers } from '../../core/survey/compare-answers';
import type { Questionnaire } from '../../core/survey/questionnaire';
import { answers, returns } from '../../core/survey/return-tables';
import { isProvisional, type OfficeData } from '../../core/tables/office-data';
import type { NewKey } from '../../core/tables/plan-edits';
import { insertRow, updateRow, type RowChange } from '../../core/tables/row-change';
import { say } from '../../core/texts/say';
import { surveyTexts } from '../../core/texts/survey-texts';
import { stableId } from '../../core/values/digest';
import type { Issue } from '../../core/values/issue';
import type { IsoDay } from '../../core/values/iso-date';
import { baseName } from './base-name';
import { findAnswerIssues, type Assessment } from './assess-return';
import { joinIds, replacedBy, type HeldReturns } from './held-returns';
import { noOffers, type OfferCounts, type PlannedOffer } from './import-report';
import { planNeeds } from './plan-needs';
import type { OfferPlanner } from './plan-offers';

export interface TakeOverContext {
  readonly data: OfficeData;
  readonly received: IsoDay;
  readonly today: IsoDay;
  /** Whether a person named the day of receipt. */
  readonly receivedNamed: boolean;
  readonly questionnaire: Questionnaire;
  readonly held: HeldAnswers;
  readonly heldReturns: HeldReturns;
  readonly offers: OfferPlanner;
  readonly newKey: NewKey;
}

export interface TakenOver {
  readonly changes: readonly RowChange[];
  readonly offers: OfferCounts;
  readonly proposals: readonly PlannedOffer[];
  readonly issues: readonly Issue[];
}

export function takeOver(context: TakeOverContext, assessed: Assessment): TakenOver {
  const survey = assessed.survey.values.id ?? '';
  const { municipality, form } = assessed;
  const returnId = returnIdOf(context, survey, assessed);
  const planned = form.offers && context.offers.plan(form.offers, { survey, municipality, returnId });
  const needs = planNeeds(context.data, {
    ...context,
    municipality,
    differences: assessed.differences,
    state: assessed.state,
    answerIdOf: (name) => answerIdOf(context, survey, municipality, name),
  });
  return {
    changes: [
      insertReturn(context, assessed, returnId),
      ...changeAnswers(context, assessed, returnId),
      ...(planned?.changes ?? []),
      ...needs.changes,
    ],
    offers: planned?.counts ?? noOffers,
    proposals: planned?.proposals ?? [],
    issues: [
      ...assessed.issues,
      ...findAnswerIssues(assessed, context.questionnaire),
      ...needs.issues,
      ...(planned?.issues ?? []),
    ],
  };
}

/** By its content; content that counts a second time, after another took its place, is a return of its own. */
function returnIdOf(
  { data, received }: TakeOverContext,
  survey: string,
  { municipality, contentHash }: Assessment,
): string {
  const id = stableId(returns.name, survey, municipality, contentHash);
  return data.find(returns, id) ? stableId(returns.name, survey, municipality, contentHash, received) : id;
}

function insertReturn(context: TakeOverContext, assessed: Assessment, id: string): RowChange {
  const { form, parts } = assessed;
  return insertRow(returns, id, {
    survey: assessed.survey.values.id,
    municipality: assessed.municipality,
    receivedOn: context.received,
    channel: assessed.channel,
    fileName: baseName(assessed.file),
    formVersion: form.meta.formVersion,
    completeness: parts === 'offers' ? null : assessed.state.completeness,
    parts,
    modified: form.modified ?? null,
    fileHash: assessed.fileHash,
    contentHash: assessed.contentHash,
    supersedes: joinIds(replacedBy(context.heldReturns, parts)),
  });
}

/** New rows and changed ones; an answer that says the same keeps the file it first came from. */
function changeAnswers(
  { today }: TakeOverContext,
  { differences, municipality, survey }: Assessment,
  returnId: string,
): readonly RowChange[] {
  return differences.flatMap((difference): RowChange[] => {
    const { kind, name, question, answer, raw, reading, held } = difference;
    if (kind === 'same' || kind === 'blank') return [];
    const told = { rawValue: raw, returnId, cell: answer.reference };
    // What belongs to no question is kept as written and means nothing until a person says so.
    const value = question ? reading.value : null;
    if (held) {
      const own = difference.kept ? markOwn(difference, today) : { value, ...unmarkOwn(difference) };
      return [updateRow(answers, held.values.id ?? '', { ...told, ...own })];
    }
    const label = question?.label ?? answer.label;
    const place = { survey: survey.values.id, municipality, question: name, label };
    return [
      insertRow(answers, answerId(survey.values.id ?? '', municipality, name), {
        ...place,
        ...told,
        value,
      }),
    ];
  });
}

/** A value that a person keeps against the file is the office's own from now on, and says so. */
function markOwn({ choice, corrected }: AnswerDifference, today: IsoDay): object {
  if (choice !== 'held' || corrected) return {};
  return { correctedOn: today, reason: say('de', surveyTexts.answerHeld) };
}

/** A value of the office that a person gives up for that of the file is no longer one. */
function unmarkOwn({ choice, corrected }: AnswerDifference): object {
  return choice === 'file' && corrected ? { correctedBy: null, correctedOn: null, reason: null } : {};
}

function answerIdOf(
  { held, newKey }: TakeOverContext,
  survey: string,
  municipality: string,
  name: string,
): string {
  const id = held.get(name)?.values.id ?? answerId(survey, municipality, name);
  return isProvisional(id) ? newKey(answers, id) : id;
}
