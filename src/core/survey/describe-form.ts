/** The file one municipality gets: guide, questions, list of offers, and hidden what drop-downs and import need. */
import { readSetting } from '../office/settings';
import type { SheetPlan, TableColumnPlan, WorkbookPlan } from '../sheets/workbook-plan';
import type { OfficeData } from '../tables/office-data';
import { say } from '../texts/say';
import { surveyTexts } from '../texts/survey-texts';
import { issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';
import type { InvitationEntry, SurveyEntry } from './count-returns';
import { addressOf, describeGuideSheet } from './describe-form-guide';
import { describeListSheet, describeMetaSheet, formLists } from './describe-form-lists';
import { describeQuestionsSheet } from './describe-form-questions';
import { hashQuestions, type FormMeta } from './form-meta';
import { formSheets } from './form-titles';
import { readQuestionnaire } from './questionnaire';

const BLANK_OFFERS = 30;
const OFFERS_HEADER_ROW = 4;

export interface FormInput {
  readonly data: OfficeData;
  readonly survey: SurveyEntry;
  /** With its token: it is what brings the form home. */
  readonly invitation: InvitationEntry;
  /** Columns of the list of offers, as the register describes them. */
  readonly offerColumns: readonly TableColumnPlan[];
}

/** Fails with `survey.noQuestions` when the survey's version has no questions. */
export function describeForm({ data, survey, invitation, offerColumns }: FormInput): Result<WorkbookPlan> {
  const version = survey.values.formVersion ?? '';
  const questionnaire = readQuestionnaire(data, version);
  if (questionnaire.questions.length === 0) return fail(issue('survey.noQuestions', { version }));
  const day = survey.values.sentOn ?? '';
  const questions = describeQuestionsSheet(questionnaire, data.context, day);

  const all = formLists(data, day);
  const columns = offerColumns.map((column) => fitColumn(column, (list) => all.has(list)));
  const used = new Set([...questions.choices, ...columns].flatMap(({ list }) => list ?? []));
  const { sheet: lists, names } = describeListSheet([...all.values()].filter(({ name }) => used.has(name)));
  const choices = questions.choices.filter(({ list }) => all.has(list));
  const meta: FormMeta = {
    surveyId: survey.values.id,
    formVersion: version,
    token: invitation.values.token,
    municipality: invitation.values.municipality,
    hash: hashQuestions(questionnaire),
  };
  return ok({
    title: survey.values.title ?? '',
    subject: say('de', surveyTexts['form.subject'], { municipality: addressOf(data, invitation) }),
    author: readSetting(data, 'office.name') ?? '',
    names,
    sheets: [
      describeGuideSheet(data, survey, invitation),
      { ...questions, choices },
      describeOffersSheet(columns),
      describeMetaSheet(meta),
      lists,
    ],
  });
}

/** A municipality names providers and places the office may not know yet: these are written freely. */
function fitColumn(column: TableColumnPlan, hasList: (list: string) => boolean): TableColumnPlan {
  const { list, ...free } = column;
  return list === undefined || column.kind === 'reference' || !hasList(list) ? free : column;
}

function describeOffersSheet(columns: readonly TableColumnPlan[]): SheetPlan {
  const spanTo = Math.min(columns.length, 6);
  return {
    name: formSheets.offers,
    visibility: 'visible',
    orientation: 'landscape',
    frozenRows: OFFERS_HEADER_ROW,
    frozenColumns: 1,
    columns: columns.map(({ width }) => ({ width })),
    cells: [
      { row: 1, column: 1, value: say('de', surveyTexts['offers.title']), role: 'title', spanTo },
      { row: 2, column: 1, value: say('de', surveyTexts['offers.subtitle']), role: 'subtitle', spanTo },
    ],
    tables: [
      {
        name: 'Angebote',
        row: OFFERS_HEADER_ROW,
        column: 1,
        columns,
        rows: [],
        blankRows: BLANK_OFFERS,
        input: true,
      },
    ],
    choices: [],
    // Not guarded: a protected sheet would not let the municipality add rows to the table.
    guarded: false,
  };
}
