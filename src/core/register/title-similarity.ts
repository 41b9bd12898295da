/** How alike two titles are, beyond what provider, place and level say anyway. */
import type { OfferFeatures, TitleWord } from './offer-features';
import { bestSimilarity, joinedSimilarity } from './word-similarity';

/**
 * 0 to 1, the same from either side. A word of one title that only repeats the
 * provider, the place or the level is left out, unless nothing remains.
 */
export function titleSimilarity(a: OfferFeatures, b: OfferFeatures): number {
  const left = withoutRepeated(a.title, a, b);
  const right = withoutRepeated(b.title, b, a);
  const bare = left.length === 0 || right.length === 0;
  const byWords = compare(bare ? a.title : left, bare ? b.title : right);
  return byWords === 1 ? 1 : Math.max(byWords, joinedSimilarity(a.letters, b.letters));
}

function withoutRepeated(
  title: readonly TitleWord[],
  own: OfferFeatures,
  other: OfferFeatures,
): readonly TitleWord[] {
  return title.filter(
    ({ word }) =>
      !(own.known.has(word) || other.known.has(word)) ||
      other.title.some((counterpart) => counterpart.word === word),
  );
}

/** A title that says only part of the other one ("Integrationskurs" and "Integrationskurs am Abend") is at least this alike. */
const CONTAINED = 0.8;

function compare(a: readonly TitleWord[], b: readonly TitleWord[]): number {
  const [own, other] = [total(a), total(b)];
  if (own === 0 || other === 0) return 0;
  const [left, right] = [matched(a, wordsOf(b)), matched(b, wordsOf(a))];
  const found = (left + right) / (own + other);
  return Math.max(left / own, right / other) >= 0.9 ? Math.max(found, CONTAINED) : found;
}

function wordsOf(title: readonly TitleWord[]): readonly string[] {
  return title.map(({ word }) => word);
}

function matched(from: readonly TitleWord[], to: readonly string[]): number {
  return from.reduce((sum, { word, weight }) => sum + weight * bestSimilarity(word, to), 0);
}

function total(words: readonly TitleWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
