/** How alike two words and two names are, from 0 to 1; the same from either side. */
import { distance } from 'fastest-levenshtein';

/** Below this two words are different words: "Nordkreis" is no misspelt "Südkreis". */
const ALIKE = 0.72;

/** 1 for equal words, less for misspelt, shortened and joined ones, 0 for different ones. */
function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return 0;
  // A digit tells levels, years and course numbers apart: there is no nearly.
  if (hasDigit(short) || hasDigit(long)) return 0;
  if (long.startsWith(short)) return short.length >= 5 ? 0.85 : 0.75;
  if (short.length < 4) return 0;
  if (long.endsWith(short)) return 0.75;
  if (short.length / long.length < ALIKE) return 0;
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

function hasDigit(word: string): boolean {
  for (let place = 0; place < word.length; place += 1) if (word.charCodeAt(place) <= 57) return true;
  return false;
}

/** The best counterpart of a word among others. */
export function bestSimilarity(word: string, others: readonly string[]): number {
  let best = 0;
  for (const other of others) {
    const found = wordSimilarity(word, other);
    if (found === 1) return 1;
    if (found > best) best = found;
  }
  return best;
}

/**
 * Names as words in any order. A name that is wholly contained in the other
 * ("Volkshochschule" in "Volkshochschule im Südkreis") is alike, not the same.
 */
export function nameSimilarity(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const found = (sum(a, b) + sum(b, a)) / (a.length + b.length);
  const contained = Math.max(sum(a, b) / a.length, sum(b, a) / b.length) >= 0.9 ? 0.75 : 0;
  return Math.max(found, contained, joinedSimilarity(a.join(''), b.join('')));
}

/** "Sprach Café" and "Sprachcafé": the same letters with other gaps, up to a slip or two; `a` and `b` without gaps. */
export function joinedSimilarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) > 2 || longest < 6) return 0;
  if (a === b) return 1;
  if (digitsOf(a) !== digitsOf(b)) return 0;
  const slips = distance(a, b);
  return slips <= 2 && slips / longest <= 0.1 ? 1 - slips / longest : 0;
}

function digitsOf(text: string): string {
  return hasDigit(text) ? text.replace(/\D+/g, ' ').trim() : '';
}

function sum(from: readonly string[], to: readonly string[]): number {
  return from.reduce((total, word) => total + bestSimilarity(word, to), 0);
}
