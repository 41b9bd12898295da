/**
 * Finds the names of a register that may be like another one: those with a similar word, and
 * those that may consist of the same letters. It leaves out only what has nothing in common.
 */
import type { Name, Word } from './name';
import { mayBeJoined, SLIPS, wordSimilarity } from './word-similarity';

export interface AlikeNames {
  /** The same object is taken in once. */
  add(name: Name): void;
  /** All names whose similarity is above 0, and some more. */
  find(name: Name): ReadonlySet<Name>;
}

interface AlikeWords {
  readonly words: Word[];
  /** How many words of the register have been compared. */
  count: number;
}

/** So many words have their counterparts kept; beyond, the search begins anew. */
const KEPT = 20_000;

export function createAlikeNames(): AlikeNames {
  const taken = new Set<Name>();
  const words: Word[] = [];
  const namesWith = new Map<Word, Name[]>();
  const namesOfLength = new Map<number, Name[]>();
  const alike = new Map<Word, AlikeWords>();

  /** Words of the register that are similar; found once for each word that is asked for. */
  function wordsLike(word: Word): readonly Word[] {
    const found = alike.get(word) ?? { words: [], count: 0 };
    if (found.count === 0) {
      if (alike.size >= KEPT) alike.clear();
      alike.set(word, found);
    }
    for (; found.count < words.length; found.count += 1) {
      const other = words[found.count];
      if (other && wordSimilarity(word, other) > 0) found.words.push(other);
    }
    return found.words;
  }

  return {
    add(name) {
      if (taken.has(name)) return;
      taken.add(name);
      for (const word of new Set(name.words)) {
        const held = namesWith.get(word);
        if (held) held.push(name);
        else {
          words.push(word);
          namesWith.set(word, [name]);
        }
      }
      const { length } = name.joined;
      const long = namesOfLength.get(length);
      if (long) long.push(name);
      else namesOfLength.set(length, [name]);
    },
    find(name) {
      const found = new Set<Name>();
      for (const word of name.words) {
        for (const other of wordsLike(word)) for (const owner of namesWith.get(other) ?? []) found.add(owner);
      }
      const { length } = name.joined;
      for (let other = length - SLIPS; other <= length + SLIPS; other += 1) {
        for (const owner of namesOfLength.get(other) ?? []) if (mayBeJoined(name, owner)) found.add(owner);
      }
      return found;
    },
  };
}
