/**
 * On which days an offer takes place, read from its title or its times: "Mo 09:00–11:15",
 * "montags", "jeden Donnerstag", "Mo.–Fr.", "(Di)".
 */
import type { MatchReason } from '../texts/matching-texts';

const names = ['mo(?:ntag)?', 'di(?:enstag)?', 'mi(?:ttwoch)?', 'do(?:nnerstag)?', 'fr(?:eitag)?'];
const weekend = ['sa(?:mstag)?|sonnabend', 'so(?:nntag)?'];
const days = [...names, ...weekend].map((name) => new RegExp(`^(?:${name})s?$`, 'i'));

/** A day in full, with the part of the day it may carry. */
const LONG = '(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|sonnabends?';
/** In a title short forms are capital and small letter: "do" and "so" are words as well; "Fr. Meyer" is a person. */
const IN_TITLE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyCase(LONG)}|(?:Mo|Di|Mi|Do|Sa|Fr(?!\\.? \\p{Lu}))(?!\\p{L})|So(?=\\.))(?![\\p{L}\\p{N}])\\.?`,
  'gu',
);
const IN_TIMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${LONG}|mo|di|mi|do|fr|sa|so)(?![\\p{L}\\p{N}])\\.?`,
  'giu',
);
/** What stands between the first and the last day of several. */
const UNTIL = /^\s*(-|–|bis)\s*$/;

function anyCase(pattern: string): string {
  return pattern.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

/** Bits of the days that a title names. */
export function daysInTitle(title: string): number {
  return daysIn(title, IN_TITLE);
}

/** Bits of the days that a text on times names. */
export function daysInTimes(times: string): number {
  return daysIn(times, IN_TIMES);
}

/** The title without the days, with what introduces them. */
export function withoutDays(title: string): string {
  return title.replace(IN_TITLE, ' ').replace(/(?<!\p{L})jeden\s+(?=$|[^\p{L}])/giu, ' ');
}

function daysIn(text: string, pattern: RegExp): number {
  let bits = 0;
  let [last, end] = [-1, 0];
  for (const found of text.matchAll(pattern)) {
    const word = found[0].replace('.', '');
    const day = days.findIndex((one) => one.test(word));
    const isRange = last >= 0 && day > last && UNTIL.test(text.slice(end, found.index));
    for (let one = isRange ? last : day; one <= day; one += 1) bits |= 1 << one;
    [last, end] = [day, found.index + found[0].length];
  }
  return bits;
}

const NOTHING = [0, null] as const;
const same = [0.7, 'days.same'] as const;
const different = [-6, 'days.different'] as const;
const oneSilent = [0, null] as const;

/** The same course on another day is another offer; some days in common may be a change. */
export function daysEvidence(a: number, b: number): readonly [weight: number, reason: MatchReason | null] {
  if (a === 0 && b === 0) return NOTHING;
  if (a === 0 || b === 0) return oneSilent;
  if (a === b) return same;
  return (a & b) === 0 ? different : NOTHING;
}
