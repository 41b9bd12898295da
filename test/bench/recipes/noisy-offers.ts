/**
 * A labelled German set for the matching: a register, copies of its offers as people
 * would type them, and near misses that are other offers. Everything follows from
 * the seed. Two recipes: the matching was tuned on the first, then looked over on the second as well; neither is a hold-out
 * (that is the third, in `clerks.ts`).
 */
import type { Rows } from '../../core/office-of';

export type Recipe = 'slips' | 'habits';

export interface LabelledSet {
  readonly tables: Readonly<Record<string, Rows>>;
  /** What a municipality wrote, and the id of the offer it means; null when it is a new one. */
  readonly written: readonly {
    readonly header: readonly string[];
    readonly cells: readonly (string | null)[];
    readonly means: string | null;
  }[];
}

interface Offer {
  readonly kind: string;
  readonly about: string;
  readonly provider: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly start: string;
}

const kinds = [
  ['Integrationskurs', 'language-course'],
  ['Deutschkurs', 'language-course'],
  ['Sprachcafé', 'language-meeting'],
  ['Alphabetisierungskurs', 'language-course'],
  ['Beratung', 'counselling'],
  ['Bewerbungstraining', 'work-training'],
  ['Begegnungsnachmittag', 'encounter'],
  ['Nähwerkstatt', 'encounter'],
  ['Hausaufgabenhilfe', 'other'],
  ['Gesprächskreis', 'language-meeting'],
  ['Fahrradwerkstatt', 'encounter'],
  ['Elternfrühstück', 'encounter'],
] as const;
const abouts = [
  'für Frauen',
  'für Männer',
  'für Jugendliche',
  'für Eltern mit kleinen Kindern',
  'am Vormittag',
  'am Abend',
  'im Gemeindehaus',
  'in der Bücherei',
  'für den Beruf',
  'Pflege und Gesundheit',
  'Straßenverkehr und Führerschein',
  'mit Kinderbetreuung',
  'für Flüchtlinge',
  'im Grünen',
  'Musik und Spiel',
  'Schreiben und Lesen',
];
const bodies = [
  'Volkshochschule',
  'Arbeiterwohlfahrt',
  'Deutsches Rotes Kreuz',
  'Kirchengemeinde',
  'Diakonisches Werk',
  'Mehrgenerationenhaus',
  'Unterstützerkreis',
  'Jugendmigrationsdienst',
  'Sportverein',
  'Familienzentrum',
];
const stems = [
  'Ahl',
  'Bören',
  'Dreß',
  'Elsen',
  'Grün',
  'Hött',
  'Kirch',
  'Lühr',
  'Moor',
  'Nieder',
  'Ober',
  'Rüst',
  'Sand',
  'Wüll',
];
const ends = ['stedt', 'büttel', 'horst', 'walde', 'moor', 'feld', 'heim', 'dorf'];
const levels = ['alpha', 'a1', 'a2', 'b1', 'b2'] as const;
const shown: Readonly<Record<string, string>> = { alpha: 'Alpha', a1: 'A1', a2: 'A2', b1: 'B1', b2: 'B2' };
const header = ['Bezeichnung', 'Angebotsart', 'Träger', 'Ort', 'Niveau von', 'Niveau bis', 'Beginn'];

