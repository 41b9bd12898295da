/** What municipalities answer: the kinds of answers of the demonstration, about 21 in each return. */
import type { Cell } from '../../../src/core/values/cell';
import type { Chance } from './seeded';

const needs = {
  need_work: [
    'Beratung zur Anerkennung ausländischer Abschlüsse vor Ort',
    'Praktikumsplätze für Teilnehmende der Integrationskurse',
    'Kontakte zu Betrieben, die Auszubildende suchen',
  ],
  need_language: [
    'Ein weiterer Alphabetisierungskurs am Nachmittag',
    'Kinderbetreuung während der Deutschkurse',
    'Prüfungsvorbereitung auf die Stufe A2',
  ],
  need_social: [
    'Fahrdienst zu Kursen und Treffen',
    'Räume für ein regelmäßiges Begegnungscafé',
    'Patenschaften für neu angekommene Familien',
  ],
  need_opening: [
    'Fortbildung für Beschäftigte mit Publikumsverkehr',
    'Mehrsprachige Formulare und Hinweise',
    'Sprachmittlung für Gespräche in Schulen und Kindertagesstätten',
  ],
} as const;
const reasons = [
  'Auf der Warteliste stehen 14 Personen.',
  'Die nächste Beratungsstelle ist mit dem Bus nicht am selben Tag zu erreichen.',
  'Mütter mit kleinen Kindern können bisher nicht teilnehmen.',
  'Bisher übersetzen oft die Kinder.',
];
const needNames = ['need_work', 'need_language', 'need_social', 'need_opening'] as const;

export function makeAnswers(chance: Chance): ReadonlyMap<string, Cell> {
  const first = chance.whole(0, 3);
  const asked = [needNames[first], needNames[(first + chance.whole(1, 3)) % 4]].flatMap((name) => name ?? []);
  return new Map<string, Cell>([
    ['contact_role', chance.pick(['Fachbereich Bürgerdienste', 'Ordnungs- und Sozialamt', 'Bürgerbüro'])],
    ['contact_mail', `soziales-${chance.whole(1, 999)}@gemeinde.example`],
    ['information_date', { serial: 42_120 + chance.whole(0, 28) }],
    ['coordination', 'vorhanden'],
    ['coordination_hours', chance.whole(4, 78) / 2],
    [
      'structures',
      chance.pick(['Runder Tisch oder Netzwerk', 'Runder Tisch oder Netzwerk;Unterstützerkreis']),
    ],
    ['round_table_meetings', chance.whole(1, 12)],
    ['offers_complete', 'ja'],
    ['language_places', chance.pick(['ja', 'nein'])],
    ...asked.flatMap((name): readonly (readonly [string, Cell])[] => [
      [name, chance.pick(needs[name])],
      [`${name}_priority`, chance.pick(['hoch', 'mittel', 'niedrig'])],
      [`${name}_reason`, chance.pick(reasons)],
    ]),
    ['volunteers', 'vorhanden'],
    ['volunteers_count', chance.whole(5, 60)],
    ['volunteers_roles', chance.pick(['Sprachpaten', 'Sprachpaten;Asylbegleitung'])],
    [
      'volunteers_support',
      chance.pick(['Supervision', 'Eine feste Ansprechstelle und Fortbildung zum Asylverfahren.']),
    ],
    [
      'plan_expectations',
      chance.pick(['Überblick über die Angebote', 'Überblick über die Angebote;Austausch der Kommunen']),
    ],
    ['plan_participation', chance.pick(['Arbeitsgruppe', 'Workshop', 'schriftliche Stellungnahme'])],
  ]);
}
