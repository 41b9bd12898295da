/** How alike two titles are, beyond what provider, place and level say anyway. */
import type { Word } from './name';
import type { OfferFeatures } from './offer-features';
import { bestSimilarity, hasDigit, joinedSimilarity } from './word-similarity';

/**
 * 0 to 1, the same from either side. A word of one title that only repeats the
 * provider, the place or the level is left out, unless nothing remains.
 */
export function titleSimilarity(a: OfferFeatures, b: OfferFeatures): number {
  const left = withoutRepeated(a, b);
  const right = withoutRepeated(b, a);
  const bare = left.length === 0 || right.length === 0;
  const byWords = compare(bare ? a.title.words : left, bare ? b.title.words : right);
  return byWords === 1 ? 1 : Math.max(byWords, joinedSimilarity(a.title, b.title));
}

function withoutRepeated(own: OfferFeatures, other: OfferFeatures): readonly Word[] {
  const isRepeated = (word: Word): boolean =>
    (isKnown(word, own) || isKnown(word, other)) && !other.title.words.some(({ text }) => text === word.text);
  return own.title.words.some(isRepeated)
    ? own.title.words.filter((word) => !isRepeated(word))
    : own.title.words;
}

/** Whether provider, place or level say the word already. */
function isKnown({ text }: Word, { provider, place, codes }: OfferFeatures): boolean {
  for (const { words } of provider.names) for (const word of words) if (word.text === text) return true;
  for (const { words } of place.names) for (const word of words) if (word.text === text) return true;
  // "Alpha" is a kind of course as well, so only levels like A1 are said already.
  return (text === codes.levelFrom || text === codes.levelTo) && hasDigit(text);
}

/** A title that says only part of the other one ("Integrationskurs" and "Integrationskurs am Abend") is at least this alike. */
const CONTAINED = 0.8;

function compare(a: readonly Word[], b: readonly Word[]): number {
  const [own, other] = [total(a), total(b)];
  if (own === 0 || other === 0) return 0;
  const [left, right] = [matched(a, b), matched(b, a)];
  const found = (left + right) / (own + other);
  return Math.max(left / own, right / other) >= 0.9 ? Math.max(found, CONTAINED) : found;
}

function matched(from: readonly Word[], to: readonly Word[]): number {
  return from.reduce((sum, word) => sum + word.weight * bestSimilarity(word, to), 0);
}

function total(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
