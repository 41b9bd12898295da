/** The part of section `umfrage` that tells, question by question, how many answered and what. */
import type { SectionBuilder } from '../blocks/section-builder';
import { sourceOf } from '../blocks/source-of';
import type { OfficeData } from '../tables/office-data';
import { reportTexts } from '../texts/report-texts';
import { say } from '../texts/say';
import { formatNumber } from '../values/german-notation';
import type { IsoDay } from '../values/iso-date';
import { countAnswers, type QuestionCount } from './count-answers';
import type { ReturnCount } from './count-returns';
import type { AnswerType } from './question-type';
import type { surveyTexts } from './report-survey-texts';
import { answers } from './return-tables';

/** Questions whose answers can be counted or added up; what municipalities wrote in words stays in the table. */
export function addQuestions(
  section: SectionBuilder<typeof surveyTexts>,
  data: OfficeData,
  count: ReturnCount,
  asOf: IsoDay,
): void {
  const counted = countAnswers(data, count).filter((one) => one.asked > 0 && isCountable(one));
  if (counted.length === 0) return;
  section.heading(2, section.say('umfrage.fragen.ueberschrift', {}));
  section.paragraph(section.say('umfrage.fragen.einleitung', {}));
  section.list(counted.map((one) => sayQuestion(section, data, one)));
  section.source(
    asOf,
    sourceOf(
      answers,
      counted.flatMap((one) => one.given.map(({ entry }) => entry)),
    ),
  );
}

const countable: ReadonlySet<AnswerType['kind']> = new Set([
  'selectOne',
  'selectMultiple',
  'integer',
  'decimal',
]);

/** Priorities of needs are counted with the needs. */
function isCountable({ question }: QuestionCount): boolean {
  return question.needPart === null && countable.has(question.answer.kind);
}

function sayQuestion(
  section: SectionBuilder<typeof surveyTexts>,
  data: OfficeData,
  { question, asked, given }: QuestionCount,
): string {
  const part = given.length;
  const frage = quoteInside(question.label);
  const anteil = say('de', reportTexts.share, { part, count: asked });
  const result = describeResult(data, { question, asked, given });
  if (result === '') return section.say('umfrage.frage', { frage, anteil }, part);
  return section.say('umfrage.frage.ergebnis', { frage, anteil, ergebnis: result }, part);
}

/** "ja (7), nein (2)" in the order of the list, or "zusammen 45"; empty when no answer is readable. */
function describeResult(data: OfficeData, { question, given }: QuestionCount): string {
  const { answer } = question;
  if (answer.kind === 'integer' || answer.kind === 'decimal') {
    const numbers = given.flatMap(({ reading }) =>
      typeof reading.typed === 'number' ? [reading.typed] : [],
    );
    const sum = formatNumber(numbers.reduce((total, one) => total + one, 0));
    return numbers.length === 0 ? '' : say('de', reportTexts.sum, { sum });
  }
  if (answer.kind !== 'selectOne' && answer.kind !== 'selectMultiple') return '';
  return data.context
    .codes(answer.list)
    .map(({ code, label }) => ({
      label,
      count: given.filter(({ reading }) => reading.codes.includes(code)).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} (${count})`)
    .join(', ');
}

/** The question stands in quotation marks itself: those inside become single ones. */
function quoteInside(text: string): string {
  return text.replace(/„/g, '‚').replace(/[“”]/g, '‘');
}
