/**
 * What the names of many providers or places say for and against being that of one
 * offer. Most have nothing in common with it and weigh the same; only the others are
 * found and compared letter by letter, so that the result is the same as if each were.
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
  /** What being named so weighs for the offer's own `feature`. */
  weigh(feature: F): Weights;
}

export interface Weights {
  /** Of every feature that has nothing in common with the one weighed. */
  readonly stranger: number;
  /** Numbers of the others. */
  readonly related: readonly number[];
  /** Per number; there may be more of them than features. */
  readonly all: Float64Array;
}

export interface FeatureRules<F> {
  /** Gets the similarity of the two names most alike. */
  readonly weightOf: (one: F, other: F, similarity: number) => number;
  /** A feature like no other: it has a name that is never compared. */
  readonly stranger: F;
  /** What features may have in common beside their names; null for nothing. */
  readonly kinOf: (feature: F) => string | null;
}

/** So many weights are kept for the next time; 8 bytes each. */
const KEPT = 1_000_000;

export function createFeatureTable<F extends Named>(rules: FeatureRules<F>): FeatureTable<F> {
  const { weightOf, stranger, kinOf } = rules;
  const numbers = new Map<F, number>();
  const features: F[] = [];
  const index = createNameIndex();
  /** Per number of a name the features that are called so. */
  const owners: number[][] = [];
  const nameless: number[] = [];
  const kin = new Map<string, number[]>();
  const kept = new Map<F, Weights>();
  /** Per feature, -1 between two searches. */
  let similarities = new Float64Array(64).fill(UNRELATED);

  function weighAll(feature: F): Weights {
    const related: number[] = [];
    const note = (number: number, similarity: number): void => {
      const before = similarities[number] ?? UNRELATED;
      if (before === UNRELATED) related.push(number);
      if (similarity > before) similarities[number] = similarity;
    };
    for (const number of nameless) note(number, 0);
    for (const number of kin.get(kinOf(feature) ?? '') ?? []) note(number, 0);
    for (const name of feature.names) {
      index.compare(name, (found, similarity) => {
        for (const owner of owners[found] ?? []) note(owner, similarity);
      });
    }
    const unrelated = weightOf(feature, stranger, 0);
    const all = new Float64Array(features.length).fill(unrelated);
    for (const number of related) {
      const other = features[number];
      if (other) all[number] = weightOf(feature, other, similarities[number] ?? 0);
      similarities[number] = UNRELATED;
    }
    return { stranger: unrelated, related, all };
  }

  return {
    add(feature) {
      const known = numbers.get(feature);
      if (known !== undefined) return known;
      const number = features.push(feature) - 1;
      numbers.set(feature, number);
      if (feature.names.length === 0) nameless.push(number);
      const shared = kinOf(feature);
      if (shared !== null) kin.set(shared, [...(kin.get(shared) ?? []), number]);
      for (const name of feature.names) (owners[index.add(name)] ??= []).push(number);
      if (features.length > similarities.length) {
        similarities = new Float64Array(features.length * 2).fill(UNRELATED);
      }
      return number;
    },
    weigh(feature) {
      const known = kept.get(feature);
      // Only what was weighed against all features there are is of use.
      if (known?.all.length === features.length) return known;
      const found = weighAll(feature);
      if ((kept.size + 1) * features.length > KEPT) kept.clear();
      kept.set(feature, found);
      return found;
    },
  };
}

const UNRELATED = -1;
