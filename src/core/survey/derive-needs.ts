/** The needs that a municipality's answers name: the answer itself, with priority and reason from the questions that follow it. */
import { stableId } from '../values/digest';
import type { Question, Questionnaire } from './questionnaire';
import type { AnswerReading } from './read-answer';

/** A question that names a need, with the questions that say more about it. */
export interface NeedQuestions {
  readonly field: string;
  readonly need: Question;
  readonly priority: Question | undefined;
  readonly reason: Question | undefined;
}

/** What a row of the needs table says, as far as it follows from answers. */
export interface DerivedNeed {
  readonly field: string;
  readonly title: string;
  /** Code of the list Priorität. */
  readonly priority: string | null;
  readonly reason: string | null;
}

/** In the order of the questionnaire; priority and reason belong to the last need of their field before them. */
export function needQuestionsOf(questionnaire: Questionnaire): readonly NeedQuestions[] {
  const found: NeedQuestions[] = [];
  for (const question of questionnaire.questions) {
    const { needField: field, needPart: part } = question;
    if (field === null || part === null) continue;
    if (part === 'need') {
      found.push({ field, need: question, priority: undefined, reason: undefined });
      continue;
    }
    const place = found.map((one) => one.field).lastIndexOf(field);
    const owner = found[place];
    if (!owner) continue;
    if (part === 'priority') found[place] = { ...owner, priority: owner.priority ?? question };
    if (part === 'reason') found[place] = { ...owner, reason: owner.reason ?? question };
  }
  return found;
}

/** Null when no need is named. */
export function deriveNeed(
  questions: NeedQuestions,
  readingOf: (question: Question) => AnswerReading,
): DerivedNeed | null {
  const title = readingOf(questions.need).value;
  if (title === null) return null;
  return {
    field: questions.field,
    title,
    priority: (questions.priority && readingOf(questions.priority).codes[0]) ?? null,
    reason: (questions.reason && readingOf(questions.reason).value) ?? null,
  };
}

/** The id of the need that an answer names. */
export function needId(answer: string): string {
  return stableId('needs', answer);
}

export function sameNeed(a: DerivedNeed | null, b: DerivedNeed | null): boolean {
  if (a === null || b === null) return a === b;
  return a.field === b.field && a.title === b.title && a.priority === b.priority && a.reason === b.reason;
}
