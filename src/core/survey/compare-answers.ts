/** The answers of a file against those held: what is new, what changed, what would be lost. */
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import type { CodecContext } from '../values/codec';
import { stableId } from '../values/digest';
import type { AnswerType } from './question-type';
import type { Question, Questionnaire } from './questionnaire';
import { rawText, readAnswer, type AnswerReading } from './read-answer';
import type { FormAnswer } from './return-form';
import { answers } from './return-tables';
import { foldText } from '../values/fold-text';

export type AnswerEntry = Entry<RowOf<typeof answers.columns>>;

/** Answers a municipality has given to a survey so far, by the question's name. */
export type HeldAnswers = ReadonlyMap<string, AnswerEntry>;

/** What a person says of an answer that stands otherwise in the file: what is held stays, or what the file says counts. */
export type AnswerChoice = 'held' | 'file';

/** By the question's name. */
export type AnswerChoices = Readonly<Record<string, AnswerChoice>>;

export interface AnswerDifference {
  readonly kind: 'new' | 'changed' | 'cleared' | 'same' | 'blank';
  readonly name: string;
  /** Undefined when the survey has no such question. */
  readonly question: Question | undefined;
  readonly answer: FormAnswer;
  /** The cell as text; null when blank. */
  readonly raw: string | null;
  readonly reading: AnswerReading;
  readonly held: AnswerEntry | undefined;
  /** The office has put its own value there: it stays unless a person chooses otherwise. */
  readonly corrected: boolean;
  /** What a person has chosen, where there is a choice. */
  readonly choice: AnswerChoice | undefined;
  /** The held value stays, whatever the file says. */
  readonly kept: boolean;
}

/** Whether a person can choose between what is held and what the file says. */
export function hasChoice({
  kind,
  held,
  corrected,
}: Pick<AnswerDifference, 'kind' | 'held' | 'corrected'>): boolean {
  if (!held) return false;
  return kind === 'changed' || kind === 'cleared' || (kind === 'new' && corrected);
}

/** The id of an answer: one row per survey, municipality and question, whichever file it came in. */
export function answerId(survey: string, municipality: string, name: string): string {
  return stableId('answers', survey, municipality, name, '1');
}

/** All held answers, grouped once for a whole import: survey, municipality, question. */
export function groupAnswers(data: OfficeData): (survey: string, municipality: string) => HeldAnswers {
  const groups = new Map<string, Map<string, AnswerEntry>>();
  const keyOf = (survey: string, municipality: string): string => `${survey}\n${municipality}`;
  for (const entry of data.rows(answers)) {
    const { survey, municipality, question } = entry.values;
    if (survey === null || municipality === null || question === null) continue;
    const key = keyOf(survey, municipality);
    const group = groups.get(key) ?? new Map<string, AnswerEntry>();
    groups.set(key, group);
    if (!group.has(question)) group.set(question, entry);
  }
  return (survey, municipality) => groups.get(keyOf(survey, municipality)) ?? new Map();
}

/** One difference per question of the file, in its order; questions that are not in the file are left alone. */
export function compareAnswers(
  form: readonly FormAnswer[],
  held: HeldAnswers,
  questionnaire: Questionnaire,
  context: CodecContext,
  choices: AnswerChoices = {},
): readonly AnswerDifference[] {
  const byLabel = namesByLabel(questionnaire);
  return form.map((answer): AnswerDifference => {
    const name = answer.name ?? byLabel.get(foldText(answer.label ?? '')) ?? answer.label ?? '';
    const question = questionnaire.find(name);
    const entry = held.get(name);
    const raw = rawText(answer.cell);
    const reading = readAnswer(question?.answer ?? { kind: 'text' }, answer.cell, context);
    const corrected = entry !== undefined && isCorrected(entry, question, context);
    const kind = kindOf(raw, heldText(entry));
    const chosen = Object.hasOwn(choices, name) ? choices[name] : undefined;
    const choice = hasChoice({ kind, held: entry, corrected }) ? chosen : undefined;
    const kept = choice === undefined ? corrected : choice === 'held';
    return { kind, name, question, answer, raw, reading, held: entry, corrected, choice, kept };
  });
}

const knownLabels = new WeakMap<Questionnaire, ReadonlyMap<string, string>>();

function namesByLabel(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const known = knownLabels.get(questionnaire);
  if (known) return known;
  const made = new Map(questionnaire.questions.map(({ label, name }) => [foldText(label), name]));
  knownLabels.set(questionnaire, made);
  return made;
}

function kindOf(raw: string | null, held: string | null): AnswerDifference['kind'] {
  if (raw === null) return held === null ? 'blank' : 'cleared';
  if (held === null) return 'new';
  return raw === held ? 'same' : 'changed';
}

/** What the municipality last wrote; what the office noted for it where it wrote nothing, e.g. on the phone. */
function heldText(entry: AnswerEntry | undefined): string | null {
  if (!entry) return null;
  const { rawValue, value } = entry.values;
  return isMarked(entry) ? rawValue : (rawValue ?? value);
}

/** Whether the office says of a value that it is its own. */
export function isMarked({ values }: AnswerEntry): boolean {
  return values.correctedOn !== null || values.correctedBy !== null || values.reason !== null;
}

/**
 * Whether the office has put a value in place of what the municipality wrote. A value that
 * the municipality's own words may mean is none of the office's, and neither is a blank one.
 */
function isCorrected(entry: AnswerEntry, question: Question | undefined, context: CodecContext): boolean {
  if (isMarked(entry)) return true;
  const { rawValue, value } = entry.values;
  if (rawValue === null || value === null) return false;
  return !mayMean(rawValue, value, question, context);
}

const plainTypes: readonly AnswerType[] = [
  { kind: 'text' },
  { kind: 'integer' },
  { kind: 'decimal' },
  { kind: 'date' },
];

/**
 * Read as its question is read today, as any kind of answer where the question is gone, or as
 * choices by labels that were in the list when the answer came.
 */
function mayMean(
  rawValue: string,
  value: string,
  question: Question | undefined,
  context: CodecContext,
): boolean {
  if (rawValue === value) return true;
  const types = question ? [question.answer] : plainTypes;
  if (types.some((type) => readAnswer(type, rawValue, context).value === value)) return true;
  if (question && !('list' in question.answer))
    return isSameReading(question.answer, rawValue, value, context);
  return choicesIn(rawValue) === choicesIn(value);
}

/** "19,50" says what "19,5" says. */
function isSameReading(type: AnswerType, a: string, b: string, context: CodecContext): boolean {
  const [one, other] = [readAnswer(type, a, context).value, readAnswer(type, b, context).value];
  return one !== null && one === other;
}

function choicesIn(text: string): string {
  const choices = text.split(/[;,\n]/).map(foldText);
  return [...new Set(choices)].filter((choice) => choice !== '').join(';');
}
