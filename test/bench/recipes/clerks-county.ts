/**
 * The register of the third recipe: providers that are called as they are in the country, offers
 * that come in series (the same course on another level, another day, for other people), and what
 * is no offer of the register though it looks like one.
 */
import type { Chance } from '../make/seeded';

export interface ClerkOffer {
  readonly stem: string;
  readonly offerClass: string;
  readonly group: string | null;
  /** Codes of the list of levels; null for what has no level. */
  readonly from: string | null;
  readonly to: string | null;
  /** "Mo", or null where the register says nothing of the times. */
  readonly weekday: string | null;
  readonly time: string;
  /** "vormittags", as part of the title. */
  readonly dayTime: string | null;
  readonly provider: string;
  readonly place: string;
  /** ISO day. */
  readonly start: string;
}

/** Title, class, and whether it is taught on levels. */
const stems = [
  ['Integrationskurs', 'language-course', true],
  ['Deutsch als Zweitsprache', 'language-course', true],
  ['Deutsch für den Beruf', 'language-course', true],
  ['Alphabetisierungskurs', 'language-course', false],
  ['Konversationskurs Deutsch', 'language-course', true],
  ['Grundkurs Deutsch', 'language-course', true],
  ['Sprachförderung', 'language-course', true],
  ['Orientierungskurs', 'language-course', false],
  ['Sprachtreff', 'language-meeting', false],
  ['Internationales Café', 'language-meeting', false],
  ['Lesekreis und Gespräche', 'language-meeting', false],
  ['Migrationsberatung', 'counselling', false],
  ['Flüchtlingssozialarbeit', 'counselling', false],
  ['Asylverfahrensberatung', 'counselling', false],
  ['Schuldner- und Sozialberatung', 'counselling', false],
  ['Patenprojekt', 'accompaniment', false],
  ['Begleitung bei Behördengängen', 'accompaniment', false],
  ['Nachhilfe', 'accompaniment', false],
  ['Dolmetscherpool', 'interpreting', false],
  ['Spielkreis', 'childcare', false],
  ['Kochtreff', 'encounter', false],
  ['Näh- und Handarbeitstreff', 'encounter', false],
  ['Schwimmkurs', 'encounter', false],
  ['Fahrradkurs', 'encounter', false],
  ['Sportgruppe', 'encounter', false],
  ['Chor der Kulturen', 'encounter', false],
  ['Gartenprojekt', 'encounter', false],
  ['Kompetenzfeststellung', 'work-training', false],
  ['Berufsorientierung', 'work-training', false],
  ['Bewerbungscoaching', 'work-training', false],
  ['Computerkurs', 'work-training', false],
  ['Kleiderstube', 'other', false],
] as const;

/** What the register calls a target group, and the words of the title. */
export const groupWords: Readonly<Record<string, string>> = {
  women: 'für Frauen',
  youth: 'für Jugendliche',
  parents: 'für Eltern',
  children: 'für Kinder',
};
const groups = Object.keys(groupWords);
const weekdays = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'];
const times = ['09:00–11:15', '10:00–11:30', '14:30–16:00', '15:00–17:00', '18:00–19:30', '19:00–20:30'];
const bands = [
  ['a1', 'a1'],
  ['a1', 'a2'],
  ['a2', 'a2'],
  ['a2', 'b1'],
  ['b1', 'b1'],
  ['b1', 'b2'],
  ['b2', 'b2'],
] as const;

const firstHalves =
  'Holt Brem Sche Wils Ott Heem Lau Hepp Rhad Stem Hes Bott Wohn Barch Jeer Vier Nart Lamst';
const secondHalves = 'um en sel ersen bruch brock ingen hof lage kamp wede mühlen weide haus';
const townNames = ['', 'Groß ', 'Klein ', 'Neuen', 'Alten']
  .flatMap((before) => firstHalves.split(' ').map((first) => [before, first] as const))
  .flatMap(([before, first]) => secondHalves.split(' ').map((second) => joinName(before, first + second)));

function joinName(before: string, name: string): string {
  return before + (before === '' || before.endsWith(' ') ? name : name.toLowerCase());
}

