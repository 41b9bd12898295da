/** What is to be said about the answers of a file. Nothing here holds the file up. */
import { issue, placed, type Issue } from '../values/issue';
import { shorten } from '../values/shorten';
import type { AnswerState } from './answer-state';
import type { AnswerDifference } from './compare-answers';
import type { Question, Questionnaire } from './questionnaire';

/** Findings at the cells of the file, in its order. */
export function judgeAnswers(differences: readonly AnswerDifference[], state: AnswerState): readonly Issue[] {
  return differences.flatMap((difference) =>
    judge(difference, state).map((found) => placed(found, difference.answer.at)),
  );
}

/**
 * One finding on the whole file per required question that it has no row for and that is still
 * open: its row was deleted, or the form is of a version without it. Not for a file without a part for answers.
 */
export function judgeMissing(
  differences: readonly AnswerDifference[],
  state: AnswerState,
  questionnaire: Questionnaire,
): readonly Issue[] {
  const inFile = new Set(differences.map(({ name }) => name));
  return questionnaire.questions
    .filter((question) => !inFile.has(question.name) && isOpen(question, state))
    .map(({ label }) => issue('answer.required', { label }));
}

/** Required, asked, and without an answer from any file. */
function isOpen(question: Question, state: AnswerState): boolean {
  return question.required && state.isRelevant(question) && state.reading(question).value === null;
}

function judge(difference: AnswerDifference, state: AnswerState): readonly Issue[] {
  const { question, raw, reading, name } = difference;
  if (!question)
    return raw === null ? [] : [issue('answer.notMapped', { name: shorten(name), text: shorten(raw) })];
  if (raw === null) {
    return isOpen(question, state) ? [issue('answer.required', { label: question.label })] : [];
  }
  const relevant = state.isRelevant(question);
  const found: Issue[] = difference.kept ? [] : [...reading.issues];
  if (!relevant) found.push(issue('answer.notRelevant', { text: shorten(raw) }));
  if (!state.isAllowed(question)) {
    const text = shorten(raw);
    found.push(
      question.constraintMessage === null
        ? issue('answer.outsideCondition', { text })
        : issue('answer.constraint', { text, message: question.constraintMessage }),
    );
  }
  return found;
}
