/**
 * Words of the language, as data: which ones say nothing, which ones say little, and
 * which ones contradict each other. What the office shortens stands in its own table.
 */
import { foldGerman } from './fold-german';

/** The words between the words. */
const silentWords =
  'der die das den dem des ein eine einer eines einem in im am an auf bei beim für von vom zu zum zur mit und u ' +
  'ab aus als durch nach um über f';

/** Words that many titles share: they weigh less than the others. */
const weakWords =
  'kurs deutsch deutschkurs sprachkurs angebot gruppe treff projekt offen offener offene offenes neu';

/** Words that cannot both be right: per contrast its sides, per side how words for it begin. */
const contrastWords: readonly (readonly string[])[] = [
  ['frau mama mutter mütter', 'mann männer vater väter', 'jugend jung', 'eltern', 'senior'],
  ['erwachsen', 'jugend jung', 'kind', 'senior'],
  ['vormittag morgen', 'mittag nachmittag', 'abend', 'wochenend'],
  ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'],
  ['anfäng grund einstieg erst', 'fortgeschritten aufbau', 'mittel'],
  ['alphabet', 'allgemein', 'intensiv', 'förder'],
];

const words = (text: string): readonly string[] => foldGerman(text).split(' ');

export const littleWords: ReadonlySet<string> = new Set(words(silentWords));

export const commonWords: ReadonlySet<string> = new Set(words(weakWords));

interface Side {
  /** One bit that no other side has. */
  readonly bit: number;
  /** How words for it begin, folded. */
  readonly beginnings: readonly string[];
}

const firstBits = contrastWords.map((_, place) =>
  contrastWords.slice(0, place).reduce((total, { length }) => total + length, 0),
);

/** The sides of all contrasts; 26 bits. */
const sides: readonly Side[] = contrastWords
  .flat()
  .map((beginnings, place) => ({ bit: 1 << place, beginnings: words(beginnings) }));

/** Per contrast the bits of its sides. */
export const contrasts: readonly number[] = contrastWords.map(
  (own, place) => ((1 << own.length) - 1) << (firstBits[place] ?? 0),
);

/** The sides that words take, as bits. */
export function sidesOf(folded: readonly string[]): number {
  return sides.reduce((bits, { bit, beginnings }) => {
    const taken = folded.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
    return taken ? bits | bit : bits;
  }, 0);
}
