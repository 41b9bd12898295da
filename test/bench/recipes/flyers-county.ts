/** The register of the flyers: a county of municipalities with villages, their providers and what these offer. */
import type { Chance } from '../make/seeded';
import { seatForms, townNames, villageForms, type ProviderForm } from './flyers-names';
import { dayTimes, subjects, type DayTime, type Subject } from './flyers-words';

const VILLAGES = 4;

export interface Town {
  readonly name: string;
  /** The seat of its municipality; a seat is its own. */
  readonly seat: string;
}

export interface Provider {
  /** In full, as in the register. */
  readonly name: string;
  readonly form: ProviderForm;
  readonly town: Town;
}

/** What of itself a title tells. */
export type TitlePart = 'level' | 'group' | 'dayTime' | 'place';

export interface FlyerOffer {
  readonly subject: Subject;
  readonly provider: Provider;
  readonly place: Town;
  /** `from` or `from-to` */
  readonly level: string | null;
  readonly group: string;
  readonly dayTime: DayTime;
  /** Such as `Di 18:00–19:30`. */
  readonly sessions: string;
  /** ISO day; early or late in the year, so that season and year tell the term. */
  readonly start: string;
  readonly titleParts: readonly TitlePart[];
}

/** What sets offers of one subject and one provider apart. */
export type Facet = 'place' | 'level' | 'group' | 'dayTime' | 'term';
export const facets: readonly Facet[] = ['place', 'level', 'group', 'dayTime', 'term'];

export const facetOf: Readonly<Record<Facet, (one: FlyerOffer) => string>> = {
  place: ({ place }) => place.name,
  // A row may name the lowest level alone.
  level: ({ level }) => level?.split('-')[0] ?? '',
  group: ({ group }) => group,
  dayTime: ({ dayTime }) => dayTime,
  term: ({ start }) => termOf(start),
};

export const familyOf = ({ subject, provider }: FlyerOffer): string => `${subject.title}|${provider.name}`;
export const identityOf = (one: FlyerOffer): string =>
  [familyOf(one), ...facets.map((facet) => facetOf[facet](one))].join('|');

export interface FlyerCounty {
  readonly towns: readonly Town[];
  readonly providers: readonly Provider[];
  readonly offers: readonly FlyerOffer[];
  readonly families: ReadonlyMap<string, readonly FlyerOffer[]>;
}

export function makeCounty(size: number, chance: Chance): FlyerCounty {
  const towns = makeTowns(Math.max(13, Math.round(size / 1_600)));
  const providers = towns.flatMap((town) =>
    (town.name === town.seat ? [...seatForms, ...villageForms] : villageForms).map((form) =>
      providerIn(town, form),
    ),
  );
  const offers: FlyerOffer[] = [];
  const families = new Map<string, FlyerOffer[]>();
  const known = new Set<string>();
  while (offers.length < size) {
    const offer =
      offers.length > 0 && chance.hits(0.5)
        ? sisterOf(chance.pick(offers), towns, chance)
        : offerAt(chance.pick(providers), towns, chance);
    const family = families.get(familyOf(offer)) ?? [];
    if (known.has(identityOf(offer)) || family.length >= 5) continue;
    known.add(identityOf(offer));
    families.set(familyOf(offer), [...family, offer]);
    offers.push(offer);
  }
  return { towns, providers, offers, families };
}

export function providerIn(town: Town, form: ProviderForm): Provider {
  const legalForm = form.legalForm === null ? '' : ` ${form.legalForm}`;
  return { name: `${form.name.replace('*', town.name)}${legalForm}`, form, town };
}

