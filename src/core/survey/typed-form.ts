/** A return that nobody sent as a file: told by telephone, copied from paper, and typed in question by question. */
import type { RawSheet, RawWorkbook } from '../sheets/raw-workbook';
import { showCell } from '../values/cell-text';
import type { CodecContext } from '../values/codec';
import { stateOfAnswers } from './answer-state';
import { compareAnswers, type HeldAnswers } from './compare-answers';
import type { InvitationEntry, SurveyEntry } from './count-returns';
import { META_SHEET } from './form-meta';
import { formSheets, formTitles } from './form-titles';
import type { Questionnaire } from './questionnaire';
import type { FormAnswer } from './return-form';

/** Answers as typed, by the question's name; a choice by its label, several joined by "; ". */
export type TypedAnswers = Readonly<Record<string, string>>;

export interface TypedState {
  /** Names of the questions that are asked, given the answers so far. */
  readonly asked: readonly string[];
  /** Names of those that are to be answered and are not. */
  readonly open: readonly string[];
  /** What does not fit, by name: the question's own message, or null where it has none. */
  readonly unfit: ReadonlyMap<string, string | null>;
  /** Names of answers that cannot be understood. */
  readonly unread: readonly string[];
}

/** How the questionnaire stands with these answers on top of what is held. */
export function stateOfTyped(
  questionnaire: Questionnaire,
  held: HeldAnswers,
  typed: TypedAnswers,
  context: CodecContext,
): TypedState {
  const differences = compareAnswers(answersOf(questionnaire, typed), held, questionnaire, context);
  const state = stateOfAnswers(questionnaire, held, differences, context);
  const asked = questionnaire.questions.filter(state.isRelevant);
  const unread = differences.filter(({ raw, reading }) => raw !== null && reading.value === null);
  return {
    asked: asked.map(({ name }) => name),
    open: asked
      .filter((question) => question.required && state.reading(question).value === null)
      .map(({ name }) => name),
    unfit: new Map(
      asked
        .filter((question) => !state.isAllowed(question))
        .map(({ name, constraintMessage }) => [name, constraintMessage]),
    ),
    unread: unread.map(({ name }) => name),
  };
}

function answersOf(questionnaire: Questionnaire, typed: TypedAnswers): readonly FormAnswer[] {
  return questionnaire.questions.flatMap(({ name, label }) =>
    Object.hasOwn(typed, name) ? [{ name, label, cell: typed[name] ?? '', at: {}, reference: '' }] : [],
  );
}

export interface TypedForm {
  readonly survey: SurveyEntry;
  readonly municipality: string;
  readonly invitation: InvitationEntry | undefined;
  readonly questionnaire: Questionnaire;
  readonly answers: TypedAnswers;
  /** Titles of the columns of the offers, and their rows. */
  readonly offerHeader: readonly string[];
  readonly offers: readonly (readonly string[])[];
}

/** The same as a workbook, so that it goes the way of all returns. Questions that were not typed are not in it. */
export function describeTypedForm(form: TypedForm): RawWorkbook {
  const answers = answersOf(form.questionnaire, form.answers);
  return {
    sheets: [
      sheet(formSheets.questions, [
        [formTitles.name, formTitles.label, formTitles.answer],
        ...answers.map(({ name, label, cell }) => [name ?? '', label ?? '', showCell(cell)]),
      ]),
      sheet(formSheets.offers, [form.offerHeader, ...form.offers]),
      sheet(META_SHEET, [
        ['surveyId', form.survey.values.id ?? ''],
        ['formVersion', form.questionnaire.version],
        ['token', form.invitation?.values.token ?? ''],
        ['municipality', form.municipality],
      ]),
    ],
    tables: [],
  };
}

function sheet(name: string, rows: readonly (readonly string[])[]): RawSheet {
  return {
    name,
    visibility: 'visible',
    rows: rows.map((cells, index) => ({
      number: index + 1,
      cells: cells.map((cell) => (cell === '' ? null : cell)),
    })),
  };
}
