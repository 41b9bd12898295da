/**
 * What the names of many providers or places say for and against being that of one
 * offer. Those that are similar enough are found; of all others it is known what they
 * weigh at most, and exactly as soon as somebody asks.
 */
import type { Name } from './name';
import { createNameIndex } from './name-index';
import { nameSimilarity } from './word-similarity';

export interface Named {
  /** None when unknown. */
  readonly names: readonly Name[];
}

/** Similarity of the two names most alike. */
export function mostAlike(a: Named, b: Named): number {
  let most = 0;
  for (const one of a.names) for (const other of b.names) most = Math.max(most, nameSimilarity(one, other));
  return most;
}

export interface FeatureTable<F extends Named> {
  /** The number of a feature: 0 for the first one, the same for the same object. */
  add(feature: F): number;
  /** What being named so weighs for the offer's own `feature`; names less similar than `least` are not looked for, above 1 none. */
  weigh(feature: F, least: number): Weights;
}

export interface Weights {
  /** Numbers of the features that are similar enough, have no name or something else in common. */
  readonly alike: readonly number[];
  /** What the others weigh at most. */
  readonly others: number;
  /** What one of all features weighs, by its number. */
  of(number: number): number;
}

export interface FeatureRules<F> {
  /** Gets the similarity of the two names most alike. */
  readonly weightOf: (one: F, other: F, similarity: number) => number;
  /** A feature like no other: it has a name that is never compared. */
  readonly stranger: F;
  /** What features may have in common beside their names; null for nothing. */
  readonly kinOf: (feature: F) => string | null;
}

interface Kept extends Weights {
  readonly alike: number[];
  /** How many features have been looked at. */
  count: number;
}

/** So many numbers are kept for the next time. */
const KEPT = 200_000;
/** So many features that came later are looked at one by one; more of them are looked for anew. */
const FEW = 64;

export function createFeatureTable<F extends Named>(rules: FeatureRules<F>): FeatureTable<F> {
  const { weightOf, stranger, kinOf } = rules;
  const numbers = new Map<F, number>();
  const features: F[] = [];
  const index = createNameIndex();
  /** Per number of a name the features that are called so. */
  const owners: number[][] = [];
  const nameless: number[] = [];
  const kin = new Map<string, number[]>();
  const kept = new Map<number, Map<F, Kept>>();
  let held = 0;

  function weighAll(feature: F, least: number): Kept {
    const alike = new Set<number>(nameless);
    for (const number of kin.get(kinOf(feature) ?? '') ?? []) alike.add(number);
    for (const name of least > 1 ? [] : feature.names) {
      index.findAlike(name, least, (found) => {
        for (const owner of owners[found] ?? []) alike.add(owner);
      });
    }
    return {
      alike: [...alike],
      others: weightOf(feature, stranger, least),
      of: rememberWeights(feature),
      count: features.length,
    };
  }

  function rememberWeights(feature: F): Weights['of'] {
    const known = new Map<number, number>();
    return (number) => {
      const found = known.get(number);
      if (found !== undefined) return found;
      const other = features[number] ?? stranger;
      const made = weightOf(feature, other, mostAlike(feature, other));
      known.set(number, made);
      held += 1;
      return made;
    };
  }

  /** Looks at what was added since. */
  function weighNew(feature: F, least: number, known: Kept): void {
    const shared = kinOf(feature);
    for (; known.count < features.length; known.count += 1) {
      const other = features[known.count];
      if (!other) continue;
      const similarity = mostAlike(feature, other);
      const isSimilar = similarity > 0 && similarity >= least;
      const isKin = shared !== null && shared === kinOf(other);
      if (isSimilar || isKin || other.names.length === 0) known.alike.push(known.count);
    }
  }

  return {
    add(feature) {
      const known = numbers.get(feature);
      if (known !== undefined) return known;
      const number = features.push(feature) - 1;
      numbers.set(feature, number);
      if (feature.names.length === 0) nameless.push(number);
      const shared = kinOf(feature);
      if (shared !== null) {
        const list = kin.get(shared) ?? [];
        kin.set(shared, list);
        list.push(number);
      }
      for (const name of feature.names) (owners[index.add(name)] ??= []).push(number);
      return number;
    },
    weigh(feature, least) {
      const ofLeast = kept.get(least) ?? new Map<F, Kept>();
      kept.set(least, ofLeast);
      const known = ofLeast.get(feature);
      if (known && features.length - known.count <= FEW) {
        weighNew(feature, least, known);
        return known;
      }
      const found = weighAll(feature, least);
      held += found.alike.length + 1;
      if (held > KEPT) {
        for (const list of kept.values()) list.clear();
        held = found.alike.length + 1;
      }
      ofLeast.set(feature, found);
      return found;
    },
  };
}
