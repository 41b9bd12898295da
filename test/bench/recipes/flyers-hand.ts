/**
 * How the office of a municipality copies an offer by hand: one to five habits or slips in a row. What
 * sets the offer apart from its sisters stays in the row, in whatever form, and no slip spoils it.
 */
import type { Chance } from '../make/seeded';
import type { Facet, FlyerOffer, TitlePart } from './flyers-county';
import { dateForms, groupForms, levelForms, sessionForms } from './flyers-forms';
import { slipIn, withoutUmlauts } from './flyers-keys';
import { staff } from './flyers-names';
import { asides, classLabels, dayTimes, groups } from './flyers-words';

export const flyerHeader = [
  'Bezeichnung',
  'Angebotsart',
  'Träger',
  'Ort',
  'Niveau von',
  'Niveau bis',
  'Zielgruppe',
  'Beginn',
  'Unterrichtszeiten',
  'Ansprechstelle',
];

/** What a hand does to a row, and how readily. */
const habits = {
  typo: 4,
  'second typo': 1,
  'no umlauts': 3,
  'provider short': 4,
  'legal form': 2,
  'contact person': 2,
  'title short': 3,
  'words added': 2,
  'other word order': 2,
  'title parts': 2,
  'level spelled out': 3,
  'other date format': 4,
  'place of the municipality': 3,
  'times rewritten': 3,
  'group in other words': 2,
  'class in other words': 2,
  'cells missing': 3,
} as const;

export type Habit = keyof typeof habits;
const allHabits = Object.keys(habits) as readonly Habit[];

interface Hand {
  readonly one: FlyerOffer;
  readonly mustSay: ReadonlySet<Facet>;
  readonly has: (habit: Habit) => boolean;
  readonly chance: Chance;
}

export interface FlyerRow {
  readonly cells: readonly (string | null)[];
  readonly habits: readonly Habit[];
}

export function writeFlyer(one: FlyerOffer, mustSay: ReadonlySet<Facet>, chance: Chance): FlyerRow {
  const chosen = chooseHabits(one, chance);
  const hand: Hand = { one, mustSay, has: (habit) => chosen.has(habit), chance };
  const missing = hand.has('cells missing') ? leaveOut(hand) : new Set<Column>();
  const [from, to] = levelsOf(hand);
  const [classLabel, ...otherLabels] = classLabels[one.subject.offerClass] ?? ['Sonstiges'];
  const place = placeOf(hand);
  const cells: Record<Column, string | null> = {
    title: titleOf(hand),
    offerClass: hand.has('class in other words') ? chance.pick(otherLabels) : classLabel,
    provider: providerOf(hand, place === one.place.name && !missing.has('place')),
    place,
    from,
    to,
    group: hand.has('group in other words')
      ? chance.pick(groupForms(one.group))
      : (groups[one.group]?.label ?? null),
    start: hand.has('other date format')
      ? chance.pick(dateForms(one.start))
      : (dateForms(one.start)[0] ?? null),
    sessions: hand.has('times rewritten')
      ? chance.pick(sessionForms(one.sessions, one.dayTime))
      : one.sessions,
    contact: hand.has('contact person') && chance.hits(0.3) ? chance.pick(staff) : null,
  };
  for (const column of missing) cells[column] = null;
  for (const habit of ['typo', 'second typo'] as const) {
    if (!hand.has(habit)) continue;
    const column = chance.pick(['title', 'title', 'provider', 'provider', 'place'] as const);
    cells[column] = cells[column] === null ? null : slipIn(cells[column], chance);
  }
  const texts = Object.values(cells);
  return {
    cells: hand.has('no umlauts') ? texts.map((text) => text && withoutUmlauts(text)) : texts,
    habits: [...chosen],
  };
}

type Column =
  'title' | 'offerClass' | 'provider' | 'place' | 'from' | 'to' | 'group' | 'start' | 'sessions' | 'contact';

function chooseHabits(one: FlyerOffer, chance: Chance): ReadonlySet<Habit> {
  const bag = allHabits
    .filter((habit) => fits(habit, one))
    .flatMap((habit) => Array.from({ length: habits[habit] }, () => habit));
  const count = chance.pick([1, 2, 2, 2, 3, 3, 3, 4, 4, 5]);
  const chosen = new Set<Habit>();
  while (chosen.size < count) chosen.add(chance.pick(bag));
  return chosen;
}

function fits(habit: Habit, { level, provider, place }: FlyerOffer): boolean {
  if (habit === 'level spelled out') return level !== null;
  if (habit === 'legal form') return provider.form.legalForm !== null;
  if (habit === 'place of the municipality') return place.name !== place.seat;
  return true;
}

