/** The questions of one version as the forms show them and the import understands them. */
import { placeOf } from '../tables/check-tables';
import type { Entry, OfficeData } from '../tables/office-data';
import type { RowOf } from '../tables/table';
import { issue, placed, type Issue } from '../values/issue';
import type { Expression } from './expression/expression';
import { parseExpression } from './expression/parse-expression';
import { parseQuestionType, type AnswerType } from './question-type';
import { questions } from './survey-tables';

export type QuestionRow = RowOf<typeof questions.columns>;

/** One question. */
export interface Question {
  /** Its stable name, the same in every version. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly answer: AnswerType;
  readonly required: boolean;
  /** Conditions of the question and of all groups around it; it is asked when all of them hold. */
  readonly relevant: readonly Expression[];
  readonly constraint: Expression | null;
  readonly constraintMessage: string | null;
  readonly preset: string | null;
  /** Code of the field of action whose need the answer belongs to. */
  readonly needField: string | null;
  /** `need`, `priority` or `reason`. */
  readonly needPart: string | null;
}

/** What the form shows, from top to bottom. */
export type QuestionnaireItem =
  | { readonly kind: 'group'; readonly label: string; readonly hint: string | null; readonly repeat: boolean }
  | { readonly kind: 'note'; readonly label: string }
  | { readonly kind: 'question'; readonly question: Question };

export interface Questionnaire {
  readonly version: string;
  readonly items: readonly QuestionnaireItem[];
  readonly questions: readonly Question[];
  find(name: string): Question | undefined;
  /** What is wrong with the rows, each at its cell. */
  readonly issues: readonly Issue[];
}

interface OpenGroup {
  readonly repeat: boolean;
  readonly relevant: readonly Expression[];
  readonly row: Entry<QuestionRow>;
}

/** The questionnaire of a version; without items when there is no such version. */
export function readQuestionnaire(data: OfficeData, version: string | null): Questionnaire {
  const items: QuestionnaireItem[] = [];
  const issues: Issue[] = [];
  const byName = new Map<string, Question>();
  const open: OpenGroup[] = [];
  const complain = (row: Entry<QuestionRow>, column: keyof QuestionRow, found: readonly Issue[]): void => {
    issues.push(...found.map((one) => placed(one, placeOf(data, questions, row, column))));
  };
  const readExpression = (
    row: Entry<QuestionRow>,
    column: 'relevant' | 'constraint',
  ): readonly Expression[] => {
    const source = row.values[column];
    if (source === null) return [];
    const parsed = parseExpression(source);
    if (!parsed.ok) complain(row, column, parsed.issues);
    return parsed.ok ? [parsed.value] : [];
  };

  for (const row of data.rows(questions)) {
    const { values } = row;
    if (version === null || values.formVersion !== version || values.type === null) continue;
    const type = parseQuestionType(values.type);
    if (!type.ok) {
      complain(row, 'type', type.issues);
      continue;
    }
    const label = values.label ?? values.name ?? '';
    const relevant = [...(open.at(-1)?.relevant ?? []), ...readExpression(row, 'relevant')];
    switch (type.value.kind) {
      case 'note':
        items.push({ kind: 'note', label });
        break;
      case 'begin':
        open.push({ repeat: type.value.repeat, relevant, row });
        items.push({ kind: 'group', label, hint: values.hint, repeat: type.value.repeat });
        break;
      case 'end':
        if (open.at(-1)?.repeat === type.value.repeat) open.pop();
        else complain(row, 'type', [issue('question.unopenedGroup', { type: values.type })]);
        break;
      case 'question': {
        const name = values.name ?? '';
        if (open.some((group) => group.repeat)) complain(row, 'type', [issue('question.inRepeat', { name })]);
        else if (name === '') complain(row, 'name', [issue('question.nameless')]);
        else if (byName.has(name)) complain(row, 'name', [issue('question.doubled', { name, version })]);
        else {
          const [constraint = null] = readExpression(row, 'constraint');
          const question = {
            ...plainParts(values),
            name,
            label,
            answer: type.value.answer,
            relevant,
            constraint,
          };
          byName.set(name, question);
          items.push({ kind: 'question', question });
        }
      }
    }
  }
  for (const { row } of open)
    complain(row, 'type', [issue('question.unclosedGroup', { type: row.values.type ?? '' })]);
  return {
    version: version ?? '',
    items,
    questions: [...byName.values()],
    find: (name) => byName.get(name),
    issues,
  };
}

function plainParts(
  values: QuestionRow,
): Pick<Question, 'hint' | 'required' | 'constraintMessage' | 'preset' | 'needField' | 'needPart'> {
  return {
    hint: values.hint,
    required: values.required === true,
    constraintMessage: values.constraintMessage,
    preset: values.default,
    needField: values.needField,
    needPart: values.needPart,
  };
}

/** `readQuestionnaire` for work on many answers: each version is read once. */
export function rememberQuestionnaires(data: OfficeData): (version: string | null) => Questionnaire {
  const known = new Map<string | null, Questionnaire>();
  return (version) => {
    const found = known.get(version) ?? readQuestionnaire(data, version);
    known.set(version, found);
    return found;
  };
}
