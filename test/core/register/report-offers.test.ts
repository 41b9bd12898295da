import { annexSection } from '../../../src/core/register/report-annex';
import { offersSection } from '../../../src/core/register/report-offers';
import type { Rows } from '../office-of';
import { saySection } from '../report/say-section';
import { on } from '../survey/small-survey';
import { offer, registerOf } from './offer-row';

const say = (offers: Rows, asOf = '2015-04-16'): string =>
  saySection(offersSection, registerOf(offers), on(asOf));
const sayAnnex = (offers: Rows, asOf = '2015-04-16'): string =>
  saySection(annexSection, registerOf(offers), on(asOf));

const mixed = [
  offer('a', { childcare: 'yes' }),
  offer('b', { venue: 'stade', status: 'full', end: '2015-04-01' }),
  offer('c', { offerClass: 'counselling', status: 'planned', start: '2015-06' }),
  offer('d', { venue: 'oerel', status: 'ended' }),
  offer('e', { status: 'proposed' }),
];

describe('the offers in the paper', () => {
  it('read as a whole like this, proposals left out', () => {
    expect(say(mixed)).toBe(
      [
        '# Angebote im Landkreis',
        'Zum 16.04.2015 verzeichnet das Angebotsregister vier Angebote. Es laufen zwei Angebote. Darunter ist eines, dessen Plätze alle belegt sind. Ein Angebot ist geplant. Beendet ist ein Angebot. Bei einem laufenden Angebot liegt das vorgesehene Ende vor dem 16.04.2015; ob es fortgeführt wird, ist noch zu klären.',
        'Eine Kinderbetreuung gehört zu einem der laufenden Angebote. Die Angaben zu allen Angeboten sind im vorgesehenen Abstand geprüft.',
        'Tabelle: Angebote nach Art, Stand 16.04.2015',
        '| Angebotsart | laufend | geplant | pausiert oder beendet | gesamt |',
        '| Sprachkurs | 2 | 0 | 1 | 3 |',
        '| Beratung | 0 | 1 | 0 | 1 |',
        '| gesamt | 2 | 1 | 1 | 4 |',
        'Tabelle: Angebote nach Kommune des Ortes, Stand 16.04.2015',
        '| Kommune | laufend | geplant | pausiert oder beendet | gesamt |',
        '| Stadt Bremervörde | 0 | 0 | 1 | 1 |',
        '| Samtgemeinde Zeven | 1 | 1 | 0 | 2 |',
        '| außerhalb des Landkreises | 1 | 0 | 0 | 1 |',
        '| gesamt | 2 | 1 | 1 | 4 |',
        'Die Anlage führt die zwei Angebote auf, die veröffentlicht werden dürfen und zum 16.04.2015 nicht beendet sind.',
        '(Quellen: Tabelle „Angebote“, Zeilen 2–5; Tabelle „Orte“, Zeilen 2, 4 und 5; Stichtag 16.04.2015.)',
      ].join('\n'),
    );
  });

  it('are said to be none when the register is empty or holds proposals only', () => {
    const nothing =
      '# Angebote im Landkreis\nZum 16.04.2015 verzeichnet das Angebotsregister noch kein Angebot.';

    expect(say([])).toBe(nothing);
    expect(say([offer('e', { status: 'proposed' })])).toBe(nothing);
  });

  it('say that there is no annex when nothing may be published', () => {
    expect(say([offer('a', { publish: 'internal' })])).toContain(
      'Eine Anlage entfällt, weil zum 16.04.2015 kein Angebot veröffentlicht werden darf.',
    );
  });
});

