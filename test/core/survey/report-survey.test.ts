import { surveySection } from '../../../src/core/survey/report-survey';
import type { RowsByTable } from '../office-of';
import { saySection } from '../report/say-section';
import { answer, invitation, municipalityRows, on, returned, smallSurvey } from './small-survey';

const [bremervoerde = '', gnarrenburg = '', bothel = '', zeven = ''] = municipalityRows.map((row) =>
  String(row['key']),
);

function say(change: RowsByTable, asOf = '2015-05-20'): string {
  return saySection(surveySection, smallSurvey(change), on(asOf));
}

const twoReturns = [returned(bremervoerde, '2015-04-20'), returned(bothel, '2015-05-04')];

describe('the survey in the paper', () => {
  it('reads as a whole like this, with two of four answers', () => {
    const answers = [
      answer(bremervoerde, 'room', 'ja'),
      answer(bremervoerde, 'rooms', '3'),
      answer(bothel, 'room', 'nein'),
    ];

    expect(say({ returns: twoReturns, answers })).toBe(
      [
        '# Umfrage bei den Kommunen und Rücklauf',
        'Die Koordinierungsstelle hat den Fragebogen „Bestandsaufnahme“ am 07.04.2015 an alle vier Kommunen des Landkreises versandt und um Rückgabe bis zum 22.05.2015 gebeten. Für die Beantwortung sind 45 Tage vorgesehen. Sie dient dem Handlungskonzept.',
        'Bis zum 20.05.2015 haben 2 von 4 Kommunen geantwortet. Die Rückgabefrist läuft noch zwei Tage.',
        'Es fehlen noch die Rückmeldungen von zwei Kommunen:',
        '- Gemeinde Gnarrenburg\n- Samtgemeinde Zeven',
        'Tabelle: Rücklauf aus den Kommunen, Stand 20.05.2015',
        '| Kommune | Frist | eingegangen am | Stand |',
        '| Stadt Bremervörde | 22.05.2015 | 20.04.2015 | fristgerecht |',
        '| Gemeinde Gnarrenburg | 22.05.2015 |  | steht aus |',
        '| Samtgemeinde Bothel | 22.05.2015 | 04.05.2015 | fristgerecht |',
        '| Samtgemeinde Zeven | 22.05.2015 |  | steht aus |',
        '(Quellen: Tabelle „Umfragen“, Zeile 2; Tabelle „Einladungen“, Zeilen 2–5; Tabelle „Rückläufe“, Zeilen 2 und 3; Stichtag 20.05.2015.)',
        '## Angaben zu den Fragen',
        'Gezählt sind je Frage die Kommunen, die geantwortet haben und an die sich die Frage nach ihren übrigen Angaben richtet.',
        '- „Gibt es einen Kursraum?“: Dazu machten 2 von 2 Kommunen Angaben, und zwar ja (1), nein (1).',
        '- „Wie viele Räume sind es?“: Dazu machte 1 von 1 Kommune eine Angabe, und zwar zusammen 3.',
        '(Quelle: Tabelle „Antworten“, Zeilen 2–4; Stichtag 20.05.2015.)',
      ].join('\n'),
    );
  });

  it('says in one sentence why there is nothing to say before a survey was sent', () => {
    expect(say({}, '2015-04-06')).toBe(
      '# Umfrage bei den Kommunen und Rücklauf\nBis zum 06.04.2015 hat die Koordinierungsstelle noch keine Umfrage an die Kommunen versandt.',
    );
  });

  it('shows no table and no list while nobody has answered', () => {
    const said = say({}, '2015-04-16');

    expect(said).toContain(
      'Bis zum 16.04.2015 ist noch keine Rückmeldung eingegangen, sodass eine Auswertung noch nicht möglich ist. Die Rückgabefrist läuft noch 36 Tage.',
    );
    expect(said).not.toContain('Tabelle:');
    expect(said).not.toContain('Es fehl');
  });

  it('counts a return from the day on which it came in', () => {
    expect(say({ returns: twoReturns }, '2015-05-03')).toContain('hat eine von 4 Kommunen geantwortet');
    expect(say({ returns: twoReturns }, '2015-05-04')).toContain('haben 2 von 4 Kommunen geantwortet');
  });

  it('counts a municipality once that has answered twice, and keeps its first date', () => {
    const twice = [...twoReturns, returned(bothel, '2015-05-19', { id: 'r2', supersedes: `r-${bothel}` })];

    expect(say({ returns: twice })).toContain('haben 2 von 4 Kommunen geantwortet');
    expect(say({ returns: twice })).toContain(
      '| Samtgemeinde Bothel | 22.05.2015 | 04.05.2015 | fristgerecht |',
    );
  });

  it('names the one that is missing in a sentence', () => {
    const three = [...twoReturns, returned(gnarrenburg, '2015-05-05')];

    expect(say({ returns: three })).toContain('Es fehlt noch die Rückmeldung aus der Samtgemeinde Zeven.');
  });

  it('says so when a municipality in the list has waived its return', () => {
    const invitations = [bremervoerde, gnarrenburg, bothel].map((key) => invitation(key));

    expect(
      say({
        returns: twoReturns.slice(0, 1),
        invitations: [...invitations, invitation(zeven, { status: 'waived' })],
      }),
    ).toContain('- Samtgemeinde Zeven (verzichtet)');
  });

  it('is content when all have answered', () => {
    const all = [...twoReturns, returned(gnarrenburg, '2015-05-05'), returned(zeven, '2015-05-06')];
    const said = say({ returns: all }, '2015-05-07');

    expect(said).toContain('Bis zum 07.05.2015 haben alle vier eingeladenen Kommunen geantwortet.');
    expect(said).not.toContain('Rückgabefrist');
    expect(said).not.toContain('Es fehl');
  });

  it('says that all came in time only when the time is over', () => {
    const sentence = 'Alle Rückmeldungen sind innerhalb der Frist eingegangen.';

    expect(say({ returns: twoReturns }, '2015-05-22')).not.toContain(sentence);
    expect(say({ returns: twoReturns }, '2015-05-23')).toContain(sentence);
    expect(say({ returns: twoReturns.slice(0, 1) }, '2015-05-23')).toContain(
      'Die Rückmeldung ist innerhalb der Frist eingegangen.',
    );
  });

  it.each([
    ['2015-05-20', 'läuft noch zwei Tage'],
    ['2015-05-21', 'endet am folgenden Tag'],
    ['2015-05-22', 'endet an diesem Tag'],
  ])('counts the days that are left on %s', (asOf, sentence) => {
    expect(say({ returns: twoReturns }, asOf)).toContain(sentence);
  });

  it('sets the quotation marks of a question inside its own', () => {
    const questions = [
      { id: 'q', formVersion: '1', name: 'room', type: 'integer', label: 'Was steht unter „Räume“?' },
    ];
    const said = say({ returns: twoReturns, questions, answers: [answer(bothel, 'room', '2')] });

    expect(said).toContain(
      '„Was steht unter ‚Räume‘?“: Dazu machte 1 von 2 Kommunen eine Angabe, und zwar zusammen 2.',
    );
  });

  it('does not count an answer that cannot be read', () => {
    const answers = [answer(bremervoerde, 'room', 'ja'), answer(bothel, 'room', 'vielleicht')];

    expect(say({ returns: twoReturns, answers })).toContain(
      'machte 1 von 2 Kommunen eine Angabe, und zwar ja (1).',
    );
  });

  it('keeps quiet about questions of the contact and about priorities, which are counted elsewhere', () => {
    const answers = [answer(bothel, 'office', 'Sozialamt'), answer(bothel, 'urgency', 'hoch')];
    const said = say({ returns: twoReturns, answers });

    expect(said).not.toContain('Welche Stelle');
    expect(said).not.toContain('Wie dringend');
  });
});

