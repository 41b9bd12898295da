/**
 * How alike a name is to each of many. Names are found by their words, each compared once
 * for all names that hold it; the sums are those that `nameSimilarity` comes to, so that
 * nothing is left out.
 */
import type { Name, Word } from './name';
import { CONTAINED_NAME, isContained, joinedSimilarity, SLIPS, wordSimilarity } from './word-similarity';

export interface NameIndex {
  /** The number of a name: 0 for the first one, the same for the same object. */
  add(name: Name): number;
  /** Tells each name that is alike at all, by its number, and how much: above 0, as `nameSimilarity` has it. */
  compare(name: Name, take: (number: number, similarity: number) => void): void;
}

interface AlikeWords {
  /** Numbers of words and how similar they are. */
  readonly found: (readonly [word: number, similarity: number])[];
  /** How many words of the index have been compared. */
  count: number;
}

/** So many words have their counterparts kept; beyond, the search begins anew. */
const KEPT = 20_000;

export function createNameIndex(): NameIndex {
  const names: Name[] = [];
  const numbers = new Map<Name, number>();
  const words: Word[] = [];
  const wordNumbers = new Map<Word, number>();
  /** Per word the names that hold it, as often as they do. */
  const owners: number[][] = [];
  const ofLength: number[][] = [];
  const kept = new Map<Word, AlikeWords>();
  /** Numbers of each name's words. */
  const wordsOf: number[][] = [];
  /** 0 between two comparisons: per name what its words bring, per word how like one it is. */
  let [sums, best, likeness] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];
  const touched: number[] = [];

  function alikeWords(word: Word): AlikeWords['found'] {
    const known = kept.get(word) ?? { found: [], count: 0 };
    if (known.count === 0) {
      if (kept.size >= KEPT) kept.clear();
      kept.set(word, known);
    }
    for (; known.count < words.length; known.count += 1) {
      const other = words[known.count];
      const similarity = other ? wordSimilarity(word, other) : 0;
      if (similarity > 0) known.found.push([known.count, similarity]);
    }
    return known.found;
  }

  /** Adds the word's best counterpart in each name to that name's sum. */
  function addWord(word: Word): void {
    const seen: number[] = [];
    for (const [other, similarity] of alikeWords(word)) {
      if (similarity > (likeness[other] ?? 0)) likeness[other] = similarity;
      for (const name of owners[other] ?? []) {
        const before = best[name] ?? 0;
        if (before === 0) seen.push(name);
        if (similarity > before) best[name] = similarity;
      }
    }
    for (const name of seen) {
      if (sums[name] === 0) touched.push(name);
      sums[name] = (sums[name] ?? 0) + (best[name] ?? 0);
      best[name] = 0;
    }
  }

  /** Added in the order of the words, as `nameSimilarity` does: the same to the last digit. */
  function byWords(name: Name, number: number): number {
    const others = wordsOf[number] ?? [];
    const own = sums[number] ?? 0;
    const other = others.reduce((total, word) => total + (likeness[word] ?? 0), 0);
    const found = (own + other) / (name.words.length + others.length);
    const contained = isContained(own / name.words.length) || isContained(other / others.length);
    return contained ? Math.max(found, CONTAINED_NAME) : found;
  }

  function addJoined(name: Name, take: (number: number, similarity: number) => void): void {
    const { length } = name.joined;
    for (let other = length - SLIPS; other <= length + SLIPS; other += 1) {
      for (const number of ofLength[other] ?? []) {
        const held = names[number];
        const similarity = held ? joinedSimilarity(name, held) : 0;
        if (similarity > 0) take(number, similarity);
      }
    }
  }

  return {
    add(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = names.push(name) - 1;
      numbers.set(name, number);
      wordsOf[number] = name.words.map((word) => {
        const at = wordNumbers.get(word) ?? words.push(word) - 1;
        wordNumbers.set(word, at);
        (owners[at] ??= []).push(number);
        return at;
      });
      const { length } = name.joined;
      (ofLength[length] ??= []).push(number);
      sums = longEnough(sums, names.length);
      best = longEnough(best, names.length);
      likeness = longEnough(likeness, words.length);
      return number;
    },
    compare(name, take) {
      for (const word of name.words) addWord(word);
      for (const number of touched) take(number, names[number] === name ? 1 : byWords(name, number));
      for (const number of touched) sums[number] = 0;
      for (const word of name.words) for (const [other] of alikeWords(word)) likeness[other] = 0;
      touched.length = 0;
      addJoined(name, take);
    },
  };
}

function longEnough(numbers: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  return length <= numbers.length ? numbers : new Float64Array(length * 2);
}
