/**
 * Which of many texts hold all words that somebody typed, anywhere in them. Thousands of rows share their words: each
 * different word is looked through once, and knows the texts that it stands in.
 */
import { searchText, searchWords } from './search-text';

export interface TextIndex {
  /** Numbers of the texts, ascending, counted from 0; all of them when nothing was typed. */
  find(typed: string): readonly number[];
}

export function createTextIndex(texts: readonly string[]): TextIndex {
  const { words, owners } = collectWords(texts);
  /** All words one behind the other, and where each begins: looked through in one go. */
  const joined = `\n${words.join('\n')}\n`;
  const starts = startsOf(words);

  function mark(wanted: string, of: Uint8Array, round: number): void {
    for (let at = joined.indexOf(wanted); at >= 0;) {
      const word = lastNotAbove(starts, at);
      for (const text of owners[word] ?? []) {
        // Only what held all words before may go on.
        if (of[text] === round) of[text] = round + 1;
      }
      at = joined.indexOf(wanted, starts[word + 1] ?? joined.length);
    }
  }

  return {
    find(typed) {
      const wanted = [...new Set(searchWords(typed))].slice(0, MOST_WORDS);
      const held = new Uint8Array(texts.length);
      wanted.forEach((word, round) => mark(word, held, round));
      const found: number[] = [];
      for (let text = 0; text < held.length; text += 1) if (held[text] === wanted.length) found.push(text);
      return found;
    },
  };
}

/** More words than one byte counts; nobody types so many. */
const MOST_WORDS = 250;

function collectWords(texts: readonly string[]): {
  readonly words: readonly string[];
  readonly owners: readonly (readonly number[])[];
} {
  const numbers = new Map<string, number>();
  const owners: number[][] = [];
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, owners.length);
    return owners.push([]) - 1;
  };
  /** Numbers of the spellings of a word as it is written: each is folded once. */
  const spellings = new Map<string, readonly number[]>();
  const spellingsOf = (written: string): readonly number[] => {
    const known = spellings.get(written);
    if (known) return known;
    const made = searchText(written)
      .split(BLANKS)
      .filter((word) => word !== '')
      .map(numberOf);
    spellings.set(written, made);
    return made;
  };
  texts.forEach((text, number) => {
    for (const written of text.split(BLANKS)) {
      for (const word of spellingsOf(written)) {
        const own = owners[word];
        if (own && own[own.length - 1] !== number) own.push(number);
      }
    }
  });
  return { words: [...numbers.keys()], owners };
}

const BLANKS = /\s+/;

/** Where each word begins in the joined ones, behind the first line end. */
function startsOf(words: readonly string[]): Uint32Array {
  const starts = new Uint32Array(words.length);
  let at = 1;
  words.forEach((word, number) => {
    starts[number] = at;
    at += word.length + 1;
  });
  return starts;
}

/** The last of the ascending numbers that is not above the limit. */
function lastNotAbove(ascending: Uint32Array, limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) <= limit) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}
