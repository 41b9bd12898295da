/**
 * What the names of many providers or places say for and against being that of one
 * offer. Only names are compared letter by letter that share a similar word or may
 * consist of the same letters; the others have nothing in common, so that the
 * result is the same as if each were compared.
 */
import type { Name, Word } from './name';
import { mayBeJoined, nameSimilarity, wordSimilarity } from './word-similarity';

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
  /** Per number the weight of being named so; there may be more numbers than features. */
  weigh(feature: F): Float64Array;
}

interface Weighed {
  weights: Float64Array;
  /** How many features have been weighed. */
  count: number;
}

/** So many weights are kept for the next time; 8 bytes each. */
const KEPT = 1_000_000;

/** `weightOf` gets the similarity of the two names most alike. */
export function createFeatureTable<F extends Named>(
  weightOf: (one: F, other: F, similarity: number) => number,
): FeatureTable<F> {
  const numbers = new Map<F, number>();
  const features: F[] = [];
  /** Numbers of the features that are called so. */
  const owners = new Map<Name, number[]>();
  const wordOwners = new Map<Word, Name[]>();
  const kept = new Map<F, Weighed>();

  function addName(name: Name, feature: number): void {
    const known = owners.get(name);
    if (known) {
      known.push(feature);
      return;
    }
    owners.set(name, [feature]);
    for (const word of new Set(name.words)) {
      const held = wordOwners.get(word);
      if (held) held.push(name);
      else wordOwners.set(word, [name]);
    }
  }

  /** Names that may be alike at all. */
  function findAlike(name: Name): ReadonlySet<Name> {
    const found = new Set<Name>();
    for (const [word, held] of wordOwners) {
      if (name.words.some((own) => wordSimilarity(own, word) > 0)) for (const other of held) found.add(other);
    }
    for (const other of owners.keys()) if (mayBeJoined(name, other)) found.add(other);
    return found;
  }

  function weighAll(feature: F): Weighed {
    const similarities = new Map<number, number>();
    for (const name of feature.names) {
      for (const other of findAlike(name)) {
        const similarity = nameSimilarity(name, other);
        for (const owner of owners.get(other) ?? []) {
          if (similarity > (similarities.get(owner) ?? 0)) similarities.set(owner, similarity);
        }
      }
    }
    const weights = Float64Array.from(features, (other, number) =>
      weightOf(feature, other, similarities.get(number) ?? 0),
    );
    return { weights, count: features.length };
  }

  function weighNew(feature: F, known: Weighed): void {
    if (known.weights.length < features.length) {
      const longer = new Float64Array(features.length + 64);
      longer.set(known.weights);
      known.weights = longer;
    }
    for (; known.count < features.length; known.count += 1) {
      const other = features[known.count];
      if (other) known.weights[known.count] = weightOf(feature, other, mostAlike(feature, other));
    }
  }

  return {
    add(feature) {
      const known = numbers.get(feature);
      if (known !== undefined) return known;
      const number = features.push(feature) - 1;
      numbers.set(feature, number);
      for (const name of feature.names) addName(name, number);
      return number;
    },
    weigh(feature) {
      const known = kept.get(feature) ?? weighAll(feature);
      weighNew(feature, known);
      if ((kept.size + 1) * features.length > KEPT) kept.clear();
      kept.set(feature, known);
      return known.weights;
    },
  };
}
