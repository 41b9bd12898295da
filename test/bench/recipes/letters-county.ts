/**
 * The register of the fourth recipe. Offers come in series, as they do in a county: the same course
 * of a provider on another level, for other people, at another time of day, in another year. Each of
 * these is an offer of its own, and what sets it apart always stands in a column of its own.
 */
import { distance } from 'fastest-levenshtein';
import type { Chance } from '../make/seeded';
import {
  closed,
  dayTimes,
  groupLabels,
  providerForms,
  stems,
  strangeForms,
  townEnds,
  townStarts,
  type Stem,
} from './letters-words';

export interface LetterOffer {
  readonly stem: Stem;
  readonly provider: string;
  readonly town: string;
  readonly group: string;
  /** Codes of the list of levels; null where the stem has none. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dayTime: string | null;
  /** "Mo 09:00–12:15", within the time of day; null where the stem has no times. */
  readonly sessions: string | null;
  /** ISO day. */
  readonly start: string;
  /** What the title repeats of the columns. */
  readonly titleSays: ReadonlySet<Facet>;
}

/** In what two offers of a series differ. */
export type Facet = 'level' | 'group' | 'dayTime' | 'year';
export const facets: readonly Facet[] = ['level', 'group', 'dayTime', 'year'];

export const facetOf: Readonly<Record<Facet, (one: LetterOffer) => string>> = {
  level: ({ from, to }) => `${from}-${to}`,
  group: ({ group }) => group,
  dayTime: ({ dayTime }) => String(dayTime),
  year: ({ start }) => start.slice(0, 4),
};

export const familyOf = ({ stem, provider }: LetterOffer): string => `${stem.marked}|${provider}`;
export const identityOf = (one: LetterOffer): string =>
  [familyOf(one), ...facets.map((facet) => facetOf[facet](one))].join('|');

export function titleOf(one: LetterOffer): string {
  const said: Readonly<Record<Facet, string>> = {
    level: one.from === one.to ? label(one.from) : `${label(one.from)}/${label(one.to)}`,
    group: one.group === 'all' ? '' : `für ${groupLabels[one.group] ?? ''}`,
    dayTime: one.dayTime ?? '',
    year: facetOf.year(one),
  };
  return [
    closed(one.stem.marked),
    ...facets.filter((facet) => one.titleSays.has(facet)).map((facet) => said[facet]),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export const label = (level: string | null): string => level?.toUpperCase() ?? '';

interface Town {
  readonly name: string;
  readonly providers: readonly string[];
}

/** Towns of different names: no slip makes one out of another. */
const townNames = townStarts
  .split(' ')
  .flatMap((start) => townEnds.split(' ').map((end) => start + end))
  .reduce<readonly string[]>(
    (kept, name) => (kept.every((other) => distance(other, name) > 2) ? [...kept, name] : kept),
    [],
  );

export interface LetterRegister {
  readonly towns: readonly Town[];
  readonly offers: readonly LetterOffer[];
}

/** A third of the offers continues the series of the one before. Needs a size below a million. */
export function makeCounty(size: number, chance: Chance): LetterRegister {
  const count = Math.max(13, Math.min(townNames.length, Math.ceil(size / 100)));
  const names = [...townNames].sort((one, other) => order(one) - order(other)).slice(0, count);
  const towns = names.map((name) => {
    const forms = providerForms.filter(() => chance.hits(0.65));
    return { name, providers: forms.map(([form, legal]) => providerName(form, legal, name)) };
  });
  const offers = new Map<string, LetterOffer>();
  let last: LetterOffer | undefined;
  while (offers.size < size) {
    const town = chance.pick(towns.filter(({ providers }) => providers.length > 0));
    const next = last && chance.hits(0.35) ? differ(last, chance.pick(facets), chance) : undefined;
    last = next ?? offerAt(town.name, chance.pick(town.providers), chance);
    if (!offers.has(identityOf(last))) offers.set(identityOf(last), last);
  }
  return { towns, offers: [...offers.values()] };
}

/** So that the first towns of a small county are not all called after the same letter. */
const order = (name: string): number => (townNames.indexOf(name) * 61) % 997;

function providerName(form: string, legal: string, town: string): string {
  return `${closed(form).replace('TOWN', town)} ${legal}`.trim();
}

/** A provider of that town that no register of this recipe holds. */
export function strangeProvider(town: string, chance: Chance): string {
  return providerName(...chance.pick(strangeForms), town);
}

const bands = ['a1 a1', 'a2 a2', 'b1 b1', 'b2 b2', 'c1 c1', 'a1 a2', 'a2 b1', 'b1 b2'].map((band) =>
  band.split(' '),
);
const years = ['2013', '2014', '2015', '2016'];

export function offerAt(town: string, provider: string, chance: Chance): LetterOffer {
  // Two of five offers are language courses.
  const isCourse = chance.hits(0.4);
  const stem = chance.pick(stems.filter(({ offerClass }) => (offerClass === 'language-course') === isCourse));
  const [from = null, to = null] = stem.hasLevels ? chance.pick(bands) : [];
  const dayTime = stem.hasTimes ? chance.pick(Object.keys(dayTimes)) : null;
  const shares: Readonly<Record<Facet, number>> = { level: 0.4, group: 0.8, dayTime: 0.5, year: 0.1 };
  return {
    stem,
    provider,
    town,
    group: chance.hits(0.4) ? 'all' : chance.pick(Object.keys(groupLabels)),
    from,
    to,
    dayTime,
    sessions:
      dayTime === null ? null : sessionsAt(dayTime, chance.pick(['Mo', 'Di', 'Mi', 'Do', 'Fr']), chance),
    start: `${chance.pick(years)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`,
    titleSays: new Set(facets.filter((facet) => chance.hits(shares[facet]))),
  };
}

const two = (number: number): string => String(number).padStart(2, '0');
const sessionsAt = (dayTime: string, day: string, chance: Chance): string =>
  `${day} ${chance.pick(dayTimes[dayTime] ?? [])}`;

/** The sister of an offer that differs in that one thing; undefined where it has no such thing. */
export function differ(one: LetterOffer, facet: Facet, chance: Chance): LetterOffer | undefined {
  switch (facet) {
    case 'level': {
      if (one.from === null) return undefined;
      const [from = null, to = null] = chance.pick(
        bands.filter((band) => band[0] !== one.from && band[1] !== one.to),
      );
      return { ...one, from, to };
    }
    case 'group':
      return { ...one, group: chance.pick(Object.keys(groupLabels).filter((group) => group !== one.group)) };
    case 'dayTime': {
      if (one.sessions === null) return undefined;
      const dayTime = chance.pick(Object.keys(dayTimes).filter((time) => time !== one.dayTime));
      return { ...one, dayTime, sessions: sessionsAt(dayTime, one.sessions.slice(0, 2), chance) };
    }
    case 'year': {
      const year = chance.pick(years.filter((other) => other !== one.start.slice(0, 4)));
      return { ...one, start: `${year}${one.start.slice(4, 8)}${two(chance.whole(1, 28))}` };
    }
  }
}
