/** How alike two titles are, beyond what provider, place, level and target group say anyway. */
import type { Word } from './name';
import type { OfferFeatures } from './offer-features';
import { bestSimilarity, hasDigit, joinedSimilarity } from './word-similarity';

/**
 * 0 to 1, the same from either side. A word of one title that only repeats the
 * provider, the place, the level or the target group is left out, unless nothing remains.
 */
export function titleSimilarity(a: OfferFeatures, b: OfferFeatures): number {
  const byWords = wordsAlike(a, b, a.title.words, b.title.words);
  if (byWords === 1) return 1;
  const taken = a.title.parts.length > a.title.words.length || b.title.parts.length > b.title.words.length;
  const byParts = taken ? wordsAlike(a, b, a.title.parts, b.title.parts) : 0;
  return Math.max(byWords, byParts, joinedSimilarity(a.title, b.title));
}

function wordsAlike(a: OfferFeatures, b: OfferFeatures, ofA: readonly Word[], ofB: readonly Word[]): number {
  const isRepeated = (word: Word, others: readonly Word[]): boolean =>
    (isKnown(word, a) || isKnown(word, b)) && !others.some(({ text }) => text === word.text);
  const left = ofA.filter((word) => !isRepeated(word, ofB));
  const right = ofB.filter((word) => !isRepeated(word, ofA));
  const bare = left.length === 0 || right.length === 0;
  return compare(bare ? ofA : left, bare ? ofB : right);
}

/** Whether provider, place, level or target group say the word already. */
function isKnown(
  { text, audience }: Word,
  { provider, place, codes, listedAudience }: OfferFeatures,
): boolean {
  if ((audience & listedAudience) !== 0) return true;
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
  const contained = Math.max(left / own, right / other) >= 0.9 || haveSameTellingWords(a, b);
  return contained ? Math.max(found, CONTAINED) : found;
}

/** "B1-Kurs" and "Deutsch B1": what remains without the words that many titles share is the same. */
function haveSameTellingWords(a: readonly Word[], b: readonly Word[]): boolean {
  return a.some(isTelling) && hasAll(a, b) && hasAll(b, a);
}

function hasAll(a: readonly Word[], b: readonly Word[]): boolean {
  return b.every((word) => !isTelling(word) || bestInTitle(word, a) >= 0.9);
}

function isTelling({ weight }: Word): boolean {
  return weight === 1;
}

function matched(from: readonly Word[], to: readonly Word[]): number {
  return from.reduce((sum, word) => sum + word.weight * bestInTitle(word, to), 0);
}

function total(words: readonly Word[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}

/** The best counterpart of a word in a title, where inflected and shortened words are usual. */
function bestInTitle(word: Word, others: readonly Word[]): number {
  let best = bestSimilarity(word, others);
  if (best >= INFLECTED) return best;
  for (const other of others) {
    const [short, long] = word.text.length <= other.text.length ? [word, other] : [other, word];
    // A letter that the longer word does not have.
    if ((short.letters & ~long.letters) !== 0) continue;
    if (isInflected(short.text, long.text)) best = Math.max(best, INFLECTED);
    else if (isShortened(short.text, long.text)) best = Math.max(best, SHORTENED);
  }
  return best;
}

const INFLECTED = 0.95;
const SHORTENED = 0.85;
const ENDING = /^(e|en|n|s|es|er|ern|in|innen)$/;

/** "kurs" and "kurse", "treff" and "treffen". */
function isInflected(short: string, long: string): boolean {
  return short.length >= 4 && long.startsWith(short) && ENDING.test(long.slice(short.length));
}

/** "migrberatung" for "migrationsberatung": the beginning of its first part and the end as a whole. */
function isShortened(short: string, long: string): boolean {
  if (short.length < 7 || long.length < short.length + 2 || hasDigit(short)) return false;
  let same = 0;
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same)) same += 1;
  const beginning = Math.min(same, short.length - 4);
  return beginning >= 3 && long.endsWith(short.slice(beginning));
}