describe('each number of the survey follows its row', () => {
  const answers = [
    answer(bremervoerde, 'room', 'ja'),
    answer(bremervoerde, 'rooms', '3'),
    answer(bothel, 'room', 'nein'),
  ];
  const before: RowsByTable = { returns: twoReturns, answers };
  const [survey = {}] = smallSurvey()['surveys'] ?? [];

  it.each<[string, RowsByTable, string, string]>([
    [
      'the invited',
      { invitations: [bremervoerde, bothel, zeven].map((key) => invitation(key)) },
      '2 von 4 Kommunen',
      '2 von 3 Kommunen',
    ],
    [
      'the invited in the first sentence',
      { invitations: [bremervoerde, bothel, zeven].map((key) => invitation(key)) },
      'an alle vier Kommunen des Landkreises',
      'an drei Kommunen versandt',
    ],
    [
      'the day of sending',
      { surveys: [{ ...survey, sentOn: '2015-04-08' }] },
      'am 07.04.2015',
      'am 08.04.2015',
    ],
    ['the days to answer', { surveys: [{ ...survey, sentOn: '2015-04-08' }] }, '45 Tage', '44 Tage'],
    [
      'the due date',
      { surveys: [{ ...survey, dueOn: '2015-05-29' }] },
      'bis zum 22.05.2015',
      'bis zum 29.05.2015',
    ],
    [
      'the days that are left',
      { surveys: [{ ...survey, dueOn: '2015-05-29' }] },
      'noch zwei Tage',
      'noch neun Tage',
    ],
    [
      'the returns',
      { returns: [...twoReturns, returned(zeven, '2015-05-05')] },
      'haben 2 von 4',
      'haben 3 von 4',
    ],
    ['the missing', { returns: twoReturns.slice(0, 1) }, 'von zwei Kommunen:', 'von drei Kommunen:'],
    [
      'the late',
      {
        invitations: [
          invitation(bremervoerde),
          invitation(gnarrenburg),
          invitation(bothel, { dueOverride: '2015-05-01' }),
          invitation(zeven),
        ],
      },
      '04.05.2015 | fristgerecht',
      'Nach Ablauf der Frist ist eine Rückmeldung eingegangen.',
    ],
    [
      'a due date of its own',
      {
        invitations: [bremervoerde, gnarrenburg, bothel, zeven].map((key) =>
          invitation(key, { dueOverride: '2015-05-30' }),
        ),
      },
      'Zeven | 22.05.2015',
      'Zeven | 30.05.2015',
    ],
    [
      'who answered a question',
      { answers: answers.slice(0, 2) },
      '2 von 2 Kommunen',
      'machte 1 von 2 Kommunen eine Angabe',
    ],
    [
      'what was answered',
      { answers: [...answers.slice(0, 2), answer(bothel, 'room', 'auf Anfrage')] },
      'nein (1)',
      'auf Anfrage (1)',
    ],
    [
      'whom a question was put to',
      { answers: [...answers.slice(0, 2), answer(bothel, 'room', 'ja')] },
      '1 von 1 Kommune',
      '1 von 2 Kommunen',
    ],
    [
      'a sum',
      { answers: [...answers, answer(bothel, 'room', 'ja', { id: 'x' }), answer(bothel, 'rooms', '4')] },
      'zusammen 3',
      'zusammen 7',
    ],
  ])('%s', (_what, change, was, is) => {
    expect(say(before)).toContain(was);
    expect(say(before)).not.toContain(is);
    expect(say({ ...before, ...change })).toContain(is);
  });

  it('two late returns are two', () => {
    const late = [returned(bothel, '2015-05-26'), returned(zeven, '2015-06-01')];

    expect(say({ returns: late }, '2015-05-27')).toContain(
      'Nach Ablauf der Frist ist eine Rückmeldung eingegangen.',
    );
    expect(say({ returns: late }, '2015-06-02')).toContain(
      'Nach Ablauf der Frist sind zwei Rückmeldungen eingegangen.',
    );
  });

  it('an answer counts from the day its return came in', () => {
    expect(say(before, '2015-05-03')).toContain(
      '„Gibt es einen Kursraum?“: Dazu machte 1 von 1 Kommune eine Angabe, und zwar ja (1).',
    );
  });
});
