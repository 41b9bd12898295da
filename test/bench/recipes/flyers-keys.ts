/** Slips of the fingers: neighbouring keys, swapped, doubled and lost letters; and a keyboard without umlauts. */
import type { Chance } from '../make/seeded';

const rows = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];

function neighbourOf(letter: string, chance: Chance): string {
  const row = rows.find((one) => one.includes(letter));
  if (row === undefined) return letter;
  const place = row.indexOf(letter);
  const beside = [row[place - 1], row[place + 1]].filter((one) => one !== undefined);
  return chance.pick(beside);
}

/** One slip in a word of five letters or more, never in its first one; other texts stay as they are. */
export function slipIn(text: string, chance: Chance): string {
  const words = [...text.matchAll(/\p{L}{5,}/gu)];
  if (words.length === 0) return text;
  const word = chance.pick(words);
  const at = word.index + chance.whole(1, word[0].length - 2);
  const [here = '', next = ''] = [text[at], text[at + 1]];
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const way = chance.next();
  if (way < 0.4) return before + neighbourOf(here, chance) + after;
  if (way < 0.6) return before + next + here + after.slice(1);
  if (way < 0.8) return before + here + here + after;
  return before + after;
}

const plain: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
  é: 'e',
  '–': '-',
};

export function withoutUmlauts(text: string): string {
  return text.replace(/[äöüÄÖÜßé–]/g, (letter) => plain[letter] ?? letter);
}
