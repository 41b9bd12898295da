/** How many municipalities answered a question, of those it was put to, and what they answered. */
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { ReturnCount } from './count-returns';
import { holds, type ExpressionScope } from './expression/evaluate-expression';
import { readQuestionnaire, type Question } from './questionnaire';
import { readAnswer, type AnswerReading } from './read-answer';
import { answers, returns } from './return-tables';

export type AnswerEntry = Entry<RowOf<typeof answers.columns>>;

export interface QuestionCount {
  readonly question: Question;
  /** Municipalities that returned the form and to whose answers the question is relevant. */
  readonly asked: number;
  /** Answers that can be read, in the order of the sheet. */
  readonly given: readonly GivenAnswer[];
}

export interface GivenAnswer {
  readonly entry: AnswerEntry;
  readonly reading: AnswerReading;
}

/** One count per question of the survey's form, at the as-of date of `count`. */
export function countAnswers(data: OfficeData, count: ReturnCount): readonly QuestionCount[] {
  const questionnaire = readQuestionnaire(data, count.survey.values.formVersion);
  const sheets = count.returned.map((one) => {
    const held = new Map<string, GivenAnswer>();
    for (const entry of answersOf(data, count, one.municipality)) {
      const question = questionnaire.find(entry.values.question ?? '');
      if (!question || entry.values.value === null) continue;
      const reading = readAnswer(question.answer, entry.values.value, data.context);
      if (reading.value !== null) held.set(question.name, { entry, reading });
    }
    return held;
  });
  return questionnaire.questions.map((question) => {
    const asked = sheets.filter((sheet) => isRelevant(question, sheet));
    const given = asked.flatMap((sheet) => sheet.get(question.name) ?? []);
    return { question, asked: asked.length, given };
  });
}

/** An answer counts from the day on which the return it stands in was received. */
function answersOf(data: OfficeData, count: ReturnCount, municipality: string): readonly AnswerEntry[] {
  const received = count.returned.find((one) => one.municipality === municipality)?.returns ?? [];
  const inTime = (returnId: string | null): boolean =>
    received.some(({ values }) => values.id === returnId) || data.find(returns, returnId) === undefined;
  return data
    .rows(answers)
    .filter(({ values }) => values.survey === count.survey.values.id && values.municipality === municipality)
    .filter(({ values }) => inTime(values.returnId));
}

function isRelevant(question: Question, sheet: ReadonlyMap<string, GivenAnswer>): boolean {
  const scope: ExpressionScope = {
    self: sheet.get(question.name)?.reading.typed ?? '',
    valueOf: (name) => sheet.get(name)?.reading.typed ?? '',
  };
  return question.relevant.every((condition) => holds(condition, scope));
}
