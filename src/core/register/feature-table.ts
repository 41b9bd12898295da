/**
 * What the names of many providers or places say for and against being that of one
 * offer. Those that are similar enough are found; of all others it is known what they
 * weigh at most, and exactly as soon as somebody asks.
 */
import type { Name } from './name';
import { createNameIndex, tail } from './name-index';
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
  /** What being named so weighs for the offer's own `feature`, by the number of the feature. */
  weights(feature: F): WeightOf;
  /** The features that come into question for `feature`; names less similar than `least` are not looked for, above 1 none. */
  findAlike(feature: F, least: number): Alike;
}

export type WeightOf = (number: number) => number;

export interface Alike {
  /** Numbers of the features that are similar enough, have no name or something else in common; those that weigh most first. */
  readonly numbers: readonly number[];
  /** What the others weigh at most. */
  readonly others: number;
}

export interface FeatureRules<F> {
  /** Gets the similarity of the two names most alike. */
  readonly weightOf: (one: F, other: F, similarity: number) => number;
  /** A feature like no other: it has a name that is never compared. */
  readonly stranger: F;
  /** What features may have in common beside their names; null for nothing. */
  readonly kinOf: (feature: F) => string | null;
}

interface Kept {
  readonly weightOf: WeightOf;
  /** Undefined until somebody asks. */
  alike?: KeptAlike;
}

interface KeptAlike extends Alike {
  readonly numbers: number[];
  readonly least: number;
  /** How many features and names have been looked at. */
  features: number;
  names: number;
}

/** So many numbers are kept for the next time. */
const KEPT = 400_000;

export function createFeatureTable<F extends Named>(rules: FeatureRules<F>): FeatureTable<F> {
  const { weightOf, stranger, kinOf } = rules;
  const numbers = new Map<F, number>();
  const features: F[] = [];
  const index = createNameIndex();
  /** Per number of a name the features that are called so. */
  const owners: number[][] = [];
  const nameless: number[] = [];
  /** Those with a name that an earlier one has as well. */
  const namesakes: number[] = [];
  const kin = new Map<string, number[]>();
  const kept = new Map<F, Kept>();
  let held = 0;

  function keptOf(feature: F): Kept {
    const known = kept.get(feature);
    if (known) return known;
    const made: Kept = { weightOf: rememberWeights(feature) };
    kept.set(feature, made);
    return made;
  }

  function rememberWeights(feature: F): WeightOf {
    const known = new Map<number, number>();
    return (number) => {
      const found = known.get(number);
      if (found !== undefined) return found;
      const other = features[number] ?? stranger;
      const made = weightOf(feature, other, mostAlike(feature, other));
      known.set(number, made);
      hold(1);
      return made;
    };
  }

  /** Whoever still has what is let go may go on with it. */
  function hold(more: number): void {
    held += more;
    if (held <= KEPT) return;
    kept.clear();
    held = more;
  }

  /** Looks at what was added since. */
  function lookAtNew(feature: F, alike: KeptAlike, weightsOf: WeightOf): void {
    if (alike.features === features.length) return;
    const found = new Set<number>();
    if (alike.least <= 1) {
      for (const name of feature.names) {
        index.findAlike(name, alike.least, alike.names, (number) => {
          for (const owner of owners[number] ?? []) if (owner >= alike.features) found.add(owner);
        });
      }
    }
    const since = alike.features;
    for (const number of tail(nameless, since)) found.add(number);
    for (const number of tail(kin.get(kinOf(feature) ?? '') ?? [], since)) found.add(number);
    // Their names are not among the new ones.
    for (const number of since === 0 ? [] : tail(namesakes, since)) {
      const similarity = mostAlike(feature, features[number] ?? stranger);
      if (similarity > 0 && similarity >= alike.least) found.add(number);
    }
    [alike.features, alike.names] = [features.length, index.count];
    if (found.size === 0) return;
    hold(found.size);
    alike.numbers.push(...found);
    alike.numbers.sort((a, b) => weightsOf(b) - weightsOf(a) || a - b);
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
      const names = index.count;
      const own = feature.names.map((name) => index.add(name));
      for (const name of own) (owners[name] ??= []).push(number);
      if (own.some((name) => name < names)) namesakes.push(number);
      return number;
    },
    weights: (feature) => keptOf(feature).weightOf,
    findAlike(feature, least) {
      const known = keptOf(feature);
      // What was looked for more widely tells more.
      const alike =
        known.alike && known.alike.least <= least
          ? known.alike
          : { numbers: [], others: weightOf(feature, stranger, least), least, features: 0, names: 0 };
      known.alike = alike;
      lookAtNew(feature, alike, known.weightOf);
      return alike;
    },
  };
}
