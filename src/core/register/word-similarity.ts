/** How alike two words and two names are, from 0 to 1; the same from either side. */
import { distance } from 'fastest-levenshtein';
import { countDifferent, type Name, type Word } from './name';

/** Below this two words are different words: "Nordkreis" is no misspelt "Südkreis". */
const ALIKE = 0.72;

/** 1 for equal words, less for misspelt, shortened and joined ones, 0 for different ones. */
export function wordSimilarity(one: Word, other: Word): number {
  if (one.text === other.text) return 1;
  // Not taken apart as a pair: this is asked millions of times.
  const isFirstShorter = one.text.length <= other.text.length;
  const short = isFirstShorter ? one.text : other.text;
  const long = isFirstShorter ? other.text : one.text;
  if (short.length < 3) return 0;
  const isPart = (isFirstShorter ? one.letters & ~other.letters : other.letters & ~one.letters) === 0;
  const maySlip = countDifferent(one.oddLetters, other.oddLetters) <= 2 * (1 - ALIKE) * long.length;
  if (!isPart && !maySlip) return 0;
  // A digit tells levels, years and course numbers apart: there is no nearly.
  if (hasDigit(short) || hasDigit(long)) return 0;
  if (long.startsWith(short)) return short.length >= 5 ? 0.85 : 0.75;
  if (short.length < 4) return 0;
  if (long.endsWith(short)) return 0.75;
  if (!maySlip || short.length / long.length < ALIKE) return 0;
  const slips = distance(short, long);
  const ratio = 1 - (slips === 2 && isSwap(short, long) ? 1 : slips) / long.length;
  return ratio >= ALIKE ? ratio : 0;
}

/** Two neighbouring letters in the wrong order are one slip of the finger, not two. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return a.charCodeAt(at) === b.charCodeAt(at + 1) && a.charCodeAt(at + 1) === b.charCodeAt(at);
}

export function hasDigit(word: string): boolean {
  for (let place = 0; place < word.length; place += 1) if (word.charCodeAt(place) <= 57) return true;
  return false;
}

/** The best counterpart of a word among others. */
export function bestSimilarity(word: Word, others: readonly Word[]): number {
  let best = 0;
  for (const other of others) {
    if (other === word) return 1;
    const found = wordSimilarity(word, other);
    if (found > best) best = found;
  }
  return best;
}

/**
 * Names as words in any order. A name that is wholly contained in the other
 * ("Volkshochschule" in "Volkshochschule im Südkreis") is alike, not the same.
 */
export function nameSimilarity(a: Name, b: Name): number {
  if (a === b && a.words.length > 0) return 1;
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const left = sum(a.words, b.words);
  const right = sum(b.words, a.words);
  const found = (left + right) / (a.words.length + b.words.length);
  const contained = isContained(left / a.words.length) || isContained(right / b.words.length);
  return Math.max(found, contained ? CONTAINED_NAME : 0, joinedSimilarity(a, b));
}

/** A name that is wholly contained in another is at least this alike. */
export const CONTAINED_NAME = 0.75;

/** Whether that share of a name's words with a counterpart makes up all of it, up to slips. */
export function isContained(share: number): boolean {
  return share >= 0.9;
}

/** "Sprach Café" and "Sprachcafé": the same letters with other gaps, up to a slip or two. */
export function joinedSimilarity(a: Name, b: Name): number {
  const longest = Math.max(a.joined.length, b.joined.length);
  if (longest < 6 || !mayBeJoined(a, b)) return 0;
  if (a.joined === b.joined) return 1;
  if (!differBySlips(a.joined, b.joined, 0, 0, SLIPS) || digitsOf(a.joined) !== digitsOf(b.joined)) return 0;
  const slips = distance(a.joined, b.joined);
  return slips / longest <= 0.1 ? 1 - slips / longest : 0;
}

/** Whether so many letters more, less or other make one text of the other, from these places on: far quicker than counting them. */
function differBySlips(a: string, b: string, atA: number, atB: number, slips: number): boolean {
  let one = atA;
  let other = atB;
  while (one < a.length && a.charCodeAt(one) === b.charCodeAt(other)) {
    one += 1;
    other += 1;
  }
  const restA = a.length - one;
  const restB = b.length - other;
  if (restA <= 0 || restB <= 0) return Math.max(restA, restB) <= slips;
  if (slips === 0 || Math.abs(restA - restB) > slips) return false;
  return (
    differBySlips(a, b, one + 1, other + 1, slips - 1) ||
    differBySlips(a, b, one + 1, other, slips - 1) ||
    differBySlips(a, b, one, other + 1, slips - 1)
  );
}

/** So many in two names that differ in their gaps. */
export const SLIPS = 2;

/** Whether their joined letters can be alike at all; the cheap half of the question. */
function mayBeJoined(a: Name, b: Name): boolean {
  return (
    Math.abs(a.joined.length - b.joined.length) <= SLIPS &&
    countDifferent(a.oddLetters, b.oddLetters) <= 2 * SLIPS
  );
}

function digitsOf(text: string): string {
  return hasDigit(text) ? text.replace(/\D+/g, ' ').trim() : '';
}

function sum(from: readonly Word[], to: readonly Word[]): number {
  let total = 0;
  for (const word of from) total += bestSimilarity(word, to);
  return total;
}
