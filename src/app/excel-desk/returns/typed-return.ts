/** A return by telephone or on paper: the questionnaire as it is asked, and what was answered as a form. */
import { isInForce } from '../../../core/office/code-lists';
import { nameMunicipality } from '../../../core/office/name-municipality';
import { offers } from '../../../core/register/offers';
import { groupAnswers, type HeldAnswers } from '../../../core/survey/compare-answers';
import type { InvitationEntry, SurveyEntry } from '../../../core/survey/count-returns';
import type { AnswerType } from '../../../core/survey/question-type';
import { readQuestionnaire, type Question, type Questionnaire } from '../../../core/survey/questionnaire';
import { invitations } from '../../../core/survey/survey-tables';
import { describeTypedForm, stateOfTyped, type TypedAnswers } from '../../../core/survey/typed-form';
import type { RawWorkbook } from '../../../core/sheets/raw-workbook';
import type { OfficeData } from '../../../core/tables/office-data';
import { say } from '../../../core/texts/say';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { formatDate } from '../../../core/values/german-notation';
import type { IsoDay } from '../../../core/values/iso-date';

export interface TypedReturn {
  readonly survey: string;
  /** Key of the municipality. */
  readonly municipality: string;
  readonly channel: 'phone' | 'paper';
  /** Only what was touched: an answer that is left alone stays as it is. */
  readonly answers: TypedAnswers;
  /** By column name. */
  readonly offers: readonly Readonly<Partial<Record<TypedOfferColumn, string>>>[];
}

export const typedOfferColumns = ['title', 'provider', 'venue', 'start'] as const;

export type TypedOfferColumn = (typeof typedOfferColumns)[number];

export interface QuestionForm {
  readonly municipality: string;
  readonly items: readonly FormItem[];
  /** What is held already, by question. */
  readonly held: TypedAnswers;
  /** What is answered so unless somebody says otherwise, by question. */
  readonly presets: TypedAnswers;
  readonly offerColumns: readonly { readonly name: TypedOfferColumn; readonly title: string }[];
  readonly state: FormState;
}

export type FormItem =
  | { readonly kind: 'group'; readonly label: string; readonly hint: string | null; readonly offers: boolean }
  | { readonly kind: 'note'; readonly label: string }
  | {
      readonly kind: 'question';
      readonly name: string;
      readonly number: number;
      readonly label: string;
      readonly hint: string | null;
      readonly type: AnswerType['kind'];
      readonly required: boolean;
      /** Labels of the list, in force today or held already. */
      readonly choices: readonly string[];
    };

/** How the answers stand together. */
export interface FormState {
  /** Names of the questions to ask. */
  readonly asked: readonly string[];
  readonly open: readonly string[];
  /** Why an answer does not fit, by name. */
  readonly unfit: Readonly<Record<string, string>>;
}

export interface FormContext {
  readonly today: IsoDay;
  readonly data: OfficeData;
  readonly survey: SurveyEntry;
  readonly municipality: string;
  readonly questionnaire: Questionnaire;
  readonly held: HeldAnswers;
}

export function formContext(
  data: OfficeData,
  survey: SurveyEntry,
  municipality: string,
  today: IsoDay,
): FormContext {
  const questionnaire = readQuestionnaire(data, survey.values.formVersion);
  const held = groupAnswers(data)(survey.values.id ?? '', municipality);
  return { today, data, survey, municipality, questionnaire, held };
}

/** Questions of the questionnaire that ships with the product. */
const [contactRole, asOfDay] = ['contact_role', 'information_date'];

/** Who was asked, and today for the day of the answers; where nothing is held, as the questionnaire presets it. */
function presetsOf({ today, data, survey, municipality, questionnaire, held }: FormContext): TypedAnswers {
  const known: Readonly<Record<string, string | null | undefined>> = {
    [contactRole]: invitationOf(data, survey, municipality)?.values.contactRole,
    [asOfDay]: formatDate(today),
  };
  return Object.fromEntries(
    questionnaire.questions.flatMap(({ name, preset }) => {
      const value = preset ?? known[name];
      return held.has(name) || value === null || value === undefined ? [] : [[name, value]];
    }),
  );
}