describe('each number of the offers follows its row', () => {
  const all = [offer('a'), offer('b'), offer('c')];
  const change = (...more: Rows): Rows => all.map((row, index) => ({ ...row, ...more[index] }));

  it.each<[string, Rows, string, string]>([
    [
      'all offers',
      [...all, offer('d')],
      'verzeichnet das Angebotsregister drei Angebote',
      'verzeichnet das Angebotsregister vier Angebote',
    ],
    [
      'one offer',
      all.slice(0, 1),
      'verzeichnet das Angebotsregister drei Angebote',
      'verzeichnet das Angebotsregister ein Angebot.',
    ],
    ['the running', change({ status: 'paused' }), 'Es laufen drei Angebote.', 'Es laufen zwei Angebote.'],
    [
      'one running',
      change({ status: 'paused' }, { status: 'ended' }),
      'Es laufen drei Angebote.',
      'Es läuft ein Angebot.',
    ],
    [
      'none running',
      change({ status: 'ended' }, { status: 'ended' }, { status: 'ended' }),
      'Es laufen drei Angebote.',
      'Derzeit läuft kein Angebot.',
    ],
    [
      'the full',
      change({ status: 'full' }, { status: 'full' }),
      '# Angebote',
      'Darunter sind zwei, deren Plätze alle belegt sind.',
    ],
    [
      'the planned',
      change({ status: 'planned' }, { status: 'planned' }),
      'Es laufen drei',
      'Geplant sind zwei Angebote.',
    ],
    ['the paused', change({ status: 'paused' }), 'Es laufen drei', 'Derzeit pausiert ein Angebot.'],
    [
      'the ended',
      change({ status: 'ended' }, { status: 'ended' }),
      'Es laufen drei',
      'Beendet sind zwei Angebote.',
    ],
    [
      'those over by their dates',
      change({ end: '2015-04-15' }, { end: '2015-03' }),
      'Es laufen drei',
      'Bei zwei laufenden Angeboten liegt das vorgesehene Ende vor dem 16.04.2015',
    ],
    [
      'those yet to begin by their dates',
      change({ start: '2015-04-17' }),
      'Es laufen drei',
      'Bei einem laufenden Angebot liegt der vorgesehene Beginn erst nach dem 16.04.2015.',
    ],
    [
      'childcare',
      change({ childcare: 'yes' }, { childcare: 'yes' }),
      'zu keinem der laufenden Angebote',
      'Eine Kinderbetreuung gehört zu zwei der laufenden Angebote.',
    ],
    [
      'those due for review',
      change({ verifiedOn: '2014-01-01' }, { verifiedOn: '2014-01-01' }),
      'im vorgesehenen Abstand geprüft',
      'Bei zwei Angeboten steht die regelmäßige Prüfung der Angaben an.',
    ],
    [
      'the classes',
      change({ offerClass: 'encounter' }),
      'Sprachkurs | 3 | 0 | 0 | 3',
      'Begegnung | 1 | 0 | 0 | 1',
    ],
    [
      'the municipalities',
      change({ venue: 'oerel' }),
      'Zeven | 3 | 0 | 0 | 3',
      'Stadt Bremervörde | 1 | 0 | 0 | 1',
    ],
    ['the sums', change({ status: 'planned' }), 'gesamt | 3 | 0 | 0 | 3', 'gesamt | 2 | 1 | 0 | 3'],
    [
      'the annex',
      change({ publish: 'internal' }),
      'führt die drei Angebote auf',
      'führt die zwei Angebote auf',
    ],
    [
      'one offer in the annex',
      change({ publish: 'internal' }, { publish: 'draft' }),
      'führt die drei Angebote auf',
      'führt das eine Angebot auf, das',
    ],
  ])('%s', (_what, offers, was, is) => {
    expect(say(all)).toContain(was);
    expect(say(all)).not.toContain(is);
    expect(say(offers)).toContain(is);
  });

  it('a place that moves to another municipality takes its offers along', () => {
    const rows = registerOf(all);
    const places = (rows['places'] ?? []).map((place) => ({ ...place, municipality: '033570008' }));

    expect(saySection(offersSection, { ...rows, places }, on('2015-04-16'))).toContain(
      'Stadt Bremervörde | 3 |',
    );
  });
});

