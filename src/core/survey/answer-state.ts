/** The answers of one municipality as they stand when an import is done: what is asked, what is answered. */
import type { CodecContext } from '../values/codec';
import type { AnswerDifference, HeldAnswers } from './compare-answers';
import { holds, type ExpressionScope, type ExpressionValue } from './expression/evaluate-expression';
import type { Question, Questionnaire } from './questionnaire';
import { readAnswer, type AnswerReading } from './read-answer';

export interface AnswerState {
  /** Blank for a question without answer. */
  readonly reading: (question: Question) => AnswerReading;
  /** Whether the question is to be answered, by its own condition and those of its groups. */
  readonly isRelevant: (question: Question) => boolean;
  /** Whether the answer meets the condition of the question; a blank one always does. */
  readonly isAllowed: (question: Question) => boolean;
  /** Share of the relevant questions that have an answer, 0 to 100. */
  readonly completeness: number;
  /** Whether all required and relevant questions have an answer. */
  readonly complete: boolean;
}

/** Held answers with the differences of a file on top; where the held value is kept, it counts. */
export function stateOfAnswers(
  questionnaire: Questionnaire,
  held: HeldAnswers,
  differences: readonly AnswerDifference[],
  context: CodecContext,
): AnswerState {
  const fresh = new Map(differences.filter(isTaken).map((one) => [one.name, one.reading]));
  const readings = new Map<string, AnswerReading>();
  const readingOf = (question: Question): AnswerReading => {
    const known = readings.get(question.name);
    if (known) return known;
    const made =
      fresh.get(question.name) ??
      readAnswer(question.answer, held.get(question.name)?.values.value ?? null, context);
    readings.set(question.name, made);
    return made;
  };
  const valueOf = (name: string): ExpressionValue => {
    const question = questionnaire.find(name);
    return question ? readingOf(question).typed : '';
  };
  const scopeOf = (question: Question): ExpressionScope => ({ self: readingOf(question).typed, valueOf });
  const isRelevant = (question: Question): boolean =>
    question.relevant.every((condition) => holds(condition, scopeOf(question)));
  const isAnswered = (question: Question): boolean => readingOf(question).value !== null;

  const asked = questionnaire.questions.filter(isRelevant);
  const answered = asked.filter(isAnswered);
  return {
    reading: readingOf,
    isRelevant,
    isAllowed: (question) =>
      question.constraint === null || !isAnswered(question) || holds(question.constraint, scopeOf(question)),
    completeness: asked.length === 0 ? 100 : Math.round((answered.length / asked.length) * 100),
    complete: asked.every((question) => !question.required || isAnswered(question)),
  };
}

/** Whether the value of the file takes the place of what is held. */
function isTaken({ kind, kept }: AnswerDifference): boolean {
  return !kept && kind !== 'same' && kind !== 'blank';
}
