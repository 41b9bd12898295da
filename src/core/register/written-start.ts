/** Starts that are no date of the register and still tell when: "Schuljahr 2014/15", "2. Halbjahr 2015", "Herbst 2015". */
import { firstDay, lastDay, serialOfDay, type IsoDate } from '../values/iso-date';

/** Serials of the first and last day that the date can mean. */
export interface StartFeature {
  readonly first: number;
  readonly last: number;
}

/** The days that the words can mean; null when they name none. School years begin in August. */
export function readWrittenStart(written: string): StartFeature | null {
  const school = /Schuljahr\s*(?:20)?(\d{2})\s*[/–-]\s*(?:20)?(\d{2})(?!\d)/i.exec(written);
  if (school) return span(`20${school[1] ?? ''}-08`, `20${school[2] ?? ''}-07`);
  const half = /(?<!\d)([12])\.\s*Halbjahr\s*(20\d{2})(?!\d)/i.exec(written);
  if (half) {
    const [, which = '', year = ''] = half;
    return which === '1' ? span(`${year}-01`, `${year}-06`) : span(`${year}-07`, `${year}-12`);
  }
  const season = SEASON.exec(written);
  if (season) {
    const [, name = '', year = ''] = season;
    const [first, last] = seasons.find(([word]) => name.toLowerCase().startsWith(word))?.[1] ?? [1, 12];
    const lastYear = last < first ? Number(year) + 1 : Number(year);
    return span(`${year}-${monthOf(first)}`, `${String(lastYear)}-${monthOf(last)}`);
  }
  return null;
}

/** Not "Sommer" alone: which one it was, only the year says. */
const SEASON = /(?<!\p{L})(Frühjahr|Frühling|Sommer|Herbst|Winter)(?:semester)?\s*(20\d{2})(?!\d)/iu;

/** First and last month that people still call so, with room on both sides. */
const seasons: readonly (readonly [word: string, months: readonly [first: number, last: number]])[] = [
  ['fr', [2, 6]],
  ['sommer', [4, 9]],
  ['herbst', [8, 12]],
  ['winter', [10, 3]],
];

function monthOf(month: number): string {
  return String(month).padStart(2, '0');
}

function span(first: string, last: string): StartFeature {
  return { first: serialOfDay(firstDay(first as IsoDate)), last: serialOfDay(lastDay(last as IsoDate)) };
}
