/**
 * Dates as the office knows them: to the day, the month or the year, written in
 * ISO 8601 (`2015-02-23`, `2015-02`, `2015`). All arithmetic is in whole UTC
 * days; there is no time zone anywhere.
 */
declare const isoDate: unique symbol;
export type IsoDate = string & { readonly [isoDate]: true };

/** A date known to the day, `yyyy-mm-dd`. Day strings compare in the order of time. */
declare const isoDay: unique symbol;
export type IsoDay = IsoDate & { readonly [isoDay]: true };

export type Precision = 'day' | 'month' | 'year';

const MS_PER_DAY = 86_400_000;
/** Serial 0 of Excel's 1900 system, shifted so that serials from 1 March 1900 on are right. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
/** 31 December 2199. */
const LAST_SERIAL = 109_574;

/** Parses ISO text of any precision; undefined when it is no real date between 1900 and 2199. */
export function parseIsoDate(text: string): IsoDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return undefined;
  return isoDateOf(Number(match[1]), numberOrUndefined(match[2]), numberOrUndefined(match[3]));
}

/** Parses ISO text to the day; undefined for anything coarser or unreal. */
export function parseIsoDay(text: string): IsoDay | undefined {
  const date = parseIsoDate(text);
  return date !== undefined && isDay(date) ? date : undefined;
}

/** A date from its parts; undefined when there is no such day or the year is not from 1900 to 2199. */
export function isoDateOf(year: number, month?: number, day?: number): IsoDate | undefined {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return undefined;
  if (month === undefined) return String(year) as IsoDate;
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${twoDigits(month)}` as IsoDate;
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

export function precisionOf(date: IsoDate): Precision {
  if (date.length === 4) return 'year';
  return date.length === 7 ? 'month' : 'day';
}

export function isDay(date: IsoDate): date is IsoDay {
  return precisionOf(date) === 'day';
}

/** The first day that a date can mean. */
export function firstDay(date: IsoDate): IsoDay {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}` as IsoDay;
}

/** The last day that a date can mean. */
export function lastDay(date: IsoDate): IsoDay {
  if (isDay(date)) return date;
  const [year, month] = date.split('-').map(Number);
  return dayOfTime(Date.UTC(year ?? 0, month ?? 12, 0));
}

/** The day a serial falls on, its time of day cut off; undefined outside 1900 to 2199. */
export function dayOfSerial(serial: number): IsoDay | undefined {
  if (!(serial >= 1 && serial < LAST_SERIAL + 1)) return undefined;
  // Excel counts a 29 February 1900 that never was: its serials before that are one too small.
  const days = serial < 60 ? Math.floor(serial) + 1 : Math.floor(serial);
  const known = knownDays.get(days);
  if (known !== undefined) return known;
  const day = dayOfTime(SERIAL_ZERO + days * MS_PER_DAY);
  knownDays.set(days, day);
  return day;
}

/** Days as text, at most those of three centuries: thousands of cells share a few hundred. */
const knownDays = new Map<number, IsoDay>();

/** The year a whole number from 1900 to 2199 means: somebody typed it, as a serial it would lie before 1907. */
export function yearOfSerial(serial: number): IsoDate | undefined {
  return isoDateOf(serial);
}

/** The serial of a day in Excel's 1900 system. */
export function serialOfDay(day: IsoDay): number {
  const days = Math.round((Date.parse(`${day}T00:00:00Z`) - SERIAL_ZERO) / MS_PER_DAY);
  return days <= 60 ? days - 1 : days;
}

/** The day `count` days later (earlier when negative). */
export function addDays(day: IsoDay, count: number): IsoDay {
  return dayOfTime(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY);
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

/** The same day so many months later; the month's last day where it is shorter. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOfTime(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

function dayOfTime(time: number): IsoDay {
  return new Date(time).toISOString().slice(0, 10) as IsoDay;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function numberOrUndefined(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}