export function describeQuestions(context: FormContext, language: 'de' | 'en'): QuestionForm {
  const { data, questionnaire, held, municipality } = context;
  const numbers = new Map(questionnaire.questions.map(({ name }, index) => [name, index + 1]));
  const typed = Object.fromEntries(
    [...held].map(([name, { values }]) => [name, values.rawValue ?? values.value ?? '']),
  );
  return {
    municipality: nameMunicipality(data, municipality),
    items: questionnaire.items.map((item): FormItem => {
      if (item.kind === 'group') {
        return { kind: 'group', label: item.label, hint: item.hint, offers: item.repeat };
      }
      if (item.kind === 'note') return item;
      const { name, label, hint, answer, required } = item.question;
      const choices = choicesOf(context, item.question);
      return {
        kind: 'question',
        name,
        number: numbers.get(name) ?? 0,
        label,
        hint,
        type: answer.kind,
        required,
        choices,
      };
    }),
    held: typed,
    presets: presetsOf(context),
    offerColumns: typedOfferColumns.map((name) => ({ name, title: offers.columns[name].title })),
    state: describeState(context, {}, language),
  };
}

function choicesOf({ data, held, today }: FormContext, { name, answer }: Question): readonly string[] {
  if (!('list' in answer)) return [];
  const said = held.get(name)?.values.value ?? '';
  return data.context
    .codes(answer.list)
    .filter((entry) => isInForce(entry, today) || said.includes(entry.label))
    .map(({ label }) => label);
}

export function describeState(context: FormContext, answers: TypedAnswers, language: 'de' | 'en'): FormState {
  const { data, questionnaire, held } = context;
  const typed = { ...presetsOf(context), ...answers };
  const { asked, open, unfit, unread } = stateOfTyped(questionnaire, held, typed, data.context);
  const messages = [...unfit].map(
    ([name, message]) => [name, message ?? say(language, returnsTexts.unfit)] as const,
  );
  const unreadable = unread.map(
    (name) => [name, say(language, returnsTexts[unreadText(questionnaire, name)])] as const,
  );
  return { asked, open, unfit: Object.fromEntries([...messages, ...unreadable]) };
}

function unreadText(
  questionnaire: Questionnaire,
  name: string,
): 'unread.date' | 'unread.number' | 'unread.other' {
  const kind = questionnaire.find(name)?.answer.kind;
  if (kind === 'date') return 'unread.date';
  return kind === 'integer' || kind === 'decimal' ? 'unread.number' : 'unread.other';
}

/** The return as a form, and what it is called in the table of returns: German, as everything in the workbook. */
export function typedForm(
  context: FormContext,
  typed: TypedReturn,
): { readonly name: string; readonly form: RawWorkbook } {
  const { data, survey, municipality } = context;
  const rows = typed.offers
    .map((offer) => typedOfferColumns.map((name) => (offer[name] ?? '').trim()))
    .filter((cells) => cells.some((cell) => cell !== ''));
  return {
    name: say('de', returnsTexts[`typed.${typed.channel}`], {
      municipality: nameMunicipality(data, municipality),
    }),
    form: describeTypedForm({
      survey,
      municipality,
      invitation: invitationOf(data, survey, municipality),
      questionnaire: context.questionnaire,
      answers: { ...presetsOf(context), ...typed.answers },
      offerHeader: typedOfferColumns.map((name) => offers.columns[name].title),
      offers: rows,
    }),
  };
}

function invitationOf(
  data: OfficeData,
  survey: SurveyEntry,
  municipality: string,
): InvitationEntry | undefined {
  return data
    .rows(invitations)
    .find(({ values }) => values.survey === survey.values.id && values.municipality === municipality);
}
