/** When a question is to be answered, in words for whoever fills the form in. */
import { say } from '../texts/say';
import { surveyTexts } from '../texts/survey-texts';
import { labelOf } from '../values/code-codecs';
import type { CodecContext } from '../values/codec';
import type { Expression } from './expression/expression';
import type { Question } from './questionnaire';

/** Number and definition of the questions of the form, by name. */
export type NumberedQuestions = ReadonlyMap<string, { readonly number: number; readonly question: Question }>;

/** One sentence per condition; conditions that few words cannot say are told in general. */
export function describeCondition(
  expression: Expression,
  numbered: NumberedQuestions,
  context: CodecContext,
): string {
  const simple = readChoice(expression);
  const asked = simple && numbered.get(simple.name);
  if (!simple || !asked) return describeEither(expression, numbered, context);
  const { number, question } = asked;
  if (simple.code === '') return say('de', surveyTexts['hint.onlyIfAnswered'], { number });
  return say('de', surveyTexts['hint.onlyIf'], { number, label: labelIn(question, simple.code, context) });
}

function describeEither(expression: Expression, numbered: NumberedQuestions, context: CodecContext): string {
  const [left, right] =
    expression.kind === 'or' ? [readChoice(expression.left), readChoice(expression.right)] : [];
  const asked = left && numbered.get(left.name);
  if (!left || !right || !asked || left.name !== right.name || left.code === '' || right.code === '') {
    return say('de', surveyTexts['hint.onlyIfFitting']);
  }
  const { number, question } = asked;
  const [label, other] = [left, right].map(({ code }) => labelIn(question, code, context));
  return say('de', surveyTexts['hint.onlyIfEither'], { number, label: label ?? '', other: other ?? '' });
}

/** `${name} = 'code'` and `selected(${name}, 'code')`; the code is '' for `${name} != ''`. */
function readChoice(expression: Expression): { readonly name: string; readonly code: string } | undefined {
  const parts =
    expression.kind === 'compare'
      ? [expression.left, expression.right]
      : expression.kind === 'call' && expression.name === 'selected'
        ? expression.args
        : [];
  const [asked, code] = parts;
  if (asked?.kind !== 'reference' || code?.kind !== 'literal' || typeof code.value !== 'string')
    return undefined;
  const isOpen = expression.kind === 'compare' && expression.operator === '!=' && code.value === '';
  const isChoice =
    code.value !== '' &&
    (expression.kind === 'call' || (expression.kind === 'compare' && expression.operator === '='));
  return isOpen || isChoice ? { name: asked.name, code: code.value } : undefined;
}

function labelIn({ answer }: Question, code: string, context: CodecContext): string {
  return 'list' in answer ? labelOf(answer.list, code, context) : code;
}
