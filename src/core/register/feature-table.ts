/**
 * What the names of many providers or places say for and against being that of one
 * offer. Most have nothing in common with it and weigh the same; only the others are
 * found and compared letter by letter, so that the result is the same as if each were.
 */
import { createAlikeNames } from './alike-names';
import type { Name } from './name';
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
  /** What being named so weighs for the offer's own `feature`. */
  weigh(feature: F): Weights;
}

export interface Weights {
  /** Of every feature that has nothing in common with the one weighed. */
  readonly stranger: number;
  /** Of the others, by number. */
  readonly known: ReadonlyMap<number, number>;
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
  readonly stranger: number;
  readonly known: Map<number, number>;
  /** How many features have been weighed. */
  count: number;
}

/** So many weights are kept for the next time. */
const KEPT = 200_000;
/** So many new features are compared one by one; more are looked for. */
const FEW = 16;

export function createFeatureTable<F extends Named>(rules: FeatureRules<F>): FeatureTable<F> {
  const { weightOf, stranger, kinOf } = rules;
  const numbers = new Map<F, number>();
  const features: F[] = [];
  /** Numbers of the features that are called so. */
  const owners = new Map<Name, number[]>();
  const alike = createAlikeNames();
  const nameless: number[] = [];
  const kin = new Map<string, number[]>();
  const kept = new Map<F, Kept>();
  let held = 0;

  function weighAll(feature: F): Kept {
    const similarities = new Map<number, number>();
    const note = (number: number, similarity: number): void => {
      if (similarity >= (similarities.get(number) ?? 0)) similarities.set(number, similarity);
    };
    for (const number of nameless) note(number, 0);
    for (const number of kin.get(kinOf(feature) ?? '') ?? []) note(number, 0);
    for (const name of feature.names) {
      for (const other of alike.find(name)) {
        const similarity = nameSimilarity(name, other);
        if (similarity > 0) for (const owner of owners.get(other) ?? []) note(owner, similarity);
      }
    }
    const known = new Map<number, number>();
    for (const [number, similarity] of similarities) {
      const other = features[number];
      if (other) known.set(number, weightOf(feature, other, similarity));
    }
    return { stranger: weightOf(feature, stranger, 0), known, count: features.length };
  }

  /** What was kept, with the features added since. */
  function weighNew(feature: F, found: Kept): void {
    for (; found.count < features.length; found.count += 1) {
      const other = features[found.count];
      const weight = other && weightOf(feature, other, mostAlike(feature, other));
      if (weight !== undefined && weight !== found.stranger) found.known.set(found.count, weight);
    }
  }

  function recall(feature: F): Kept | undefined {
    const found = kept.get(feature);
    if (!found || features.length - found.count > FEW) return undefined;
    weighNew(feature, found);
    return found;
  }

  return {
    add(feature) {
      const known = numbers.get(feature);
      if (known !== undefined) return known;
      const number = features.push(feature) - 1;
      numbers.set(feature, number);
      if (feature.names.length === 0) nameless.push(number);
      const shared = kinOf(feature);
      if (shared !== null) push(kin, shared, number);
      for (const name of feature.names) {
        alike.add(name);
        push(owners, name, number);
      }
      return number;
    },
    weigh(feature) {
      const recalled = recall(feature);
      if (recalled) return recalled;
      const found = weighAll(feature);
      held += found.known.size + 1;
      if (held > KEPT) {
        kept.clear();
        held = found.known.size + 1;
      }
      kept.set(feature, found);
      return found;
    },
  };
}

function push<K>(lists: Map<K, number[]>, key: K, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}