export function offerAt(provider: Provider, towns: readonly Town[], chance: Chance): FlyerOffer {
  const subject = chance.pick(subjects);
  const dayTime = chance.pick(['morning', 'afternoon', 'evening'] as const);
  const parts: readonly (readonly [part: TitlePart, share: number])[] = [
    ['level', 0.35],
    ['group', 0.4],
    ['dayTime', 0.15],
    ['place', 0.2],
  ];
  return {
    subject,
    provider,
    place: chance.hits(0.8) ? provider.town : chance.pick(villagesBy(provider.town, towns)),
    level: subject.levels.length === 0 ? null : chance.pick(subject.levels),
    group: subject.groups[chance.hits(0.5) ? 0 : chance.whole(0, subject.groups.length - 1)] ?? 'all',
    dayTime,
    sessions: sessionsAt(dayTime, chance),
    start: startIn(chance.whole(2013, 2015), chance.pick(['spring', 'autumn']), chance),
    titleParts: parts.filter(([, share]) => chance.hits(share)).map(([part]) => part),
  };
}

/** The same offer with another value of this facet, all else as it is; null where it has no other. */
export function differ(
  one: FlyerOffer,
  facet: Facet,
  towns: readonly Town[],
  chance: Chance,
): FlyerOffer | null {
  if (facet === 'place') {
    const sessions = chance.hits(0.5) ? one.sessions : sessionsAt(one.dayTime, chance);
    return { ...one, place: chance.pick(villagesBy(one.place, towns)), sessions };
  }
  if (facet === 'level') {
    const others = one.subject.levels.filter(
      (level) => facetOf.level({ ...one, level }) !== facetOf.level(one),
    );
    return others.length === 0 ? null : { ...one, level: chance.pick(others) };
  }
  if (facet === 'group') {
    const others = one.subject.groups.filter((group) => group !== one.group);
    return { ...one, group: chance.pick(others) };
  }
  if (facet === 'dayTime') {
    const dayTime = chance.pick(
      (['morning', 'afternoon', 'evening'] as const).filter((it) => it !== one.dayTime),
    );
    return { ...one, dayTime, sessions: sessionsAt(dayTime, chance) };
  }
  return { ...one, start: laterThan(one.start, chance) };
}

/** Half a year, such as `2014 spring`. */
function termOf(start: string): string {
  return `${start.slice(0, 4)} ${Number(start.slice(5, 7)) <= 6 ? 'spring' : 'autumn'}`;
}

function sisterOf(one: FlyerOffer, towns: readonly Town[], chance: Chance): FlyerOffer {
  let sister = one;
  for (let left = chance.hits(0.7) ? 1 : 2; left > 0; left -= 1) {
    sister = differ(sister, chance.pick(facets), towns, chance) ?? sister;
  }
  return sister;
}

function makeTowns(seats: number): readonly Town[] {
  const names = townNames(seats * (1 + VILLAGES));
  return names.map((name, place) => ({ name, seat: names[place % seats] ?? name }));
}

/** The other villages of a municipality; never its seat, whose name may stand for any of them. */
function villagesBy(town: Town, towns: readonly Town[]): readonly Town[] {
  return towns.filter(({ name, seat }) => seat === town.seat && name !== town.name && name !== seat);
}

/** One weekday, or two. */
function sessionsAt(dayTime: DayTime, chance: Chance): string {
  const [from, to] = dayTimes[dayTime].hours;
  const begin = chance.whole(from, to) * 60 + chance.pick([0, 15, 30]);
  const hours = `${clock(begin)}–${clock(begin + chance.pick([90, 120]))}`;
  const day = chance.whole(0, 4);
  const days = chance.hits(0.3) && day < 3 ? [day, day + 2] : [day];
  return days.map((one) => `${weekdays[one] ?? ''} ${hours}`).join('; ');
}

const weekdays = ['Mo', 'Di', 'Mi', 'Do', 'Fr'];

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function startIn(year: number, season: 'spring' | 'autumn', chance: Chance): string {
  const month = season === 'spring' ? chance.whole(2, 4) : chance.whole(8, 10);
  return `${year}-${String(month).padStart(2, '0')}-${String(chance.whole(1, 28)).padStart(2, '0')}`;
}

/** A term or a year later. */
function laterThan(start: string, chance: Chance): string {
  const [year = '', season] = termOf(start).split(' ');
  if (chance.hits(0.4)) return startIn(Number(year) + 1, season === 'spring' ? 'spring' : 'autumn', chance);
  return season === 'spring'
    ? startIn(Number(year), 'autumn', chance)
    : startIn(Number(year) + 1, 'spring', chance);
}