/** Cells that may be empty without the offer being mistaken for a sister. */
function leaveOut({ one, mustSay, chance }: Hand): ReadonlySet<Column> {
  const spare: (readonly Column[])[] = [['offerClass']];
  if (one.level !== null && !mustSay.has('level')) spare.push(['to'], ['from', 'to']);
  if (!mustSay.has('group')) spare.push(['group']);
  if (!mustSay.has('term')) spare.push(['start']);
  if (!mustSay.has('dayTime')) spare.push(['sessions']);
  if (!mustSay.has('place') && one.place.name === one.provider.town.name) spare.push(['place']);
  return new Set([...chance.pick(spare), ...(chance.hits(0.4) ? chance.pick(spare) : [])]);
}

function titleOf({ one, has, chance }: Hand): string {
  const subject = has('title short') ? chance.pick(one.subject.others) : one.subject.title;
  const said = has('title parts') ? otherParts(one, chance) : one.titleParts;
  const parts = said.map((part) => inTitle(part, one)).filter((text) => text !== null);
  const title = has('other word order') ? reordered(subject, parts) : [subject, ...parts].join(' ');
  if (!has('words added')) return title;
  const [before, after] = chance.pick(asides);
  return `${before}${title}${after}`;
}

/** The title of the register: whole words in their order. */
export function titleInRegister(one: FlyerOffer): string {
  return [one.subject.title, ...one.titleParts.map((part) => inTitle(part, one))]
    .filter((text) => text !== null)
    .join(' ');
}

function inTitle(part: TitlePart, one: FlyerOffer): string | null {
  if (part === 'level') return one.level?.toUpperCase().replace('ALPHA', 'Alpha') ?? null;
  if (part === 'group') return groups[one.group]?.inTitle ?? null;
  if (part === 'dayTime') return dayTimes[one.dayTime].inTitle;
  return `in ${one.place.name}`;
}

/** Another part told, or one told no more: its cell tells it still. */
function otherParts({ titleParts }: FlyerOffer, chance: Chance): readonly TitlePart[] {
  const part = chance.pick(['level', 'group', 'dayTime', 'place'] as const);
  return titleParts.includes(part) ? titleParts.filter((one) => one !== part) : [...titleParts, part];
}

function reordered(subject: string, parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last !== undefined) return `${last}: ${[subject, ...parts.slice(0, -1)].join(' ')}`;
  const words = subject.split(' ');
  return words.length === 1 ? subject : `${words.at(-1) ?? ''}, ${words.slice(0, -1).join(' ')}`;
}

/** `isPlaceSaid`: the town of the provider may be left out where the place beside it names it. */
function providerOf({ one, has, chance }: Hand, isPlaceSaid: boolean): string {
  const { form, town, name } = one.provider;
  const mayLeaveTown = isPlaceSaid && one.place.name === town.name;
  const shorts = form.shorts.filter((short) => mayLeaveTown || short.includes('*'));
  const isShort = has('provider short');
  const bare = (isShort ? chance.pick(shorts) : form.name).replace('*', town.name);
  const legalForms = [...(legalNotations[form.legalForm ?? ''] ?? []), ...(isShort ? [] : [''])];
  const written = has('legal form') ? `${bare} ${chance.pick(legalForms)}`.trim() : isShort ? bare : name;
  if (!has('contact person')) return written;
  const who = chance.pick(staff);
  return chance.pick([`${written} (${who})`, `${written}, ${who}`, `${written}, Ansprechp. ${who}`]);
}

const legalNotations: Readonly<Record<string, readonly string[]>> = {
  'e. V.': ['e.V.', 'eV', '(e.V.)', 'eingetragener Verein'],
  gGmbH: ['gemeinnützige GmbH', 'g GmbH', 'gGmbh'],
  GmbH: ['Gmbh', 'G.m.b.H.'],
};

function placeOf({ one: { place }, mustSay, has, chance }: Hand): string {
  if (!has('place of the municipality')) return place.name;
  const exact = [
    `${place.seat}-${place.name}`,
    `${place.seat}, OT ${place.name}`,
    `${place.name} (SG ${place.seat})`,
  ];
  return chance.pick(mustSay.has('place') ? exact : [...exact, place.seat, `SG ${place.seat}`, place.seat]);
}

function levelsOf({ one, mustSay, has, chance }: Hand): readonly [from: string | null, to: string | null] {
  if (one.level === null) return [null, null];
  const [from = '', to = from] = one.level.split('-');
  if (has('level spelled out')) return chance.pick(levelForms(from, to, mustSay.has('level')));
  const label = (level: string): string => (level === 'alpha' ? 'Alpha' : level.toUpperCase());
  return [label(from), label(to)];
}
