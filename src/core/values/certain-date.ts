/**
 * Dates that somebody typed as text, where they can mean one day only: what may be turned into a date without asking.
 * "05/04/2015" has two readings and stays; "22/05/2015" and "22,05,2015" have one.
 */
import { dateCodec } from './date-codec';
import { isDay, isoDateOf, type IsoDate } from './iso-date';
import { noContext } from './codec';

/** Undefined where there are two readings, or none, or where something would be lost: a time of day. */
export function certainDate(text: string): IsoDate | undefined {
  const written = text.trim().replace(/\s+/g, ' ');
  // A bare number may be a date without its format, or something else; a time of day is not ours to drop.
  if (/^\d+(,\d+)?$/.test(written) || written.includes(':')) return undefined;
  const read = dateCodec.decode(written, noContext);
  if (read.ok && read.value !== null) return isYearClear(written) ? read.value : undefined;
  return onlyReading(written);
}

/** Two digits at the end are clear where Excel and this program complete them alike: 00 to 29 and 70 to 99. */
function isYearClear(written: string): boolean {
  const short = /(?:^|\D)(\d{2})$/.exec(written);
  if (!short || /^\d{4}-\d{2}(-\d{2})?$/.test(written)) return true;
  const year = Number(short[1]);
  return year < 30 || year >= 70;
}

function onlyReading(written: string): IsoDate | undefined {
  const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(written);
  if (yearFirst) return isoDateOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));
  const parts = /^(\d{1,2})([-/.,])\s?(\d{1,2})\2\s?(\d{4})\.?$/.exec(written);
  if (!parts) return undefined;
  const [first, sign, second, year] = [Number(parts[1]), parts[2], Number(parts[3]), Number(parts[4])];
  const german = isoDateOf(year, second, first);
  // Points and commas stand in German dates only; strokes in English ones as well, which begin with the month.
  if (sign === '.' || sign === ',') return german;
  const english = isoDateOf(year, first, second);
  return german !== undefined && english !== undefined && german !== english
    ? undefined
    : (german ?? english);
}

/** The same where the column takes days alone. */
export function certainDay(text: string): IsoDate | undefined {
  const date = certainDate(text);
  return date !== undefined && isDay(date) ? date : undefined;
}
