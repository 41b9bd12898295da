/**
 * Fifth recipe: municipal offices copying offers by hand from flyers and last year's list. Written
 * without a look at how offers are matched, and committed before it was measured; what it showed was
 * looked at afterwards and led to general rules, so it is held out no more. Three rows of five are offers of the register, a fifth are near misses, a fifth new.
 */
import { seeded, type Chance } from '../make/seeded';
import {
  differ,
  facetOf,
  facets,
  familyOf,
  identityOf,
  makeCounty,
  offerAt,
  providerIn,
  type Facet,
  type FlyerCounty,
  type FlyerOffer,
} from './flyers-county';
import { flyerHeader, titleInRegister, writeFlyer, type FlyerRow } from './flyers-hand';
import { strangeForms } from './flyers-names';
import type { LabelledSet } from './noisy-offers';

export type FlyerKind =
  | 'copy'
  | 'other level'
  | 'other time of day'
  | 'other group'
  | 'other term'
  | 'next village'
  | 'other provider'
  | 'other subject'
  | 'stranger';

export interface Flyer extends FlyerRow {
  readonly header: readonly string[];
  readonly means: string | null;
  readonly kind: FlyerKind;
}

export interface FlyerSet extends LabelledSet {
  readonly written: readonly Flyer[];
}

const facetOfKind: ReadonlyMap<FlyerKind, Facet> = new Map<FlyerKind, Facet>([
  ['other level', 'level'],
  ['other time of day', 'dayTime'],
  ['other group', 'group'],
  ['other term', 'term'],
  ['next village', 'place'],
]);
const nearKinds: readonly FlyerKind[] = [...facetOfKind.keys(), 'other provider'];

/** `size` offers in the register and `asked` written rows, about 60 % of them copies. */
export function flyerSet(size: number, asked: number, seed: number): FlyerSet {
  const chance = seeded(seed, 5);
  const county = makeCounty(size, chance);
  const written = Array.from({ length: asked }, () => {
    const share = chance.next();
    if (share < 0.6) return copy(county, chance);
    return share < 0.8 ? nearMiss(county, chance) : newcomer(county, chance);
  });
  return { tables: tablesOf(county), written };
}

function copy(county: FlyerCounty, chance: Chance): Flyer {
  const at = chance.whole(0, county.offers.length - 1);
  const one = county.offers[at];
  if (!one) throw new Error('No offer to copy');
  return { ...written(one, county, chance), means: idOf(at), kind: 'copy' };
}

/** Differs from one offer of the register in one thing, and is itself none of them. */
function nearMiss(county: FlyerCounty, chance: Chance): Flyer {
  const kind = chance.pick(nearKinds);
  for (;;) {
    const base = chance.pick(county.offers);
    const facet = facetOfKind.get(kind);
    const one = facet ? differ(base, facet, county.towns, chance) : atAnotherProvider(base, county, chance);
    if (one === null || isKnown(one, county)) continue;
    return { ...written(one, county, chance), means: null, kind };
  }
}

/** By a provider of the same town that offers nothing of this subject. */
function atAnotherProvider(base: FlyerOffer, county: FlyerCounty, chance: Chance): FlyerOffer | null {
  const { town, name } = base.provider;
  const others = county.providers.filter((other) => other.town === town && other.name !== name);
  const one = { ...base, provider: chance.pick(others) };
  return sistersOf(one, county).length > 0 ? null : one;
}

/** A subject this provider did not offer so far, or a provider nobody knew. */
function newcomer(county: FlyerCounty, chance: Chance): Flyer {
  if (chance.hits(0.5)) {
    const provider = providerIn(chance.pick(county.towns), chance.pick(strangeForms));
    const one = offerAt(provider, county.towns, chance);
    return { ...written(one, county, chance), means: null, kind: 'stranger' };
  }
  for (;;) {
    const one = offerAt(chance.pick(county.providers), county.towns, chance);
    if (sistersOf(one, county).length > 0) continue;
    return { ...written(one, county, chance), means: null, kind: 'other subject' };
  }
}

function written(
  one: FlyerOffer,
  county: FlyerCounty,
  chance: Chance,
): FlyerRow & { header: readonly string[] } {
  const sisters = sistersOf(one, county);
  const mustSay = facets.filter((facet) =>
    sisters.some((sister) => facetOf[facet](sister) !== facetOf[facet](one)),
  );
  return { header: flyerHeader, ...writeFlyer(one, new Set(mustSay), chance) };
}

function sistersOf(one: FlyerOffer, { families }: FlyerCounty): readonly FlyerOffer[] {
  return families.get(familyOf(one)) ?? [];
}

function isKnown(one: FlyerOffer, county: FlyerCounty): boolean {
  return sistersOf(one, county).some((sister) => identityOf(sister) === identityOf(one));
}

const idOf = (at: number): string => `flyer-${String(at).padStart(6, '0')}`;

function tablesOf({ towns, providers, offers }: FlyerCounty): LabelledSet['tables'] {
  const seats = [...new Set(towns.map(({ seat }) => seat))];
  const keys = new Map(seats.map((seat, at) => [seat, `0335754${String(at + 1).padStart(2, '0')}`]));
  return {
    municipalities: [...keys].map(([name, key]) => ({ name, kind: 'joint-municipality', key })),
    places: towns.map(({ name, seat }) => ({ id: name, name, municipality: keys.get(seat) ?? null })),
    providers: providers.map(({ name, town }) => ({ id: name, name, place: town.name })),
    offers: offers.map((one, at) => {
      const [from = null, to = from] = one.level?.split('-') ?? [];
      return {
        id: idOf(at),
        title: titleInRegister(one),
        status: 'active',
        offerClass: one.subject.offerClass,
        provider: one.provider.name,
        venue: one.place.name,
        levelFrom: from,
        levelTo: to,
        targetGroup: [one.group],
        start: one.start,
        sessions: one.sessions,
      };
    }),
  };
}
