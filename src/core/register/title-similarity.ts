/** How alike two titles are, beyond what provider, place and level say anyway. */
import type { OfferFeatures, TitleWord } from './offer-features';
import { bestSimilarity, joinedSimilarity } from './word-similarity';

/**
 * 0 to 1, the same from either side. Words that only repeat the provider, the
 * place or the level of one of the two are left out, unless nothing remains.
 */
export function titleSimilarity(a: OfferFeatures, b: OfferFeatures): number {
  const isNews = ({ word }: TitleWord): boolean => !a.known.has(word) && !b.known.has(word);
  const [left, right] = [a.title.filter(isNews), b.title.filter(isNews)];
  const bare = left.length === 0 || right.length === 0;
  return compare(bare ? a.title : left, bare ? b.title : right);
}

function compare(a: readonly TitleWord[], b: readonly TitleWord[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const [left, right] = [a.map(({ word }) => word), b.map(({ word }) => word)];
  const weight = total(a) + total(b);
  return Math.max((matched(a, right) + matched(b, left)) / weight, joinedSimilarity(left, right));
}

function matched(from: readonly TitleWord[], to: readonly string[]): number {
  return from.reduce((sum, { word, weight }) => sum + weight * bestSimilarity(word, to), 0);
}

function total(words: readonly TitleWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
