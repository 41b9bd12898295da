/**
 * Date cells: an Excel date, `22.05.2015`, `22.5.15`, ISO, each with or without a
 * time of day, and where the column allows it "Februar 2015", "02.2015" or "2015". Coarse dates are written as
 * text, because an Excel date always names a day.
 */
import { isDateCell, type Cell } from './cell';
import { readText, showCell } from './cell-text';
import type { Codec } from './codec';
import { formatDate, monthNames } from './german-notation';
import { issue } from './issue';
import {
  dayOfSerial,
  isDay,
  isoDateOf,
  parseIsoDate,
  serialOfDay,
  yearOfSerial,
  type IsoDate,
  type IsoDay,
} from './iso-date';
import { fail, ok, type Result } from './result';

/** Dates known to the day; anything coarser is an issue. */
export const dayCodec: Codec<IsoDay> = {
  kind: 'date',
  decode(cell) {
    const date = decodeDate(cell);
    if (!date.ok) return date;
    if (date.value === null || isDay(date.value)) return ok(date.value);
    return fail(issue('date.tooCoarse', { cell: showCell(cell) }));
  },
  encode: encodeDate,
};

/** Dates known to the day, the month or the year. */
export const dateCodec: Codec<IsoDate> = { kind: 'date', decode: decodeDate, encode: encodeDate };

function encodeDate(date: IsoDate | null): Cell {
  if (date === null) return null;
  const serial = isDay(date) ? serialOfDay(date) : undefined;
  return serial === undefined || yearOfSerial(serial) !== undefined ? formatDate(date) : { serial };
}

function decodeDate(cell: Cell): Result<IsoDate | null> {
  // The column's format makes a date of the year somebody typed: 2015 would be a day in 1905.
  if (isDateCell(cell)) return orUnreadable(readNumber(cell.serial), cell);
  if (typeof cell === 'number') return orUnreadable(readNumber(cell), cell);
  if (typeof cell === 'boolean') return orUnreadable(undefined, cell);
  const text = readText(cell);
  if (!text.ok) return text;
  return text.value === null ? ok(null) : orUnreadable(readDateText(text.value), cell);
}

/** A whole number that looks like a year is one. */
function readNumber(value: number): IsoDate | undefined {
  return yearOfSerial(value) ?? dayOfSerial(value);
}

const timeOfDay = /(T|,?\s+)([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?( Uhr|Z)?$/;

/** A time of day is cut off, but only behind a day: "02.2015 12:00" means nothing. */
function readDateText(text: string): IsoDate | undefined {
  const date = text.replace(timeOfDay, '');
  const read = readWrittenDate(date);
  if (date === text) return read ?? readSerialText(text);
  return read !== undefined && isDay(read) ? read : undefined;
}

/** What a date turns into where its cell lost the format; five digits, because fewer may be a day or a year. */
function readSerialText(text: string): IsoDay | undefined {
  return /^[1-9]\d{4,5}(,\d+)?$/.test(text) ? dayOfSerial(Number(text.replace(',', '.'))) : undefined;
}

function readWrittenDate(text: string): IsoDate | undefined {
  const iso = parseIsoDate(text);
  if (iso !== undefined) return iso;
  const dotted = /^(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4}|\d{2})$/.exec(text);
  if (dotted) {
    const [, day, month, year = ''] = dotted;
    // A two-digit year is only clear behind a day: "02.15" could be anything.
    if (day === undefined && year.length === 2) return undefined;
    return isoDateOf(fullYear(year), Number(month), day === undefined ? undefined : Number(day));
  }
  const named = /^(?:(\d{1,2})\.\s*)?([A-Za-zä]+)\.?\s+(\d{4})$/.exec(text);
  if (!named) return undefined;
  const [, day, name = '', year = ''] = named;
  const month = monthOf(name);
  if (month === undefined) return undefined;
  return isoDateOf(Number(year), month, day === undefined ? undefined : Number(day));
}

/** Two digits mean the years 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function monthOf(name: string): number | undefined {
  const wanted = name.toLowerCase();
  if (wanted.length < 3) return undefined;
  const found = monthNames.findIndex((month) => month.toLowerCase().startsWith(wanted));
  return found < 0 ? undefined : found + 1;
}

function orUnreadable(date: IsoDate | undefined, cell: Cell): Result<IsoDate> {
  return date === undefined ? fail(issue('date.unreadable', { cell: showCell(cell) })) : ok(date);
}
