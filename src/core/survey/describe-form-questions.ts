/** The sheet of questions: one row each, the answer beside it, help at the right. */
import { isInForce } from '../office/code-lists';
import { listName } from '../sheets/list-names';
import type { CellPlan, ChoicePlan, SheetPlan } from '../sheets/workbook-plan';
import { say } from '../texts/say';
import { surveyTexts } from '../texts/survey-texts';
import type { CodecContext, ValueKind } from '../values/codec';
import { describeCondition, type NumberedQuestions } from './describe-condition';
import { formSheets, formTitles } from './form-titles';
import type { AnswerType } from './question-type';
import type { Question, Questionnaire } from './questionnaire';

const HEADER_ROW = 4;
const columns = { name: 1, number: 2, label: 3, answer: 4, hint: 5 } as const;
const widths = { name: 20, number: 5, label: 46, answer: 40, hint: 40 } as const;

const kinds: Readonly<Record<AnswerType['kind'], ValueKind>> = {
  text: 'longText',
  integer: 'whole',
  decimal: 'decimal',
  date: 'date',
  selectOne: 'code',
  selectMultiple: 'codes',
};

/** `day` decides which entries of dated lists are named. */
export function describeQuestionsSheet(
  questionnaire: Questionnaire,
  context: CodecContext,
  day: string,
): SheetPlan {
  const cells: CellPlan[] = [
    {
      row: 1,
      column: columns.number,
      value: say('de', surveyTexts['questions.title']),
      role: 'title',
      spanTo: columns.hint,
    },
    {
      row: 2,
      column: columns.number,
      value: say('de', surveyTexts['questions.subtitle']),
      role: 'subtitle',
      spanTo: columns.hint,
    },
    ...Object.entries(columns).map(([name, column]): CellPlan => ({
      row: HEADER_ROW,
      column,
      value: formTitles[name as keyof typeof formTitles],
      role: 'header',
      indented: column === columns.hint,
    })),
  ];
  const choices: ChoicePlan[] = [];
  const numbered: NumberedQuestions = new Map(
    questionnaire.questions.map(
      (question, index) => [question.name, { number: index + 1, question }] as const,
    ),
  );
  const pieces: number[] = [];
  let row = HEADER_ROW;
  let isHeading = false;
  for (const item of questionnaire.items) {
    row += 1;
    // A heading stays with what follows it, be it another heading.
    if (item.kind === 'group' && !isHeading) pieces.push(row);
    isHeading = item.kind !== 'question' && (item.kind === 'group' || isHeading);
    if (item.kind === 'question') {
      const { question } = item;
      const number = numbered.get(question.name)?.number ?? 0;
      cells.push(...questionCells(row, number, question, hintOf(question, numbered, context, day)));
      const { answer } = question;
      if ('list' in answer) {
        const strict = answer.kind === 'selectOne';
        choices.push({ row, column: columns.answer, list: listName(answer.list), strict });
      }
      continue;
    }
    const role = item.kind === 'group' ? 'group' : 'text';
    cells.push({ row, column: columns.number, value: item.label, role, spanTo: columns.hint });
    if (item.kind !== 'group') continue;
    if (item.hint !== null) {
      row += 1;
      cells.push({ row, column: columns.number, value: item.hint, role: 'text', spanTo: columns.hint });
    }
    if (item.repeat) {
      row += 1;
      const value = say('de', surveyTexts['guide.toOffers']);
      cells.push({ row, column: columns.label, value, role: 'link', linkTo: formSheets.offers });
    }
  }
  return {
    name: formSheets.questions,
    visibility: 'visible',
    orientation: 'landscape',
    frozenRows: HEADER_ROW,
    columns: Object.entries(widths).map(([name, width]) => ({ width, hidden: name === 'name' })),
    cells,
    tables: [],
    pieces,
    choices,
    guarded: true,
  };
}

function questionCells(row: number, number: number, question: Question, hint: string): readonly CellPlan[] {
  const input: CellPlan = {
    row,
    column: columns.answer,
    value: question.preset,
    role: 'input',
    kind: kinds[question.answer.kind],
  };
  return [
    { row, column: columns.name, value: question.name, role: 'text', kind: 'key' },
    { row, column: columns.number, value: String(number), role: 'label', kind: 'key' },
    { row, column: columns.label, value: question.label, role: 'label' },
    input,
    { row, column: columns.hint, value: hint === '' ? null : hint, role: 'hint', indented: true },
  ];
}

function hintOf(question: Question, numbered: NumberedQuestions, context: CodecContext, day: string): string {
  const parts = [
    ...question.relevant.map((condition) => describeCondition(condition, numbered, context)),
    ...(question.required ? [say('de', surveyTexts['hint.required'])] : []),
    ...(question.hint === null ? [] : [question.hint]),
    ...typeHint(question, context, day),
  ];
  return parts.join(' ');
}

function typeHint({ answer, hint }: Question, context: CodecContext, day: string): readonly string[] {
  switch (answer.kind) {
    case 'selectOne':
      return [say('de', surveyTexts['hint.one'])];
    case 'selectMultiple': {
      const entries = context.codes(answer.list).filter((entry) => isInForce(entry, day));
      const labels = entries.map(({ label }) => label).join('; ');
      return [say('de', surveyTexts['hint.several'], { labels })];
    }
    case 'date':
      return hint === null ? [say('de', surveyTexts['hint.date'])] : [];
    case 'integer':
    case 'decimal':
      return [say('de', surveyTexts['hint.number'])];
    case 'text':
      return [];
  }
}
