/** For whom an offer is, read from its title and from the column of target groups; as bits, so that it is compared quickly. */
import type { MatchReason } from '../texts/matching-texts';
import { distance } from 'fastest-levenshtein';
import { foldGerman } from './fold-german';

const [WOMEN, MEN, PARENTS, SENIORS, ADULTS, YOUTH, CHILDREN] = [1, 2, 4, 8, 16, 32, 64];
const [WORKERS, STUDENTS, TRAINEES, VOLUNTEERS] = [256, 512, 1024, 2048];
const GROWN = WOMEN | MEN | PARENTS | SENIORS | ADULTS | WORKERS | STUDENTS | VOLUNTEERS;
/** Says that it is for all, which is more than saying nothing. */
const ALL = 128;

/** How words for a group begin. Mothers are women and parents. */
const beginnings = (
  [
    ['frauen migrantin', WOMEN],
    ['mutter mütter', WOMEN | PARENTS],
    ['männer', MEN],
    ['vater väter', MEN | PARENTS],
    ['eltern', PARENTS],
    ['senior älter rentner', SENIORS],
    ['mädchen', WOMEN | YOUTH | CHILDREN],
    ['familie', PARENTS | CHILDREN],
    ['berufstätig arbeitnehmer beschäftigt fachkräft fachkraft', WORKERS],
    ['azubi auszubild lehrling', TRAINEES | YOUTH],
    ['studier student', STUDENTS],
    ['schüler', YOUTH | CHILDREN],
    ['ehrenamtlich helfer', VOLUNTEERS],
    ['erwachsen', GROWN],
    ['jugend junge jungen', YOUTH],
    ['kind kids schulkind', CHILDREN],
  ] as const
).flatMap(([words, bits]) => words.split(' ').map((word) => [foldGerman(word), bits] as const));

/** Words whose beginning says nothing: Mannheim, Mannschaft, Papagei; "Frau" stands before a name. */
const wholeWords: ReadonlyMap<string, number> = new Map(
  (
    [
      ['frau', 0],
      ['mann', MEN],
      ['mama mamas', WOMEN | PARENTS],
      ['papa papas', MEN | PARENTS],
    ] as const
  ).flatMap(([words, bits]) => words.split(' ').map((word) => [foldGerman(word), bits] as const)),
);

/** Words that begin so and name a place, a help or a service, not who may come. */
const others =
  'kinderbetreu kindergarten kindertag kinderhort kinderhaus jugendzentr jugendhaus jugendamt jugendmigr ' +
  'jugendtreff jugendhilf frauenzentr elternzeit mutterspr frauenhaus extern ' +
  'familienzentr familienhaus familienbüro familienhilf familienbildungsstätt';
const notMeant = others.split(' ').map(foldGerman);

/** Codes of the list of target groups; the others say nothing here. */
const codes: ReadonlyMap<string, number> = new Map([
  ['women', WOMEN],
  ['parents', PARENTS],
  ['adults', GROWN],
  ['skilled-workers', WORKERS],
  ['youth', YOUTH],
  ['children', CHILDREN],
  ['all', ALL],
]);

/** Words long enough to be known again with a slip. */
const misspelt = (
  [
    ['frauen', WOMEN],
    ['männer', MEN],
    ['mütter', WOMEN | PARENTS],
    ['eltern', PARENTS],
    ['senioren', SENIORS],
    ['erwachsene', GROWN],
    ['jugendliche', YOUTH],
    ['kinder', CHILDREN],
  ] as const
).map(([word, bits]) => [foldGerman(word), bits] as const);

/** Bits of the groups that a folded word names; 0 for most words. */
export function audienceOfWord(word: string): number {
  const whole = wholeWords.get(word);
  if (whole !== undefined) return whole;
  if (notMeant.some((beginning) => word.startsWith(beginning))) return 0;
  const named = beginnings.reduce(
    (bits, [beginning, own]) => (word.startsWith(beginning) ? bits | own : bits),
    0,
  );
  if (named !== 0) return named;
  return misspelt.find(([right]) => isSlipOf(word, right))?.[1] ?? 0;
}

/** "unter 18", "U18", "bis 25 Jahre"; not "bis 12 Uhr" and not "unter 15 Teilnehmern". */
const YOUNG =
  /(?<!\p{L})(?:(?:unter|u)\s?(?:1\d|2[0-7])(?:\s+jahren?|(?![\d:.])(?!\s*(?:\p{L}|[€%])))|bis\s?(?:1\d|2[0-7])\s+jahren?)/giu;

/** Bits of the groups that a title names by age. */
export function audienceByAge(title: string): number {
  return title.search(YOUNG) < 0 ? 0 : YOUTH | CHILDREN;
}

export function withoutAge(title: string): string {
  return title.replace(YOUNG, ' ');
}

/** One letter more, less or other behind the first one, or two that changed places. */
function isSlipOf(word: string, right: string): boolean {
  if (!word.startsWith(right.charAt(0)) || Math.abs(word.length - right.length) > 1) return false;
  const slips = distance(word, right);
  return slips <= 1 || (slips === 2 && sorted(word) === sorted(right));
}

function sorted(word: string): string {
  return Array.from(word).sort().join('');
}

/** "Mütter und Väter" are parents, neither women alone nor men alone. */
export function joinAudiences(named: readonly number[]): number {
  const bits = named.reduce((all, one) => all | one, 0);
  const isBoth = (bits & PARENTS) !== 0 && (bits & WOMEN) !== 0 && (bits & MEN) !== 0;
  return isBoth && (bits & ADULTS) === 0 ? bits & ~(WOMEN | MEN) : bits;
}

/** Bits of what the column says: codes where it was understood, otherwise as it was written. */
export function audienceOfColumn(listed: readonly string[], written: string): number {
  const words = foldGerman(written).split(' ');
  const read = joinAudiences([...listed.map((code) => codes.get(code) ?? 0), ...words.map(audienceOfWord)]);
  return read === 0 && words.includes('alle') ? ALL : read;
}

const NOTHING = [0, null] as const;
/** Titles that name it are alike for that already. */
const same = [0, 'group.same'] as const;
const narrower = [-6, 'group.narrower'] as const;
const different = [-6, 'group.different'] as const;
const oneSilent = [-0.5, null] as const;
/** "Frauen" and "Erwachsene": noted more narrowly, or another offer. */
const overlapping = [-3.5, 'group.overlapping'] as const;

/** Groups that have nobody in common are two offers; for all and for some may be one, noted differently, or two. */
export function audienceEvidence(
  a: number,
  b: number,
): readonly [weight: number, reason: MatchReason | null] {
  if (a === b) return a === 0 || a === ALL ? NOTHING : same;
  const [one, other] = [a & ~ALL, b & ~ALL];
  if (one === 0 && other === 0) return NOTHING;
  if (a === 0 || b === 0) return ((one | other) & ADULTS) === 0 ? oneSilent : NOTHING;
  // Offers for adults are rarely called so.
  if (one === 0 || other === 0) return ((one | other) & ADULTS) === 0 ? narrower : NOTHING;
  return (one & other) === 0 ? different : overlapping;
}
