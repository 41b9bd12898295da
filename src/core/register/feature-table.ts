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

export interface FeatureTable<F extends Named> {
  /** The number of a feature: 0 for the first one, the same for the same object. */
  add(feature: F): number;
  /** Per number the weight of being named so; valid until the next call. */
  weigh(feature: F): Float64Array;
}

/** `weightOf` gets the similarity of the two names most alike. */
export function createFeatureTable<F extends Named>(
  weightOf: (one: F, other: F, similarity: number) => number,
): FeatureTable<F> {
  const numbers = new Map<F, number>();
  const features: F[] = [];
  /** Numbers of the features that are called so. */
  const owners = new Map<Name, number[]>();
  const names: Name[] = [];
  const wordOwners = new Map<Word, Name[]>();
  let weights = new Float64Array(64);
  let similarities = new Float64Array(64);

  function addName(name: Name, feature: number): void {
    const known = owners.get(name);
    if (known) {
      known.push(feature);
      return;
    }
    owners.set(name, [feature]);
    names.push(name);
    for (const word of new Set(name.words)) {
      const held = wordOwners.get(word);
      if (held) held.push(name);
      else wordOwners.set(word, [name]);
    }
  }

  function touch(name: Name, other: Name): void {
    const similarity = nameSimilarity(name, other);
    if (similarity === 0) return;
    for (const feature of owners.get(other) ?? []) {
      if (similarity > (similarities[feature] ?? 0)) similarities[feature] = similarity;
    }
  }

  function compare(name: Name): void {
    const compared = new Set<Name>();
    for (const [word, held] of wordOwners) {
      if (!name.words.some((own) => wordSimilarity(own, word) > 0)) continue;
      for (const other of held) {
        if (compared.has(other)) continue;
        compared.add(other);
        touch(name, other);
      }
    }
    for (const other of names) if (mayBeJoined(name, other) && !compared.has(other)) touch(name, other);
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
      if (weights.length < features.length) {
        weights = new Float64Array(features.length * 2);
        similarities = new Float64Array(features.length * 2);
      }
      similarities.fill(0);
      feature.names.forEach(compare);
      for (const [number, other] of features.entries()) {
        weights[number] = weightOf(feature, other, similarities[number] ?? 0);
      }
      return weights;
    },
  };
}
