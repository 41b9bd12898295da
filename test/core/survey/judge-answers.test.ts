/** Required questions that a file leaves open, whether their rows are empty or gone. */
import { stateOfAnswers } from '../../../src/core/survey/answer-state';
import { compareAnswers, groupAnswers } from '../../../src/core/survey/compare-answers';
import { judgeAnswers, judgeMissing } from '../../../src/core/survey/judge-answers';
import { readQuestionnaire } from '../../../src/core/survey/questionnaire';
import type { Cell } from '../../../src/core/values/cell';
import { officeOf, type Rows } from '../office-of';
import { answer, returned, smallSurvey } from './small-survey';

const zeven = '033575408';
const questions: Rows = [
  { name: 'office', label: 'Welche Stelle?', type: 'text', required: true },
  { name: 'room', label: 'Gibt es einen Raum?', type: 'select_one Ja oder Nein', required: true },
  { name: 'size', label: 'Wie groß?', type: 'integer', required: true, relevant: "${room} = 'yes'" },
  { name: 'remarks', label: 'Sonst noch etwas?', type: 'text' },
].map((row, index) => ({ id: `q${index}`, formVersion: '1', ...row }));

/** Questions found open at their rows and on the whole file. */
function openIn(file: Readonly<Record<string, Cell>>, held: Readonly<Record<string, string>> = {}): unknown {
  const data = officeOf(
    smallSurvey({
      questions,
      returns: [returned(zeven, '2015-05-04')],
      answers: Object.entries(held).map(([name, value]) => answer(zeven, name, value)),
    }),
  );
  const questionnaire = readQuestionnaire(data, '1');
  const answers = groupAnswers(data)('s1', zeven);
  const form = Object.entries(file).map(([name, cell], index) => {
    const at = { sheet: 'Fragen', sheetRow: index + 2 };
    return { name, label: null, cell, at, reference: `Fragen!D${index + 2}` };
  });
  const differences = compareAnswers(form, answers, questionnaire, data.context);
  const state = stateOfAnswers(questionnaire, answers, differences, data.context);
  return [...judgeAnswers(differences, state), ...judgeMissing(differences, state, questionnaire)].map(
    ({ code, params, at }) => [code, params['label'], at.sheetRow],
  );
}

describe('a required question', () => {
  it('is named at its row where the row is empty, and once for the file where the row is gone', () => {
    expect(openIn({ office: null, remarks: 'nein' })).toEqual([
      ['answer.required', 'Welche Stelle?', 2],
      ['answer.required', 'Gibt es einen Raum?', undefined],
    ]);
  });

  it('is missing only where the other answers ask for it', () => {
    expect(openIn({ office: 'Rathaus', room: 'ja' })).toEqual([['answer.required', 'Wie groß?', undefined]]);
    expect(openIn({ office: 'Rathaus', room: 'nein' })).toEqual([]);
  });

  it('is not missing where an earlier file has answered it', () => {
    expect(openIn({ room: 'nein' }, { office: 'Rathaus' })).toEqual([]);
  });

  it('is missing from a file that has the part for answers but not one row', () => {
    expect(openIn({})).toEqual([
      ['answer.required', 'Welche Stelle?', undefined],
      ['answer.required', 'Gibt es einen Raum?', undefined],
    ]);
  });
});
