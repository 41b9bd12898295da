/**
 * Third recipe, the harder development set, without a target: it was held out until its first
 * measurement, and may be tuned on since another took its place. Half of the rows are offers of the register as clerks write them, the
 * others are none: the same course of the same provider on another level, another day or for other
 * people, and strangers.
 */
import { seeded, type Chance } from '../make/seeded';
import {
  differ,
  familyOf,
  groupWords,
  identityOf,
  makeRegister,
  offerAt,
  type ClerkOffer,
  type ClerkRegister,
  type Difference,
} from './clerks-county';
import { clerkHeader, writeByHand, type MustSay } from './clerks-hand';
import type { LabelledSet } from './noisy-offers';

export type ClerkKind = 'copy' | 'other level' | 'other group' | 'other weekday' | 'stranger';

type Written = LabelledSet['written'][number] & { readonly kind: ClerkKind };

export interface ClerkSet extends LabelledSet {
  readonly written: readonly Written[];
}

/** `size` offers in the register, and twice as many written rows as `asked`: half of them copies. */
export function clerkSet(size: number, asked: number, seed: number): ClerkSet {
  const chance = seeded(seed, 3);
  const register = makeRegister(size, chance);
  const { offers, towns } = register;
  const families = groupByFamily(offers);
  const written = Array.from({ length: asked }, () => chance.whole(0, offers.length - 1)).flatMap((place) => {
    const copied = offers[place];
    if (!copied) return [];
    const [kind, other] = makeOther(copied, register, families, chance);
    return [write('copy', copied, idOf(place), families, chance), write(kind, other, null, families, chance)];
  });
  return {
    written,
    tables: {
      offers: offers.map((one, place) => ({
        id: idOf(place),
        title: titleOf(one),
        status: 'active',
        offerClass: one.offerClass,
        provider: one.provider,
        venue: one.place,
        levelFrom: one.from,
        levelTo: one.to,
        targetGroup: one.group === null ? ['all'] : [one.group],
        start: one.start,
        sessions: one.weekday === null ? null : `${one.weekday} ${one.time}`,
      })),
      providers: [...new Set(towns.flatMap(({ providers }) => providers))].map((name) => ({
        id: name,
        name,
      })),
      places: towns.map(({ name }) => ({ id: name, name })),
    },
  };
}

const idOf = (place: number): string => `offer-${String(place).padStart(2, '0')}`;

function titleOf({ stem, dayTime, group }: ClerkOffer): string {
  return [stem, dayTime, group === null ? null : groupWords[group]].filter((word) => word != null).join(' ');
}

type Families = ReadonlyMap<string, readonly ClerkOffer[]>;

function groupByFamily(offers: readonly ClerkOffer[]): Families {
  const families = new Map<string, ClerkOffer[]>();
  for (const one of offers) {
    const family = families.get(familyOf(one));
    if (family) family.push(one);
    else families.set(familyOf(one), [one]);
  }
  return families;
}

const kinds: readonly (readonly [Difference, ClerkKind])[] = [
  ['level', 'other level'],
  ['group', 'other group'],
  ['weekday', 'other weekday'],
];

/** Six of ten are near misses. A stranger is a course that its provider does not have. */
function makeOther(
  copied: ClerkOffer,
  { towns }: ClerkRegister,
  families: Families,
  chance: Chance,
): readonly [ClerkKind, ClerkOffer] {
  const attempts = chance.hits(0.6) ? 20 : 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const [what, kind] = chance.pick(kinds.filter(([one]) => one !== 'level' || copied.from !== null));
    const other = differ(copied, what, chance);
    const held = families.get(familyOf(copied)) ?? [];
    if (other && held.every((one) => identityOf(one) !== identityOf(other))) return [kind, other];
  }
  for (;;) {
    const near = towns.find(({ name }) => name === copied.place);
    const town = near && chance.hits(0.5) ? near : chance.pick(towns);
    const provider =
      town.providers.length > 0 && chance.hits(0.8)
        ? chance.pick(town.providers)
        : `Nachbarschaftshilfe ${town.name}`;
    const stranger = offerAt(chance, town.name, provider);
    if (!families.has(familyOf(stranger))) return ['stranger', stranger];
  }
}

/** In what a reader can tell the two apart. */
function apart(one: ClerkOffer, other: ClerkOffer): MustSay {
  const said = new Set<'level' | 'group' | 'weekday' | 'dayTime'>();
  if (one.from !== other.from || one.to !== other.to) said.add('level');
  if (one.group !== other.group) said.add('group');
  if (one.weekday !== other.weekday) said.add('weekday');
  if (one.dayTime !== other.dayTime) said.add('dayTime');
  return said;
}

/** Whatever sets the offer apart from others of its family has to stand in the row. */
function write(
  kind: ClerkKind,
  one: ClerkOffer,
  means: string | null,
  families: Families,
  chance: Chance,
): Written {
  const others = (families.get(familyOf(one)) ?? []).filter((other) => identityOf(other) !== identityOf(one));
  const mustSay: MustSay = new Set(others.flatMap((other) => [...apart(one, other)]));
  return { kind, header: clerkHeader, cells: writeByHand(one, mustSay, chance), means };
}