describe('the annex', () => {
  it('begins a page and lists the public offers by place and title, umlauts where a German looks for them', () => {
    const offers = [
      offer('1', { title: 'Übung', venue: 'zeven' }),
      offer('2', { title: 'Treff', venue: 'zeven' }),
      offer('3', { title: 'Zeichnen', venue: 'zeven' }),
      offer('4', { title: 'Kurs', venue: 'ostel' }),
      offer('5', { title: 'Kurs', venue: 'oerel' }),
    ];
    const lines = sayAnnex(offers).split('\n');

    expect(lines.slice(0, 4)).toEqual([
      '--- neue Seite ---',
      '# Anlage: Übersicht der Angebote',
      'Tabelle: Fünf öffentliche Angebote nach Ort und Bezeichnung, Stand 16.04.2015',
      '| Ort | Angebot und Träger | Niveau | Zeit | Kosten und Hinweise |',
    ]);
    expect(lines.slice(4, -1).map((line) => line.replace(/^\| (.*?) \| (.*?) \/.*$/, '| $1 $2'))).toEqual([
      '| Örel Kurs',
      '| Ostel Kurs',
      '| Zeven Treff',
      '| Zeven Übung',
      '| Zeven Zeichnen',
    ]);
    expect(lines.at(-1)).toBe('(Quelle: Tabelle „Angebote“, Zeilen 2–6; Stichtag 16.04.2015.)');
  });

  it('holds neither internal offers, nor proposals, nor what is over by its status or its dates', () => {
    const offers = [
      offer('public'),
      offer('internal', { publish: 'internal' }),
      offer('proposed', { status: 'proposed' }),
      offer('ended', { status: 'ended' }),
      offer('over', { end: '2015-04-15' }),
    ];

    expect(sayAnnex(offers)).toMatch(/Kurs public/);
    expect(sayAnnex(offers)).not.toMatch(/Kurs (internal|proposed|ended|over)/);
    expect(sayAnnex(offers, '2015-04-15')).toMatch(/Kurs over/);
  });

  it('is left out without public offers', () => {
    expect(sayAnnex([offer('a', { publish: 'internal' })])).toBe('');
  });

  it.each<[string, Rows[number], string]>([
    ['a range of levels', { levelFrom: 'a1', levelTo: 'b1' }, 'A1 bis B1'],
    ['one level', { levelFrom: 'a2', levelTo: 'a2' }, 'A2'],
    ['a level that presupposes nothing', { levelFrom: 'none', levelTo: 'a1' }, 'bis A1'],
    ['a level known on one side', { levelTo: 'c1' }, 'C1'],
  ])('words %s', (_what, more, words) => {
    expect(sayAnnex([offer('a', more)])).toContain(` / Volkshochschule | ${words} |`);
  });

  it.each<[string, Rows[number], string]>([
    ['a period', { start: '2015-02-02', end: '2015-11' }, '02.02.2015 bis November 2015'],
    ['what has begun', { start: '2014-10', rollingEntry: true }, 'seit Oktober 2014; laufender Einstieg'],
    ['what is to begin', { start: '2015-05', sessions: 'Mi 18:00–19:30' }, 'ab Mai 2015; Mi 18:00–19:30'],
    ['an end alone', { end: '2016' }, 'bis 2016'],
  ])('words the time of %s', (_what, more, words) => {
    expect(sayAnnex([offer('a', more)])).toContain(` / Volkshochschule |  | ${words} | kostenlos |`);
  });

  it.each<[string, Rows[number], string]>([
    ['a price', { costType: 'price', amount: 8250 }, 'Preis (82,50\u00a0€)'],
    ['an amount alone', { costType: null, amount: 125000 }, '1.250,00\u00a0€'],
    ['childcare', { childcare: 'yes' }, 'kostenlos; mit Kinderbetreuung'],
    ['childcare on request', { childcare: 'on-request' }, 'kostenlos; Kinderbetreuung auf Anfrage'],
    ['a full course', { status: 'full' }, 'kostenlos; voll'],
  ])('words %s', (_what, more, words) => {
    expect(sayAnnex([offer('a', more)])).toContain(`| ${words} |`);
  });
});
