/**
 * Meanings of abbreviations with the abbreviations in them spelled out as well. Each is worked
 * out once, after those it is made of: a table filled by mistake or by malice costs no more time
 * than its rows.
 */

/** Words of a meaning by the word it explains. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

export interface SpelledOut {
  readonly forms: Meanings;
  /** Words whose meaning leads in a circle, each with the next word of it. */
  readonly circular: ReadonlyMap<string, string>;
  /** Words whose meaning would have more words than allowed. */
  readonly tooLong: ReadonlySet<string>;
}

/** A word within its own meaning stands for itself, as do words whose row is not used. */
export function spellOut(meanings: Meanings, mostWords: number): SpelledOut {
  const forms = new Map<string, readonly string[]>();
  const tooLong = new Set<string>();
  const needs = new Map([...meanings].map(([word, parts]) => [word, needsOf(word, parts, meanings)]));
  const users = turnedRound(needs);
  const solve = (word: string): void => {
    const words: string[] = [];
    for (const part of meanings.get(word) ?? []) {
      for (const one of (part === word ? undefined : forms.get(part)) ?? [part]) words.push(one);
      if (words.length > mostWords) break;
    }
    if (words.length > mostWords) tooLong.add(word);
    else forms.set(word, words);
  };
  const open = peel(needs, users, solve);
  const circular = new Map<string, string>();
  for (const word of peel(restrict(users, open), needs)) {
    circular.set(word, [...(needs.get(word) ?? [])].find((one) => open.has(one)) ?? word);
  }
  // What merely leads into a circle takes its words as they stand.
  peel(restrict(needs, new Set([...open].filter((word) => !circular.has(word)))), users, solve);
  return { forms, circular, tooLong };
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

function needsOf(word: string, parts: readonly string[], meanings: Meanings): ReadonlySet<string> {
  return new Set(parts.filter((part) => part !== word && meanings.has(part)));
}

function turnedRound(links: Links): Links {
  const turned = new Map([...links.keys()].map((word) => [word, new Set<string>()]));
  for (const [word, others] of links) {
    for (const other of others) turned.get(other)?.add(word);
  }
  return turned;
}

function restrict(links: Links, words: ReadonlySet<string>): Links {
  return new Map(
    [...words].map((word) => [word, new Set([...(links.get(word) ?? [])].filter((one) => words.has(one)))]),
  );
}

/** Takes away, one after the other, words that wait for none that is left; the words that remain. */
function peel(
  waitsFor: Links,
  waitedForBy: Links,
  take: (word: string) => void = () => undefined,
): ReadonlySet<string> {
  const open = new Map([...waitsFor].map(([word, others]) => [word, others.size]));
  const ready = [...open].flatMap(([word, count]) => (count === 0 ? [word] : []));
  for (let word = ready.pop(); word !== undefined; word = ready.pop()) {
    open.delete(word);
    take(word);
    for (const other of waitedForBy.get(word) ?? []) {
      const count = open.get(other);
      if (count === undefined) continue;
      open.set(other, count - 1);
      if (count === 1) ready.push(other);
    }
  }
  return new Set(open.keys());
}
