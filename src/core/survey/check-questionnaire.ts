/** What is wrong in the questions of one version: types, names, groups, expressions, lists. */
import { placeOf } from '../tables/check-tables';
import type { OfficeData } from '../tables/office-data';
import { issue, type Issue } from '../values/issue';
import { referencesOf } from './expression/expression';
import { parseExpression } from './expression/parse-expression';
import { parseQuestionType } from './question-type';
import { readQuestionnaire } from './questionnaire';
import { questions } from './survey-tables';

export function checkQuestionnaire(data: OfficeData, version: string): readonly Issue[] {
  const questionnaire = readQuestionnaire(data, version);
  const references = data.rows(questions).flatMap((row) => {
    if (row.values.formVersion !== version) return [];
    const found: Issue[] = [];
    for (const column of ['relevant', 'constraint'] as const) {
      const parsed = parseExpression(row.values[column] ?? '.');
      const names = parsed.ok ? referencesOf(parsed.value) : [];
      for (const name of names.filter((one) => questionnaire.find(one) === undefined)) {
        found.push(
          issue('question.unknownReference', { name, version }, placeOf(data, questions, row, column)),
        );
      }
    }
    const list = listOf(row.values.type);
    if (list !== undefined && data.context.codes(list).length === 0) {
      found.push(issue('question.unknownList', { list }, placeOf(data, questions, row, 'type')));
    }
    return found;
  });
  return [...questionnaire.issues, ...references];
}

function listOf(type: string | null): string | undefined {
  const parsed = parseQuestionType(type ?? '');
  if (!parsed.ok || parsed.value.kind !== 'question') return undefined;
  return 'list' in parsed.value.answer ? parsed.value.answer.list : undefined;
}
