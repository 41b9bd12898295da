/**
 * Words of the language, as data: which ones say nothing, which ones say little, and
 * which ones contradict each other. What the office shortens stands in its own table.
 */
import { foldGerman } from './fold-german';

/** The words between the words. */
const silentWords =
  'der die das den dem des ein eine einer eines einem in im am an auf bei beim für von vom zu zum zur mit und u ' +
  'ab aus als durch nach um über f d alle allen nur siehe niveau stufe läuft bereits';

/** Words that many titles share: they weigh less than the others. */
const weakWords = 'deutsch sprach deutschkurs sprachkurs offen offener offene offenes';

/** Words for any offer, which say next to nothing. */
const emptyWords = 'kurs angebot gruppe treff projekt unterricht';

/** Notes beside a title, and what accompanies the name of a target group. */
const sideWords =
  'neu kostenlos kostenfrei gratis flyer aushang infos menschen personen leute teilnehmer nationalitäten m w x';

/** Second parts of compounds that say what kind of offer it is: "Abendkurs" is "Kurs am Abend". */
const heads = [...emptyWords.split(' '), 'cafe'];

/** Words that cannot both be right: per contrast its sides, per side how words for it begin. */
const contrastWords: readonly (readonly string[])[] = [
  ['vorm morgen früh', 'mittag nachm', 'abend abd', 'wochenend'],
  ['anfäng grund einstieg erst', 'fortgeschritten aufbau', 'mittel'],
  ['alphabet', 'allgemein', 'intensiv', 'integration', 'förder'],
];

const words = (text: string): readonly string[] => foldGerman(text).split(' ');

export const littleWords: ReadonlySet<string> = new Set(words(silentWords));

/** What words count in a title, where it is not 1. */
export const wordWeights: ReadonlyMap<string, number> = new Map([
  ...words(weakWords).map((word) => [word, 0.6] as const),
  ...words(`${emptyWords} ${sideWords}`).map((word) => [word, 0.15] as const),
]);

/** "abendkurs" gives abend and kurs, "integrationskurs" integration and kurs; other words stay as they are. */
export function splitCompound(word: string): readonly string[] {
  const head = heads.find((one) => word.length >= one.length + 4 && word.endsWith(one));
  if (head === undefined) return [word];
  const first = word.slice(0, -head.length);
  return [/(ion|ung|heit|keit|tat)s$/.test(first) ? first.slice(0, -1) : first, head];
}

interface Side {
  /** One bit that no other side has. */
  readonly bit: number;
  /** How words for it begin, folded. */
  readonly beginnings: readonly string[];
}

const firstBits = contrastWords.map((_, place) =>
  contrastWords.slice(0, place).reduce((total, { length }) => total + length, 0),
);

/** The sides of all contrasts; at most 31 bits. */
const sides: readonly Side[] = contrastWords
  .flat()
  .map((beginnings, place) => ({ bit: 1 << place, beginnings: words(beginnings) }));

/** Per contrast the bits of its sides. */
export const contrasts: readonly number[] = contrastWords.map(
  (own, place) => ((1 << own.length) - 1) << (firstBits[place] ?? 0),
);

/** The parts of the day, which the first contrast is about. */
export const [DAY_PARTS = 0] = contrasts;
export const [MORNING = 0, AFTERNOON = 0, EVENING = 0] = sides.map(({ bit }) => bit);

/** The sides that words take, as bits. */
export function sidesOf(folded: readonly string[]): number {
  return sides.reduce((bits, { bit, beginnings }) => {
    const taken = folded.some((word) => beginnings.some((beginning) => word.startsWith(beginning)));
    return taken ? bits | bit : bits;
  }, 0);
}
