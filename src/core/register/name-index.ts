/**
 * Finds the names that are like another one. Words are compared once for all names that
 * hold them; what then cannot come up to the similarity that is asked for is left out, and
 * nothing else.
 */
import { countDifferent, type Name, type Word } from './name';
import { CONTAINED_NAME, isContained, joinedSimilarity, SLIPS, wordSimilarity } from './word-similarity';

export interface NameIndex {
  /** The number of a name: 0 for the first one, the same for the same object. */
  add(name: Name): number;
  /** How many names there are. */
  readonly count: number;
  /**
   * Tells the numbers, from `first` on, of all names whose `nameSimilarity` is above 0 and not
   * below `least`, and of some more; one may be told twice.
   */
  findAlike(name: Name, least: number, first: number, take: (number: number) => void): void;
}

interface AlikeWords {
  /** Numbers of words, and how similar each is. */
  readonly found: number[];
  readonly similar: number[];
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
  const oddLetters: number[] = [];
  const kept = new Map<Word, AlikeWords>();
  /** Per name, 0 between two searches: what its words bring, how many of its own they found. */
  let [sums, best, hits] = [new Float64Array(64), new Float64Array(64), new Float64Array(64)];
  const touched: number[] = [];

  function alikeWords(word: Word): AlikeWords {
    const known = kept.get(word) ?? { found: [], similar: [], count: 0 };
    if (known.count === 0) {
      if (kept.size >= KEPT) kept.clear();
      kept.set(word, known);
    }
    for (; known.count < words.length; known.count += 1) {
      const other = words[known.count];
      const similarity = other ? wordSimilarity(word, other) : 0;
      if (similarity === 0) continue;
      known.found.push(known.count);
      known.similar.push(similarity);
    }
    return known;
  }

  /** Adds the word's best counterpart in each name to that name's sum. */
  function addWord(word: Word, first: number): void {
    const seen: number[] = [];
    const { found, similar } = alikeWords(word);
    for (let at = 0; at < found.length; at += 1) {
      const similarity = similar[at] ?? 0;
      for (const name of tail(owners[found[at] ?? 0] ?? [], first)) {
        const before = best[name] ?? 0;
        if (before === 0) seen.push(name);
        if (similarity > before) best[name] = similarity;
        hits[name] = (hits[name] ?? 0) + 1;
      }
    }
    for (const name of seen) {
      if (sums[name] === 0) touched.push(name);
      sums[name] = (sums[name] ?? 0) + (best[name] ?? 0);
      best[name] = 0;
    }
  }

  /** Whether the similarity by words may be that high: each of the other's words found may be the same. */
  function mayReach(name: Name, number: number, least: number): boolean {
    const own = sums[number] ?? 0;
    const count = names[number]?.words.length ?? 0;
    const others = Math.min(hits[number] ?? 0, count);
    if ((own + others) / (name.words.length + count) >= least - ROUNDING) return true;
    if (least > CONTAINED_NAME) return false;
    return isContained(own / name.words.length + ROUNDING) || isContained(others / count);
  }

  /** Few names of nearly the same length consist of nearly the same letters. */
  function findJoined(name: Name, first: number, take: (number: number) => void): void {
    const { length } = name.joined;
    for (let other = length - SLIPS; other <= length + SLIPS; other += 1) {
      for (const number of tail(ofLength[other] ?? [], first)) {
        if (countDifferent(oddLetters[number] ?? 0, name.oddLetters) > 2 * SLIPS) continue;
        const held = names[number];
        if (held && joinedSimilarity(name, held) > 0) take(number);
      }
    }
  }

  return {
    add(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = names.push(name) - 1;
      numbers.set(name, number);
      for (const word of name.words) {
        const at = wordNumbers.get(word) ?? words.push(word) - 1;
        wordNumbers.set(word, at);
        (owners[at] ??= []).push(number);
      }
      oddLetters.push(name.oddLetters);
      const { length } = name.joined;
      (ofLength[length] ??= []).push(number);
      sums = longEnough(sums, names.length);
      best = longEnough(best, names.length);
      hits = longEnough(hits, names.length);
      return number;
    },
    get count() {
      return names.length;
    },
    findAlike(name, least, first, take) {
      if (first >= names.length) return;
      for (const word of name.words) addWord(word, first);
      for (const number of touched) {
        if (mayReach(name, number, least)) take(number);
        sums[number] = hits[number] = 0;
      }
      touched.length = 0;
      findJoined(name, first, take);
    },
  };
}

/** Sums of fractions, added in another order, may differ by less. */
const ROUNDING = 1e-9;

/** The numbers from `first` on of an ascending list: usually a few at its end, or all of it. */
export function tail(ascending: readonly number[], first: number): readonly number[] {
  if (first === 0) return ascending;
  let at = ascending.length;
  while (at > 0 && (ascending[at - 1] ?? 0) >= first) at -= 1;
  return at === ascending.length ? NONE : ascending.slice(at);
}

const NONE: readonly number[] = [];

function longEnough(numbers: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> {
  return length <= numbers.length ? numbers : new Float64Array(length * 2);
}
