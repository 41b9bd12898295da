/** Starts that are no date of the register and still tell when: "Schuljahr 2014/15", "2. Halbjahr 2015". */
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
  return null;
}

function span(first: string, last: string): StartFeature {
  return { first: serialOfDay(firstDay(first as IsoDate)), last: serialOfDay(lastDay(last as IsoDate)) };
}
