/** What is still wrong in the answers as they are held: what an import once found stays due until somebody mends it. */
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { issue, type Issue } from '../values/issue';
import { shorten } from '../values/shorten';
import { stateOfAnswers, type AnswerState } from './answer-state';
import { groupAnswers, isMarked, type AnswerEntry } from './compare-answers';
import { rememberQuestionnaires, type Question, type Questionnaire } from './questionnaire';
import { readAnswer } from './read-answer';
import { answers } from './return-tables';
import { surveys } from './survey-tables';

/** In the order of the sheet. Answers to questions that the survey does not have are left to other checks. */
export function checkHeldAnswers(data: OfficeData): readonly Issue[] {
  const stateFor = createStates(data);
  return data.rows(answers).flatMap((entry) => {
    const { survey, municipality, question: name } = entry.values;
    if (survey === null || municipality === null || name === null) return [];
    const { questionnaire, state } = stateFor(survey, municipality);
    const question = questionnaire.find(name);
    const found = question && judge(data, entry, question, state);
    return found ? [{ ...found, at: placeOf(data, answers, entry, 'value') }] : [];
  });
}

function judge(
  data: OfficeData,
  entry: AnswerEntry,
  question: Question,
  state: () => AnswerState,
): Issue | undefined {
  const { value, rawValue } = entry.values;
  // A blank the office has put there itself is its decision.
  const text = value ?? (isMarked(entry) ? null : rawValue);
  if (text === null) return undefined;
  const { issues } = readAnswer(question.answer, text, data.context);
  if (issues.length > 0) return issue('answer.notUnderstood', { text: shorten(text) });
  if (question.constraint === null || state().isAllowed(question)) return undefined;
  return issue('answer.heldConstraint', { text: shorten(text), message: question.constraintMessage ?? '' });
}

interface Known {
  readonly questionnaire: Questionnaire;
  /** Reckoned only where a question asks for it. */
  readonly state: () => AnswerState;
}

function createStates(data: OfficeData): (survey: string, municipality: string) => Known {
  const answersOf = groupAnswers(data);
  const questionnaireOf = rememberQuestionnaires(data);
  const states = new Map<string, AnswerState>();
  return (survey, municipality) => {
    const questionnaire = questionnaireOf(data.find(surveys, survey)?.values.formVersion ?? null);
    const key = `${survey}\n${municipality}`;
    const state = (): AnswerState => {
      const held = answersOf(survey, municipality);
      const known = states.get(key) ?? stateOfAnswers(questionnaire, held, [], data.context);
      states.set(key, known);
      return known;
    };
    return { questionnaire, state };
  };
}
