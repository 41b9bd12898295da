/** The type column of a question, as XLSForm writes it: `text`, `select_one LISTE`, `begin_group` ... */
import { issue } from '../values/issue';
import { fail, ok, type Result } from '../values/result';

/** What kind of answer a question asks for. List names may hold spaces. */
export type AnswerType =
  | { readonly kind: 'text' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'decimal' }
  | { readonly kind: 'date' }
  | { readonly kind: 'selectOne'; readonly list: string }
  | { readonly kind: 'selectMultiple'; readonly list: string };

/** What a row of the questionnaire is: a question, a text to read, or the edge of a group. */
export type QuestionType =
  | { readonly kind: 'question'; readonly answer: AnswerType }
  | { readonly kind: 'note' }
  | { readonly kind: 'begin'; readonly repeat: boolean }
  | { readonly kind: 'end'; readonly repeat: boolean };

const plainTypes = new Map<string, QuestionType>([
  ['text', { kind: 'question', answer: { kind: 'text' } }],
  ['integer', { kind: 'question', answer: { kind: 'integer' } }],
  ['decimal', { kind: 'question', answer: { kind: 'decimal' } }],
  ['date', { kind: 'question', answer: { kind: 'date' } }],
  ['note', { kind: 'note' }],
  ['begin_group', { kind: 'begin', repeat: false }],
  ['end_group', { kind: 'end', repeat: false }],
  ['begin_repeat', { kind: 'begin', repeat: true }],
  ['end_repeat', { kind: 'end', repeat: true }],
]);

/** Reads the type column; `question.unknownType` for anything the forms cannot show. */
export function parseQuestionType(type: string): Result<QuestionType> {
  const text = type.trim().replace(/\s+/g, ' ');
  const plain = plainTypes.get(text.replace(/^(begin|end) /, '$1_'));
  if (plain) return ok(plain);
  const [, word, list] = /^(select_one|select_multiple) (.+)$/.exec(text) ?? [];
  if (list === undefined) return fail(issue('question.unknownType', { type: text }));
  const kind = word === 'select_one' ? 'selectOne' : 'selectMultiple';
  return ok({ kind: 'question', answer: { kind, list } });
}
