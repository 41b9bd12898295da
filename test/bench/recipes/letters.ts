/**
 * Fourth recipe, held out: offers as municipalities write them down from flyers and letters, with
 * one to three slips in a row and never the loss of what sets an offer apart. Written without a
 * look at how offers are matched and committed before it was measured. Its shares by kind of near
 * miss (other time of day, other group), never a row, led to three general rules since: it is held
 * out no more in the strict sense.
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
  strangeProvider,
  titleOf,
  type Facet,
  type LetterOffer,
  type LetterRegister,
} from './letters-county';
import { cellsOf, letterColumns, writeLetter, type LetterCells, type LetterColumn } from './letters-hand';
import type { LabelledSet } from './noisy-offers';

export type LetterKind =
  'copy' | 'other level' | 'other group' | 'other time of day' | 'other year' | 'stranger';

export interface Letter {
  readonly header: readonly string[];
  readonly cells: readonly (string | null)[];
  readonly means: string | null;
  readonly kind: LetterKind;
  /** The row without a slip. */
  readonly clean: readonly (string | null)[];
  /** The same of every other offer of the register with this title and provider. */
  readonly sisters: readonly (readonly (string | null)[])[];
}

export interface LetterSet extends LabelledSet {
  readonly written: readonly Letter[];
}

/** `size` offers in the register, and twice as many written rows as `asked`: half of them copies. */
export function letterSet(size: number, asked: number, seed: number): LetterSet {
  const chance = seeded(seed, 4);
  const register = makeCounty(size, chance);
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
        offerClass: one.stem.offerClass,
        provider: one.provider,
        venue: one.town,
        levelFrom: one.from,
        levelTo: one.to,
        targetGroup: [one.group],
        start: one.start,
        sessions: one.sessions,
      })),
      providers: towns.flatMap(({ providers }) => providers).map((name) => ({ id: name, name })),
      places: towns.map(({ name }) => ({ id: name, name })),
    },
  };
}

const idOf = (place: number): string => `letter-${String(place).padStart(2, '0')}`;

type Families = ReadonlyMap<string, readonly LetterOffer[]>;

function groupByFamily(offers: readonly LetterOffer[]): Families {
  const families = new Map<string, LetterOffer[]>();
  for (const one of offers) {
    const family = families.get(familyOf(one));
    if (family) family.push(one);
    else families.set(familyOf(one), [one]);
  }
  return families;
}

const kinds: Readonly<Record<Facet, LetterKind>> = {
  level: 'other level',
  group: 'other group',
  dayTime: 'other time of day',
  year: 'other year',
};

/** Six of ten are near misses. A stranger is a course that its provider does not have. */
function makeOther(
  copied: LetterOffer,
  { towns }: LetterRegister,
  families: Families,
  chance: Chance,
): readonly [LetterKind, LetterOffer] {
  const attempts = chance.hits(0.6) ? 20 : 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const facet = chance.pick(facets);
    const other = differ(copied, facet, chance);
    const held = families.get(familyOf(copied)) ?? [];
    if (other && held.every((one) => identityOf(one) !== identityOf(other))) return [kinds[facet], other];
  }
  for (;;) {
    const town = towns.find(({ name }) => name === copied.town && chance.hits(0.5)) ?? chance.pick(towns);
    const isKnown = town.providers.length > 0 && chance.hits(0.7);
    const provider = isKnown ? chance.pick(town.providers) : strangeProvider(town.name, chance);
    const stranger = offerAt(town.name, provider, chance);
    if (!families.has(familyOf(stranger))) return ['stranger', stranger];
  }
}

/** Whatever sets the offer apart from others of its family has to stand in the row. */
function write(
  kind: LetterKind,
  one: LetterOffer,
  means: string | null,
  families: Families,
  chance: Chance,
): Letter {
  const sisters = (families.get(familyOf(one)) ?? []).filter(
    (other) => identityOf(other) !== identityOf(one),
  );
  const mustSay = new Set(
    facets.filter((facet) => sisters.some((other) => facetOf[facet](other) !== facetOf[facet](one))),
  );
  return {
    kind,
    means,
    header: Object.values(letterColumns),
    cells: inOrder(writeLetter(one, mustSay, chance)),
    clean: inOrder(cellsOf(one)),
    sisters: sisters.map((other) => inOrder(cellsOf(other))),
  };
}

const columns = Object.keys(letterColumns) as readonly LetterColumn[];
const inOrder = (cells: LetterCells): readonly (string | null)[] => columns.map((column) => cells[column]);