const saints = ['Martin', 'Michael', 'Petri', 'Marien', 'Johannis', 'Georg'];
const surnames = ['Petersen', 'Harms', 'Wichmann', 'Lüdemann', 'Gerken', 'Böttcher'];
const providerForms: readonly ((town: string, number: number) => string)[] = [
  (town) => `Volkshochschule ${town} e. V.`,
  (town) => `AWO Kreisverband ${town}`,
  (town) => `Caritasverband ${town}`,
  (town, number) => `Ev.-luth. Kirchengemeinde St. ${saints[number % 6] ?? ''} ${town}`,
  (town, number) => `Katholische Pfarrgemeinde St. ${saints[(number + 3) % 6] ?? ''} ${town}`,
  (_, number) => `Bildungswerk ${surnames[number % 6] ?? ''} gGmbH`,
  (town) => `DRK Ortsverein ${town}`,
  (town) => `TSV ${town} 1908 e. V.`,
  (town) => `Freundeskreis Asyl ${town}`,
  (town) => `Frauen- und Mütterzentrum ${town}`,
  (town) => `Stadtbibliothek ${town}`,
  (town) => `Jugendzentrum ${town}`,
  (town) => `Grundschule am Wall, ${town}`,
  (town, number) => `Sprachschule ${surnames[(number + 2) % 6] ?? ''}, ${town}`,
  (town) => `Malteser Hilfsdienst ${town}`,
  (town) => `Bürgerstiftung ${town}`,
  (town) => `Johanniter-Unfall-Hilfe, Ortsverband ${town}`,
  (town) => `Diakonisches Werk des Kirchenkreises ${town}`,
];

export interface ClerkTown {
  readonly name: string;
  readonly providers: readonly string[];
}

export interface ClerkRegister {
  readonly offers: readonly ClerkOffer[];
  readonly towns: readonly ClerkTown[];
}

/** What makes an offer that offer; times of day and the start are not part of it. */
export function identityOf(one: ClerkOffer): string {
  return [one.stem, one.group, one.dayTime, one.from, one.to, one.weekday, one.provider].join('|');
}

/** Offers a reader has to tell apart: the same course of the same provider. */
export function familyOf(one: ClerkOffer): string {
  return [one.stem, one.provider].join('|');
}

/** A third of the offers comes in series. */
export function makeRegister(size: number, chance: Chance): ClerkRegister {
  const names = townNames.slice(0, Math.max(8, Math.min(townNames.length, Math.ceil(size / 40))));
  const towns = names.map((name, number) => ({
    name,
    providers: providerForms.map((form) => form(name, number)).filter(() => chance.hits(0.7)),
  }));
  const offers = new Map<string, ClerkOffer>();
  let last: ClerkOffer | undefined;
  while (offers.size < size) {
    const { name, providers } = chance.pick(towns);
    const series = last && chance.hits(0.3) ? differ(last, chance.pick(differences), chance) : undefined;
    if (series === undefined && providers.length === 0) continue;
    last = series ?? offerAt(chance, name, chance.pick(providers));
    offers.set(identityOf(last), last);
  }
  return { towns, offers: [...offers.values()] };
}

export function offerAt(chance: Chance, place: string, provider: string): ClerkOffer {
  // Nearly half of a register are courses on levels.
  const taught = chance.hits(0.45);
  const [stem, offerClass, hasLevels] = chance.pick(stems.filter((one) => one[2] === taught));
  const [from, to] = chance.pick(bands);
  return {
    stem,
    offerClass,
    group: chance.hits(0.35) ? chance.pick(groups) : null,
    from: hasLevels ? from : null,
    to: hasLevels ? to : null,
    weekday: chance.hits(0.6) ? chance.pick(weekdays) : null,
    time: chance.pick(times),
    dayTime: chance.hits(0.15) ? chance.pick(['vormittags', 'am Nachmittag', 'am Abend']) : null,
    provider,
    place,
    start: `${chance.whole(2013, 2015)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`,
  };
}

const two = (number: number): string => String(number).padStart(2, '0');

export type Difference = 'level' | 'group' | 'weekday';

/** Within a series it is mostly the level. */
const differences: readonly Difference[] = ['level', 'level', 'level', 'group', 'weekday'];

/** The same course on another level, for others, or on another day; undefined where it has no such thing. */
export function differ(one: ClerkOffer, what: Difference, chance: Chance): ClerkOffer | undefined {
  if (what === 'level') {
    if (one.from === null) return undefined;
    const [from, to] = chance.pick(bands.filter((band) => band[0] !== one.from && band[1] !== one.to));
    return { ...one, from, to };
  }
  if (what === 'group') return { ...one, group: chance.pick(groups.filter((group) => group !== one.group)) };
  if (one.weekday === null) return undefined;
  return { ...one, weekday: chance.pick(weekdays.filter((day) => day !== one.weekday)) };
}
