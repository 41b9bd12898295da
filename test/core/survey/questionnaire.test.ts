import { checkSurvey } from '../../../src/core/survey/check-survey';
import { needQuestionsOf } from '../../../src/core/survey/derive-needs';
import { readQuestionnaire } from '../../../src/core/survey/questionnaire';
import { day } from '../../scenario/returns-desk';
import { officeOf, sampleWith } from '../office-of';

const asOf = day('2015-04-16');
const version = (
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly Readonly<Record<string, unknown>>[] => rows.map((row) => ({ formVersion: 'v', ...row }));

describe('the questionnaire of the stocktaking', () => {
  const questionnaire = readQuestionnaire(officeOf(), '2015-1');

  it('asks some thirty questions and is without fault', () => {
    expect(questionnaire.issues).toEqual([]);
    expect(questionnaire.questions).toHaveLength(30);
    expect(checkSurvey(sampleWith(), asOf)).toEqual([]);
  });

  it('asks in every field of action for a need with its priority and reason', () => {
    expect(
      needQuestionsOf(questionnaire).map(({ field, priority, reason }) => [
        field,
        priority?.needPart,
        reason?.needPart,
      ]),
    ).toEqual([
      ['work-training', 'priority', 'reason'],
      ['language-education', 'priority', 'reason'],
      ['social-integration', 'priority', 'reason'],
      ['intercultural-opening', 'priority', 'reason'],
    ]);
  });
});

describe('checking a questionnaire', () => {
  it('points at every cell that is wrong', () => {
    const data = officeOf({
      questions: version([
        { type: 'text', name: 'a', label: 'A' },
        { type: 'text', name: 'a', label: 'Noch einmal A' },
        { type: 'geopoint', name: 'b', label: 'B' },
        { type: 'select_one Nirgendwo', name: 'c', label: 'C', relevant: "${zzz} = 'x'" },
        { type: 'integer', name: 'd', label: 'D', constraint: '. >' },
        { type: 'text', label: 'ohne Namen' },
        { type: 'end_group' },
        { type: 'begin_repeat', name: 'r', label: 'R' },
        { type: 'text', name: 'e', label: 'E' },
      ]),
    });
    expect(checkSurvey(data, asOf).map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ['question.doubled', 2, 'Name'],
      ['question.unknownType', 3, 'Typ'],
      ['expression.unreadable', 5, 'Bedingung'],
      ['question.nameless', 6, 'Name'],
      ['question.unopenedGroup', 7, 'Typ'],
      ['question.inRepeat', 9, 'Typ'],
      ['question.unclosedGroup', 8, 'Typ'],
      ['question.unknownReference', 4, 'nur wenn'],
      ['question.unknownList', 4, 'Typ'],
    ]);
  });

  it('asks what stands in a group only when the group is asked', () => {
    const data = officeOf({
      questions: version([
        { type: 'select_one Priorität', name: 'a', label: 'A' },
        { type: 'begin_group', name: 'g', label: 'G', relevant: "${a} = 'high'" },
        { type: 'text', name: 'b', label: 'B', relevant: "${a} != ''" },
        { type: 'end_group' },
        { type: 'text', name: 'c', label: 'C' },
      ]),
    });
    expect(
      readQuestionnaire(data, 'v').questions.map(({ name, relevant }) => [name, relevant.length]),
    ).toEqual([
      ['a', 0],
      ['b', 2],
      ['c', 0],
    ]);
  });
});

describe('checking invitations and answers', () => {
  it('finds doubled invitations and tokens, and who is overdue', () => {
    const invited = {
      survey: 'umfrage-2015',
      municipality: '033575408',
      status: 'sent',
      sentOn: '2015-04-07',
    };
    const data = sampleWith({
      invitations: [
        { ...invited, token: 't', id: 'x1' },
        { ...invited, municipality: '033570008', token: 't', id: 'x2' },
      ],
    });
    expect(checkSurvey(data, asOf).map(({ code, at }) => [code, at.row])).toEqual([
      ['invitation.doubled', 14],
      ['invitation.tokenDoubled', 15],
      ['invitation.doubled', 15],
    ]);
    const late = checkSurvey(data, day('2015-05-23')).filter(({ code }) => code === 'return.overdue');
    expect(late).toHaveLength(13);
    expect(late[0]?.params).toEqual({ municipality: 'Bremervörde', due: '22.05.2015' });
  });

  it('finds answers that belong to no question and to no return', () => {
    const data = sampleWith({
      answers: [
        {
          survey: 'umfrage-2015',
          municipality: '033575408',
          question: 'hall_size',
          rawValue: '120',
          returnId: 'gone',
          id: 'a1',
        },
      ],
    });
    expect(checkSurvey(data, asOf).map(({ code }) => code)).toEqual([
      'answer.questionUnknown',
      'answer.returnUnknown',
    ]);
  });

  it('repeats what is wrong in held answers until somebody mends it', () => {
    const held = (question: string, rawValue: string, more: object = {}) => ({
      survey: 'umfrage-2015',
      municipality: '033575408',
      question,
      rawValue,
      returnId: 'r1',
      id: question,
      ...more,
    });
    const data = sampleWith({
      returns: [
        {
          survey: 'umfrage-2015',
          municipality: '033575408',
          receivedOn: '2015-04-10',
          channel: 'xlsx',
          id: 'r1',
        },
      ],
      answers: [
        held('coordination', 'teils, teils'),
        held('coordination_hours', 'viele', { correctedOn: '2015-04-12' }),
        held('round_table_meetings', '400', { value: '400' }),
        held('contact_mail', 'im Rathaus', { value: 'im Rathaus' }),
        held('contact_role', 'Rathaus', { value: 'Rathaus' }),
      ],
    });
    expect(checkSurvey(data, asOf).map(({ code, at }) => [code, at.row, at.column])).toEqual([
      ['answer.notUnderstood', 1, 'Antwort'],
      ['answer.heldConstraint', 3, 'Antwort'],
      ['answer.heldConstraint', 4, 'Antwort'],
    ]);
  });
});