/** A number from 0 (inclusive) to 1, and the next state: the mulberry32 recipe, so that a seed always gives the same set. */
function seededChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `size` offers in the register, and twice as many written rows as `asked`: half copies, half near misses. */
export function labelledSet(recipe: Recipe, size: number, asked: number, seed: number): LabelledSet {
  const chance = seededChance(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
  const places = stems
    .flatMap((stem) => ends.map((end) => stem + end))
    .slice(0, Math.max(13, Math.min(100, size / 25)));
  const providers = places.flatMap((place) => bodies.map((body) => `${body} ${place}`));
  const date = (): string =>
    `201${3 + Math.floor(chance() * 3)}-${pad(1 + Math.floor(chance() * 12))}-${pad(1 + Math.floor(chance() * 28))}`;
  const offer = (): Offer => {
    const level = Math.floor(chance() * 4);
    const place = pick(places);
    const [from = '', to = ''] = [levels[level], levels[Math.min(4, level + Math.floor(chance() * 2))]];
    return {
      kind: pick(kinds)[0],
      about: pick(abouts),
      provider: `${pick(bodies)} ${place}`,
      place,
      from,
      to,
      start: date(),
    };
  };
  const register = new Map<string, Offer>();
  while (register.size < size) {
    const made = offer();
    register.set(identity(made), made);
  }
  const held = [...register.values()];
  const change = (one: Offer): Offer => {
    const which = Math.floor(chance() * 5);
    if (which === 0) return { ...one, about: pick(abouts) };
    if (which === 1) return { ...one, kind: pick(kinds)[0] };
    if (which === 2) return { ...one, start: date() };
    if (which === 3) return { ...one, from: pick(levels), to: 'b2' };
    const place = pick(places);
    return { ...one, place, provider: `${pick(bodies)} ${place}` };
  };
  const spoil = recipe === 'slips' ? withSlips : withHabits;
  const written = Array.from({ length: asked }, () => Math.floor(chance() * held.length)).flatMap((place) => {
    const copied = held[place];
    if (!copied) return [];
    let miss = change(copied);
    while (register.has(identity(miss)) || differs(miss, copied) === 0) miss = change(copied);
    return [
      { header, cells: spoil(cellsOf(copied), chance), means: idOf(place) },
      { header, cells: keepDifference(cellsOf(miss), spoil(cellsOf(miss), chance)), means: null },
    ];
  });
  const rows = held.map((one, place) => ({
    id: idOf(place),
    title: `${one.kind} ${one.about}`,
    status: 'active',
    offerClass: kinds.find(([kind]) => kind === one.kind)?.[1] ?? 'other',
    provider: one.provider,
    venue: one.place,
    levelFrom: one.from,
    levelTo: one.to,
    start: one.start,
  }));
  return {
    written,
    tables: {
      offers: rows,
      providers: providers.map((name) => ({ id: name, name })),
      places: places.map((name) => ({ id: name, name })),
    },
  };
}

const pad = (value: number): string => String(value).padStart(2, '0');
const idOf = (place: number): string => `offer-${pad(place)}`;
const identity = (one: Offer): string =>
  [one.kind, one.about, one.provider, one.from, one.to, one.start.slice(0, 7)].join('|');
const differs = (a: Offer, b: Offer): number =>
  (['kind', 'about', 'provider', 'from', 'to'] as const).filter((field) => a[field] !== b[field]).length +
  (a.start.slice(0, 7) === b.start.slice(0, 7) ? 0 : 1);

/** A near miss that leaves out what makes it one would be a copy. */
function keepDifference(
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): readonly (string | null)[] {
  return after.map((cell, place) => cell ?? before[place] ?? null);
}

function cellsOf(one: Offer): readonly (string | null)[] {
  const label = {
    'language-course': 'Sprachkurs',
    'language-meeting': 'Sprachtreff',
    counselling: 'Beratung',
    'work-training': 'Arbeit/Ausbildung',
    encounter: 'Begegnung',
    other: 'Sonstiges',
  };
  const offerClass = kinds.find(([kind]) => kind === one.kind)?.[1] ?? 'other';
  return [
    `${one.kind} ${one.about}`,
    label[offerClass],
    one.provider,
    one.place,
    shown[one.from] ?? '',
    shown[one.to] ?? '',
    one.start.split('-').reverse().join('.'),
  ];
}

/** First recipe: slips of the finger, umlauts, abbreviations, order, legal forms. */
function withSlips(cells: readonly (string | null)[], chance: () => number): readonly (string | null)[] {
  const maybe = (share: number, change: (text: string) => string) => (text: string) =>
    chance() < share ? change(text) : text;
  const plain = (text: string): string =>
    text.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').replace(/é/g, 'e');
  const slip = (text: string): string => {
    const at = 1 + Math.floor(chance() * (text.length - 2));
    const kind = Math.floor(chance() * 3);
    if (kind === 0) return text.slice(0, at) + text.slice(at + 1);
    if (kind === 1) return text.slice(0, at) + text.charAt(at) + text.slice(at);
    return text.slice(0, at) + 'enrstaiou'.charAt(Math.floor(chance() * 9)) + text.slice(at + 1);
  };
  const reorder = (text: string): string => {
    const [first = '', ...rest] = text.split(' ');
    return `${rest.join(' ')} ${first}`;
  };
  const shorten = (text: string): string =>
    text
      .replace('Volkshochschule', 'VHS')
      .replace('Arbeiterwohlfahrt', 'AWO')
      .replace('Deutsches Rotes Kreuz', 'DRK')
      .replace('Jugendmigrationsdienst', 'JMD')
      .replace('Mehrgenerationenhaus', 'MGH');
  const [title, offerClass, provider, place, from, to, start] = cells.map((cell) => cell ?? '') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return [
    [maybe(0.3, plain), maybe(0.4, slip), maybe(0.2, reorder)].reduce((text, change) => change(text), title),
    chance() < 0.7 ? offerClass : null,
    [maybe(0.4, shorten), maybe(0.3, plain), maybe(0.25, slip), maybe(0.2, (text) => `${text} e.V.`)].reduce(
      (text, change) => change(text),
      provider,
    ),
    [maybe(0.3, plain), maybe(0.15, slip)].reduce((text, change) => change(text), place),
    chance() < 0.7 ? from : null,
    chance() < 0.7 ? to : null,
    chance() < 0.8 ? start : null,
  ];
}

/** Second recipe: habits of the office: capitals, dots missing from umlauts, words cut or left out, coarse dates, other words around the name. */
function withHabits(cells: readonly (string | null)[], chance: () => number): readonly (string | null)[] {
  const dotless = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
  const swap = (text: string): string => {
    const at = 1 + Math.floor(chance() * (text.length - 3));
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  };
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    dotless,
    swap,
    (text) => text.replace(/ (für|am|im|mit|in der|den) /g, ' '),
    (text) => text.replace('kurs ', '-Kurs ').replace('café', '-Cafe'),
    (text) => text.replace(/^(\S+) (.+)$/, '$1: $2'),
    (text) => text.replace(/(\p{L}{7})\p{L}+$/u, '$1.'),
    (text) => text,
  ];
  const one = (text: string): string => (changes[Math.floor(chance() * changes.length)] ?? String)(text);
  const [title, offerClass, provider, place, from, to, start] = cells.map((cell) => cell ?? '') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const [day = '', month = '', year = ''] = start.split('.');
  const named = provider
    .replace(/^(\S+) (\S+)$/, chance() < 0.5 ? '$1 in $2' : '$2, $1')
    .replace('Kirchengemeinde', chance() < 0.5 ? 'ev. Kirchengem.' : 'Kirchengemeinde');
  return [
    one(one(title)),
    chance() < 0.5 ? offerClass : null,
    chance() < 0.9 ? (chance() < 0.3 ? dotless(named) : named) : null,
    chance() < 0.2 ? `Gemeindehaus ${place}` : chance() < 0.3 ? place.toUpperCase() : place,
    from,
    chance() < 0.8 ? to : null,
    chance() < 0.3 ? `${month}.${year}` : `${Number(day)}.${Number(month)}.${year.slice(2)}`,
  ];
}
