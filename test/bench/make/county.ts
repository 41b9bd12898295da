/** An invented county of any size: its municipalities, places, providers and the offers of its register. */
import { isoDateOf } from '../../../src/core/values/iso-date';
import type { Cell, DateCell } from '../../../src/core/values/cell';
import { stableId } from '../../../src/core/values/digest';
import { seeded, type Chance } from './seeded';

/** Cells by the English name of their column, as a sheet holds them: labels instead of codes and keys. */
export type CellsByColumn = Readonly<Record<string, Cell>>;

export interface County {
  readonly municipalities: readonly CellsByColumn[];
  readonly places: readonly CellsByColumn[];
  readonly providers: readonly CellsByColumn[];
  readonly offers: readonly CellsByColumn[];
  /** Places in which the offers are held: offer n is in the place n modulo this, as is municipality n. */
  readonly placesWithOffers: number;
}

const prefixes = [
  '',
  'Alt ',
  'Neu ',
  'Groß ',
  'Klein ',
  'Bad ',
  'Ober',
  'Nieder',
  'Süder',
  'Wester',
  'Mittel',
];
const stems = [
  'Ahl',
  'Bören',
  'Dreß',
  'Elsen',
  'Farg',
  'Grün',
  'Hött',
  'Ilm',
  'Jork',
  'Kirch',
  'Lühr',
  'Moor',
];
const middles = ['', 'en', 'er', 'inger', 'ler', 'sen', 'ken', 'ber'];
const ends = [
  'stedt',
  'büttel',
  'horst',
  'walde',
  'moor',
  'feld',
  'heim',
  'dorf',
  'hagen',
  'bostel',
  'loh',
  'rade',
];

/** "Neu Elsenbüttel": more than 12,000 names, each once. */
function placeName(index: number): string {
  const parts: string[] = [];
  let rest = index;
  for (const from of [ends, stems, middles, prefixes]) {
    parts.unshift(from[rest % from.length] ?? '');
    rest = Math.floor(rest / from.length);
  }
  if (rest > 0) throw new Error(`There is no name for place ${index}`);
  const [prefix = '', stem = '', ...others] = parts;
  const joined = prefix === '' || prefix.endsWith(' ') ? stem : stem.toLowerCase();
  return prefix + joined + others.join('');
}

/** Names to begin with that have nothing in common, whatever the size. */
const kinds = [
  ['Integrationskurs', 'Sprachkurs', 'Integrationskurs (allgemein)'],
  ['Deutschkurs', 'Sprachkurs', 'VHS-Kurs'],
  ['Alphabetisierungskurs', 'Sprachkurs', 'Integrationskurs (Alphabetisierung)'],
  ['Sprachcafé', 'Sprachtreff', 'Sprachcafé'],
  ['Gesprächskreis', 'Sprachtreff', null],
  ['Migrationsberatung', 'Beratung', null],
  ['Bewerbungstraining', 'Arbeit/Ausbildung', null],
  ['Nähwerkstatt', 'Begegnung', null],
  ['Fahrradwerkstatt', 'Begegnung', null],
  ['Hausaufgabenhilfe', 'Begleitung', null],
  ['Lesepatenschaft', 'Begleitung', null],
  ['Elternfrühstück', 'Begegnung', null],
] as const;
const themes = [
  'für Frauen',
  'für Eltern mit kleinen Kindern',
  'für Jugendliche',
  'am Vormittag',
  'am Abend',
  'in der Bücherei',
  'im Gemeindehaus',
  'für den Beruf',
  'Pflege und Gesundheit',
  'rund um den Führerschein',
  'mit Kinderbetreuung',
  'für Neuzugewanderte',
  'im Stadtteil',
  'Musik und Spiel',
  'Lesen und Schreiben',
  'Vorbereitung auf die Prüfung',
];
const bodies = [
  'Volkshochschule',
  'Arbeiterwohlfahrt',
  'Deutsches Rotes Kreuz',
  'Kirchengemeinde',
  'Mehrgenerationenhaus',
  'Unterstützerkreis',
];
const groups = ['Erwachsene', 'Frauen', 'Jugendliche', 'Eltern', 'alle', 'Frauen; Eltern'];
const levels = ['ohne', 'Alpha', 'A1', 'A2', 'B1', 'B2'];
const times = [
  'Mo–Fr 08:30–12:45',
  'Di 18:00–19:30',
  'Mo, Do 13:30–15:00',
  'Sa 09:00–10:30',
  'Mi 15:00–17:00',
];

function day(chance: Chance): DateCell {
  const date = isoDateOf(chance.whole(2013, 2015), chance.whole(1, 12), chance.whole(1, 28)) ?? '2015-01-01';
  return { serial: Date.parse(date) / 86_400_000 + 25_569 };
}

