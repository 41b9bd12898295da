/**
 * Held answers that do not fit their question only because of how they are written: "ungefähr 20" where a number is asked
 * for, "name(at)ort.de" where an address is. What came in stays beside them as it was.
 */
import { placeOf } from '../tables/check-tables';
import type { CellFix } from '../tables/find-fixes';
import type { OfficeData } from '../tables/office-data';
import { emailCodec } from '../values/address-codecs';
import { withAtSign, withoutAbout } from '../values/certain-spelling';
import { stateOfAnswers } from './answer-state';
import { groupAnswers, isMarked, type AnswerEntry, type HeldAnswers } from './compare-answers';
import { rememberQuestionnaires, type Question, type Questionnaire } from './questionnaire';
import { readAnswer } from './read-answer';
import { answers } from './return-tables';
import { surveys } from './survey-tables';

/** What is written beside a corrected answer: who did it, when, and why. */
export type NoteCorrection = (data: OfficeData, kind: CellFix['kind']) => Readonly<Record<string, unknown>>;

interface Rewritten {
  readonly kind: 'about' | 'at';
  readonly before: string;
  readonly after: string;
}

/** In the order of the sheet. */
export function findAnswerFixes(data: OfficeData, note: NoteCorrection): readonly CellFix[] {
  const located = data.located(answers);
  const place = located?.places.get('value');
  if (!located || place === undefined) return [];
  const answersOf = groupAnswers(data);
  const questionnaireOf = rememberQuestionnaires(data);
  return data.rows(answers).flatMap((entry) => {
    const { survey, municipality, question: name } = entry.values;
    const rewritten = rewrite(entry);
    const at = entry.row - 1;
    if (!rewritten || survey === null || municipality === null || name === null) return [];
    if (located.raw.formulas?.has(`${at}:${place}`) === true) return [];
    const questionnaire = questionnaireOf(data.find(surveys, survey)?.values.formVersion ?? null);
    const question = questionnaire.find(name);
    const held = answersOf(survey, municipality);
    if (!question || held.get(name) !== entry) return [];
    const after = settled(rewritten, question, questionnaire, held, data);
    if (after === undefined) return [];
    const fix: CellFix = {
      kind: rewritten.kind,
      table: answers,
      key: String(entry.values.id),
      column: 'value',
      before: located.raw.rows[at]?.[place] ?? null,
      after,
      noted: note(data, rewritten.kind),
      at: placeOf(data, answers, entry, 'value'),
    };
    return [fix];
  });
}

/** What somebody has corrected is as it is meant. An answer that could not be read stands only as it came in. */
function rewrite(entry: AnswerEntry): Rewritten | undefined {
  const { value, rawValue } = entry.values;
  const before = value ?? rawValue;
  if (before === null || isMarked(entry)) return undefined;
  const [number, address] = [withoutAbout(before), withAtSign(before)];
  if (number !== undefined) return { kind: 'about', before, after: number };
  return address === undefined ? undefined : { kind: 'at', before, after: address };
}

/** The answer as it would be held; undefined unless it is wrong as it stands and right then. */
function settled(
  { kind, before, after }: Rewritten,
  question: Question,
  questionnaire: Questionnaire,
  held: HeldAnswers,
  data: OfficeData,
): string | undefined {
  const isRight = (answer: string): boolean => {
    if (readAnswer(question.answer, answer, data.context).issues.length > 0) return false;
    const entry = held.get(question.name);
    const others = new Map(held);
    if (entry) others.set(question.name, { ...entry, values: { ...entry.values, value: answer } });
    return stateOfAnswers(questionnaire, others, [], data.context).isAllowed(question);
  };
  const isMeant =
    kind === 'about'
      ? question.answer.kind === 'integer' || question.answer.kind === 'decimal'
      : question.answer.kind === 'text' && emailCodec.decode(after, data.context).ok;
  if (!isMeant || isRight(before) || !isRight(after)) return undefined;
  return readAnswer(question.answer, after, data.context).value ?? undefined;
}
