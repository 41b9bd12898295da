/** Brings the needs of a municipality in line with its answers; what the office has edited stays. */
import type { AnswerState } from '../../core/survey/answer-state';
import type { AnswerDifference, HeldAnswers } from '../../core/survey/compare-answers';
import {
  deriveNeed,
  needId,
  needQuestionsOf,
  sameNeed,
  type DerivedNeed,
  type NeedQuestions,
} from '../../core/survey/derive-needs';
import type { Questionnaire } from '../../core/survey/questionnaire';
import { readAnswer } from '../../core/survey/read-answer';
import { needs } from '../../core/survey/return-tables';
import type { OfficeData } from '../../core/tables/office-data';
import { insertRow, updateRow, type RowChange } from '../../core/tables/row-change';
import { issue, placed, type Issue } from '../../core/values/issue';
import type { IsoDay } from '../../core/values/iso-date';
import { shorten } from '../../core/values/shorten';

export interface NeedSource {
  readonly municipality: string;
  readonly received: IsoDay;
  readonly questionnaire: Questionnaire;
  readonly held: HeldAnswers;
  readonly differences: readonly AnswerDifference[];
  /** The answers as they stand afterwards. */
  readonly state: AnswerState;
  /** Id of the answer to a question. */
  readonly answerIdOf: (question: string) => string;
}

export function planNeeds(
  data: OfficeData,
  source: NeedSource,
): { readonly changes: readonly RowChange[]; readonly issues: readonly Issue[] } {
  const plans = needQuestionsOf(source.questionnaire).map((questions) => planNeed(data, source, questions));
  return { changes: plans.flatMap((plan) => plan.changes), issues: plans.flatMap((plan) => plan.issues) };
}

function planNeed(
  data: OfficeData,
  source: NeedSource,
  questions: NeedQuestions,
): { readonly changes: readonly RowChange[]; readonly issues: readonly Issue[] } {
  const { held, state, differences } = source;
  const before = deriveNeed(questions, ({ name, answer }) =>
    readAnswer(answer, held.get(name)?.values.value ?? null, data.context),
  );
  const after = deriveNeed(questions, state.reading);
  if (sameNeed(before, after)) return { changes: [], issues: [] };

  const answer = source.answerIdOf(questions.need.name);
  const id = needId(answer);
  const current = data.find(needs, id);
  if (!current) {
    if (!after) return { changes: [], issues: [] };
    const { municipality, received: recordedOn } = source;
    return {
      changes: [insertRow(needs, id, { municipality, ...after, status: 'open', recordedOn, answer })],
      issues: [],
    };
  }
  const { field, title, priority, reason, status } = current.values;
  const written: DerivedNeed = { field: field ?? '', title: title ?? '', priority, reason };
  const edited = before ? !sameNeed(before, written) : status !== 'withdrawn';
  if (edited || (!after && status !== 'open')) {
    const cell = differences.find((one) => one.name === questions.need.name)?.answer.at ?? {};
    return { changes: [], issues: [placed(issue('need.editKept', { title: shorten(title ?? '') }), cell)] };
  }
  if (!after) return { changes: [updateRow(needs, id, { status: 'withdrawn' })], issues: [] };
  const reopened = status === 'withdrawn' ? { status: 'open' } : {};
  return { changes: [updateRow(needs, id, { ...after, ...reopened })], issues: [] };
}
