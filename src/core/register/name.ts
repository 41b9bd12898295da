/**
 * A name prepared for being compared often: its words, and marks by which most
 * comparisons end before a letter is compared.
 */
import { audienceOfWord } from './audience';
import { wordWeights } from './offer-vocabulary';

/** A folded word; one object per word of a reading, so that many names share it. */
export interface Word {
  readonly text: string;
  /** The letters that occur, as bits. */
  readonly letters: number;
  /** Those that occur an odd number of times. */
  readonly oddLetters: number;
  /** What it counts in a title: words that many titles share count less. */
  readonly weight: number;
  /** Bits of the people it names. */
  readonly audience: number;
}

export interface Name {
  readonly words: readonly Word[];
  /** All letters without gaps. */
  readonly joined: string;
  /** The letters that occur in `joined` an odd number of times, as bits. */
  readonly oddLetters: number;
}

export function createWord(text: string): Word {
  return {
    text,
    letters: lettersOf(text),
    oddLetters: oddLettersOf(text),
    weight: wordWeights.get(text) ?? 1,
    audience: audienceOfWord(text),
  };
}

/** Several letters may share a bit: equal texts have equal bits. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** Equal texts have equal bits, one slip changes two at most, and long texts that are not alike differ in many. */
export function oddLettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits ^= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** So many bits differ: after n slips never more than 2n. */
export function countDifferent(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
