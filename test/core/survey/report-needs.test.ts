import { needsSection } from '../../../src/core/survey/report-needs';
import type { Rows, RowsByTable } from '../office-of';
import { saySection } from '../report/say-section';
import { need, on, returned, smallSurvey } from './small-survey';

const bothel = '033575401';
const zeven = '033575408';

function say(needs: Rows, change: RowsByTable = {}, asOf = '2015-05-20'): string {
  return saySection(needsSection, smallSurvey({ needs, ...change }), on(asOf));
}

const three = [
  need('1', { title: 'Kinderbetreuung während der Kurse.', priority: 'high' }),
  need('2', { municipality: zeven, title: 'Kurse am Abend', priority: 'medium', status: 'planned' }),
  need('3', { municipality: zeven, field: 'work-training', title: 'Praktikumsplätze' }),
];

describe('the needs in the paper', () => {
  it('read as a whole like this', () => {
    expect(say(three)).toBe(
      [
        '# Bedarfe der Kommunen',
        'Bis zum 20.05.2015 sind drei Bedarfe erfasst. An den Nennungen sind zwei Kommunen beteiligt. Eine hohe Priorität hat ein Bedarf. In Planung ist die Deckung eines Bedarfs.',
        'Tabelle: Bedarfe nach Handlungsfeld und Priorität, Stand 20.05.2015',
        '| Handlungsfeld | hoch | mittel | niedrig | ohne Angabe | gesamt |',
        '| Ausbildung und Arbeit | 0 | 0 | 0 | 1 | 1 |',
        '| Sprache und Bildung | 1 | 1 | 0 | 0 | 2 |',
        '| gesamt | 1 | 1 | 0 | 1 | 3 |',
        'Tabelle: Bedarfe nach Kommune, Stand 20.05.2015',
        '| Kommune | Bedarfe | nach Handlungsfeld |',
        '| Samtgemeinde Bothel | 1 | Sprache und Bildung (1) |',
        '| Samtgemeinde Zeven | 2 | Ausbildung und Arbeit (1), Sprache und Bildung (1) |',
        '| gesamt | 3 | Ausbildung und Arbeit (1), Sprache und Bildung (2) |',
        '## Ausbildung und Arbeit',
        'In diesem Handlungsfeld ist ein Bedarf benannt: Praktikumsplätze (Samtgemeinde Zeven).',
        '## Sprache und Bildung',
        '- Kinderbetreuung während der Kurse (Samtgemeinde Bothel, Priorität hoch)\n- Kurse am Abend (Samtgemeinde Zeven, Priorität mittel, in Planung)',
        '(Quelle: Tabelle „Bedarfe“, Zeilen 2–4; Stichtag 20.05.2015.)',
      ].join('\n'),
    );
  });

  it('are told in one sentence each when there is a single one', () => {
    expect(say(three.slice(0, 1))).toBe(
      [
        '# Bedarfe der Kommunen',
        'Bis zum 20.05.2015 ist ein Bedarf erfasst.',
        '## Sprache und Bildung',
        'In diesem Handlungsfeld ist ein Bedarf benannt: Kinderbetreuung während der Kurse (Samtgemeinde Bothel, Priorität hoch).',
        '(Quelle: Tabelle „Bedarfe“, Zeile 2; Stichtag 20.05.2015.)',
      ].join('\n'),
    );
  });

  it('are missing because nobody has answered yet, or because nobody named one', () => {
    expect(say([])).toBe(
      '# Bedarfe der Kommunen\nBedarfe sind noch nicht erfasst, weil bis zum 20.05.2015 keine Rückmeldung eingegangen ist.',
    );
    expect(say([], { returns: [returned(bothel, '2015-05-04')] })).toBe(
      '# Bedarfe der Kommunen\nIn den bis zum 20.05.2015 eingegangenen Rückmeldungen ist kein Bedarf benannt.',
    );
  });

  it('do not count when withdrawn or recorded later', () => {
    const withdrawn = need('4', { status: 'withdrawn', title: 'Zurückgezogenes' });
    const later = need('5', { recordedOn: '2015-05-21', title: 'Späteres' });
    const said = say([...three, withdrawn, later]);

    expect(said).toContain('sind drei Bedarfe erfasst');
    expect(said).not.toMatch(/Zurückgezogenes|Späteres/);
  });

  it('stay in the sum when the municipality is not known', () => {
    const said = say([...three, need('4', { municipality: null, title: 'Dolmetschen' })]);

    expect(said).toContain('| ohne Angabe der Kommune | 1 | Sprache und Bildung (1) |');
    expect(said).toContain('- Dolmetschen (ohne Angabe der Kommune)');
    expect(said).toContain('| gesamt | 4 |');
  });

  it('leave the column for missing priorities out when none is missing', () => {
    expect(say(three.slice(0, 2))).toContain('| Handlungsfeld | hoch | mittel | niedrig | gesamt |');
  });
});

describe('each number of the needs follows its row', () => {
  const replace = (index: number, more: Rows[number]): Rows =>
    three.map((row, at) => (at === index ? { ...row, ...more } : row));

  it.each<[string, Rows, string, string]>([
    ['all needs', three.slice(0, 2), 'sind drei Bedarfe', 'sind zwei Bedarfe'],
    [
      'the municipalities',
      replace(0, { municipality: zeven }),
      'zwei Kommunen beteiligt',
      'Alle Nennungen stammen aus einer Kommune.',
    ],
    [
      'high priority',
      replace(1, { priority: 'high' }),
      'Eine hohe Priorität hat ein Bedarf.',
      'Eine hohe Priorität haben zwei Bedarfe.',
    ],
    [
      'no high priority',
      replace(0, { priority: 'low' }),
      'Eine hohe Priorität hat ein Bedarf.',
      'Eine hohe Priorität hat keiner der Bedarfe.',
    ],
    [
      'what is planned',
      replace(0, { status: 'planned' }),
      'die Deckung eines Bedarfs',
      'die Deckung von zwei Bedarfen',
    ],
    ['what is met', replace(1, { status: 'met' }), 'In Planung', 'Gedeckt ist inzwischen ein Bedarf.'],
    [
      'a cell of the fields',
      replace(1, { priority: 'low' }),
      'Sprache und Bildung | 1 | 1 | 0 |',
      'Sprache und Bildung | 1 | 0 | 1 |',
    ],
    [
      'a row of the fields',
      replace(1, { field: 'social-integration' }),
      'Sprache und Bildung | 1 | 1 | 0 | 0 | 2 |',
      'Gesellschaftliche Integration | 0 | 1 | 0 | 0 | 1 |',
    ],
    [
      'the last row of the fields',
      replace(2, { priority: 'low' }),
      '| gesamt | 1 | 1 | 0 | 1 | 3 |',
      '| gesamt | 1 | 1 | 1 | 3 |',
    ],
    ['a row of the municipalities', replace(1, { municipality: bothel }), 'Bothel | 1 |', 'Bothel | 2 |'],
    [
      'the fields of a municipality',
      replace(2, { field: 'language-education' }),
      'Zeven | 2 | Ausbildung und Arbeit (1), Sprache und Bildung (1)',
      'Zeven | 2 | Sprache und Bildung (2)',
    ],
  ])('%s', (_what, needs, was, is) => {
    expect(say(three)).toContain(was);
    expect(say(three)).not.toContain(is);
    expect(say(needs)).toContain(is);
    expect(say(needs)).not.toContain(was);
  });
});