/** An offer as the register holds it, in that place. */
export function makeOffer(chance: Chance, place: string): CellsByColumn {
  const [kind, offerClass, courseType] = chance.pick(kinds);
  const level = chance.whole(0, levels.length - 2);
  const isCourse = offerClass === 'Sprachkurs';
  return {
    title: `${kind} ${chance.pick(themes)}`,
    offerClass,
    courseType,
    provider: `${chance.pick(bodies)} ${place}`,
    venue: place,
    levelFrom: isCourse ? (levels[level] ?? null) : null,
    levelTo: isCourse ? (levels[level + chance.whole(0, 1)] ?? null) : null,
    targetGroup: chance.pick(groups),
    start: day(chance),
    sessions: chance.pick(times),
    capMax: chance.whole(8, 25),
    costType: chance.pick(['kostenlos', 'Eigenbeitrag', 'Preis']),
    childcare: chance.pick(['ja', 'nein', 'auf Anfrage']),
    registration: 'persönlich, mit Einstufungstest',
    contact: chance.pick(['Fachbereich Sprachen', 'Kursbüro', 'Anmeldung im Gemeindehaus']),
    url: `https://www.example.org/angebot-${chance.whole(100, 999_999)}`,
    description: `${kind} ${chance.pick(themes)}, ${chance.whole(2, 12)} Termine; ein Einstieg ist möglich.`,
  };
}

/** What only the office knows of an offer; with it, every column of the register that people fill in holds something. */
function officeColumns(chance: Chance, number: number): CellsByColumn {
  return {
    id: stableId('offer', String(number)),
    localNo: String(number + 1),
    status: 'aktiv',
    serviceArea: chance.pick(['Nordkreis', 'Südkreis', 'Landkreis']),
    literacy: 'lateinisch sicher',
    minAge: 17,
    maxAge: 65,
    residenceStatus: 'EU; Aufenthaltserlaubnis; Schutzberechtigte',
    end: { serial: 42_400 + chance.whole(0, 300) },
    rollingEntry: chance.pick(['ja', 'nein']),
    timeModel: chance.pick(['Vollzeit', 'Teilzeit', 'Wochenende']),
    attendance: 'vor Ort',
    hoursTotal: chance.whole(20, 900),
    hoursWeek: chance.whole(2, 40) / 2,
    capMin: chance.whole(4, 8),
    booked: chance.whole(0, 8),
    waitlist: chance.whole(0, 6),
    amount: chance.whole(0, 90_000) / 100,
    fundedBy: chance.pick(['BAMF', 'Land Niedersachsen; Landkreis', 'Spenden']),
    travelHelp: 'auf Anfrage',
    accessibility: chance.pick(['ja', 'teilweise', 'nein']),
    languages: chance.pick(['Deutsch', 'Deutsch; Arabisch', 'Deutsch; Englisch; Kurdisch']),
    interpreting: 'auf Anfrage',
    certificate: chance.pick(['Zertifikat Integrationskurs', 'Teilnahmebescheinigung']),
    examBody: 'Kursträger',
    entitlement: 'offen für alle',
    legalBasis: '§§ 43 ff. AufenthG, IntV',
    requiredDocs: 'Ausweis',
    regDeadline: { serial: 42_050 + chance.whole(0, 200) },
    publish: 'öffentlich',
    verifiedOn: { serial: 42_072 },
    verifiedBy: 'Koordinierungsstelle',
    source: 'Träger',
  };
}

export function makeCounty(size: {
  readonly municipalities: number;
  readonly offers: number;
  readonly seed: number;
}): County {
  const placesWithOffers = Math.max(1, Math.min(size.municipalities, Math.ceil(size.offers / 20)));
  const names = Array.from({ length: size.municipalities }, (_, index) => placeName(index));
  const held = names.slice(0, placesWithOffers);
  const chance = seeded(size.seed);
  return {
    placesWithOffers,
    municipalities: names.map((name, index) => ({
      name,
      kind: 'Gemeinde',
      key: `03${String(index).padStart(7, '0')}`,
    })),
    places: held.map((name, index) => ({
      id: stableId('place', name),
      name,
      municipality: name,
      postcode: String(20_000 + (index % 79_000)),
    })),
    providers: held.flatMap((place) =>
      bodies.map((body) => ({
        id: stableId('provider', body, place),
        name: `${body} ${place}`,
        place,
        contact: 'Fachbereich Sprachen',
      })),
    ),
    offers: Array.from({ length: size.offers }, (_, index) => ({
      ...makeOffer(chance, held[index % placesWithOffers] ?? ''),
      ...officeColumns(chance, index),
    })),
  };
}
