/** What a file changes in the answers held, and what stays because the office has put it right. */
import {
  compareAnswers,
  groupAnswers,
  type AnswerDifference,
} from '../../../src/core/survey/compare-answers';
import { readQuestionnaire } from '../../../src/core/survey/questionnaire';
import type { Cell } from '../../../src/core/values/cell';
import { officeOf, type Rows } from '../office-of';
import { answer, on, returned, smallSurvey } from './small-survey';

const zeven = '033575408';
const questions: Rows = [
  { name: 'office', type: 'text' },
  { name: 'hours', type: 'decimal' },
  { name: 'since', type: 'date' },
  { name: 'urgency', type: 'select_one Priorität' },
  { name: 'structures', type: 'select_multiple Struktur' },
].map((row, index) => ({ id: `q${index}`, formVersion: '1', label: row.name, ...row }));

/** The file brings `cell`; held is what a row of the table of answers says. */
function compare(name: string, held: Readonly<Record<string, unknown>>, cell: Cell): AnswerDifference {
  const data = officeOf(
    smallSurvey({
      questions,
      returns: [returned(zeven, '2015-05-04')],
      answers: [{ ...answer(zeven, name, ''), value: null, ...held }],
    }),
  );
  const form = [{ name, label: null, cell, at: {}, reference: 'Fragen!D7' }];
  const [difference] = compareAnswers(
    form,
    groupAnswers(data)('s1', zeven),
    readQuestionnaire(data, '1'),
    data.context,
  );
  if (!difference) throw new Error('No difference');
  return difference;
}

describe('an answer the municipality has mended', () => {
  it.each<[string, string, string | null, string | null, Cell]>([
    ['an error of a formula', 'office', '#N/A', null, 'Rathaus'],
    ['a word where a number was asked', 'hours', 'viele', null, 12],
    ['a date with a time', 'since', '27.12.2014 12:00', '27.12.2014', '28.12.2014'],
    ['a year', 'since', '2015', '2015', '2016'],
    ['a date as a bare number', 'since', '42146', '22.05.2015', '23.05.2015'],
    ['a tiny number', 'hours', '0,0000001', '0', '1'],
    ['a number in other notation', 'hours', '1250,50', '1.250,5', '1.300'],
    ['a label that the list no longer has', 'urgency', ' HÖCHSTE', 'höchste', 'hoch'],
    [
      'labels that the list no longer has',
      'structures',
      'Chor,\nSportverein',
      'Chor; Sportverein',
      'Sprachmittlung',
    ],
    ['a question that is gone', 'gone', '1250', '1.250', '1300'],
  ])('takes the place of %s', (_, name, rawValue, value, cell) => {
    expect(compare(name, { rawValue, value }, cell)).toMatchObject({ kind: 'changed', corrected: false });
  });

  it.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['another number', 'hours', { rawValue: '25', value: '20' }],
    ['a meaning for what could not be understood', 'hours', { rawValue: 'viele', value: '40' }],
    ['another spelling of a text', 'office', { rawValue: 'rathaus', value: 'Rathaus' }],
    ['another choice', 'urgency', { rawValue: 'hoch', value: 'niedrig' }],
    ['a meaning for what belongs to no question', 'hall_size', { rawValue: '120 qm', value: 'groß' }],
    ['the day of the correction', 'hours', { rawValue: '25', value: '25', correctedOn: on('2015-05-05') }],
    ['who corrected it', 'hours', { rawValue: '25', value: '25', correctedBy: 'Koordinierungsstelle' }],
    ['the reason of the correction', 'hours', { rawValue: '25', value: null, reason: 'telefonisch' }],
  ])('does not push aside what the office has noted: %s', (_, name, held) => {
    expect(compare(name, held, '30')).toMatchObject({ kind: 'changed', corrected: true });
  });

  it('is the same as long as it is written the same, whoever corrected it', () => {
    expect(compare('hours', { rawValue: null, value: '20' }, '20')).toMatchObject({ kind: 'same' });
    const phoned = { rawValue: null, value: '20', correctedBy: 'Koordinierungsstelle' };
    expect(compare('hours', phoned, '25')).toMatchObject({ kind: 'new', corrected: true });
  });
});
