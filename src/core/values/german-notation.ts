/** Dates, numbers and amounts as German administration writes them: 22.05.2015, 1.250,00, "Februar 2015". */
import type { Cents } from './cents';
import { precisionOf, type IsoDate } from './iso-date';

export const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
] as const;

/** A date as known: "22.05.2015", "Februar 2015", "2015". */
export function formatDate(date: IsoDate): string {
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  switch (precisionOf(date)) {
    case 'year':
      return year;
    case 'month':
      return `${monthNames[Number(month) - 1] ?? ''} ${year}`;
    case 'day':
      return `${date.slice(8)}.${month}.${year}`;
  }
}

const amounts = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const numbers = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 6 });

/** "1.250,00", without the currency sign. */
export function formatMoney(cents: Cents): string {
  return amounts.format(cents / 100);
}

/** "1.250" or "2,5". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** Every digit and no groups, "1250" or "0,0000001": what `parseNumber` reads back as exactly that number. */
export function showPlainNumber(value: number): string {
  const shown = String(value);
  if (Number.isSafeInteger(value)) return shown;
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(shown);
  if (!parts) return shown.replace('.', ',');
  const [, sign = '', whole = '', fraction = '', exponent] = parts;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  // Exponents stand only where the point lies outside of the digits.
  return point > 0 ? `${sign}${digits.padEnd(point, '0')}` : `${sign}0,${'0'.repeat(-point)}${digits}`;
}

/**
 * Reads a number in German ("1.250,5", "1 250,5") or machine ("1250.5") notation.
 * "1.250" is German for 1250: a single point before exactly three digits groups thousands.
 * White space may group thousands and nothing else: "2 3" is no number. Undefined for anything else.
 */
export function parseNumber(text: string): number | undefined {
  const number = text.trim().replace(/^[−–]/, '-');
  if (/^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(number)) {
    return Number(number.replace(/\./g, '').replace(',', '.'));
  }
  if (/^[+-]?\d{1,3}(,\d{3})+\.\d+$/.test(number)) return Number(number.replace(/,/g, ''));
  const compact = /^[+-]?\d{1,3}([ \u00a0\u202f]\d{3})+([.,]\d+)?$/.test(number)
    ? number.replace(/[ \u00a0\u202f]/g, '')
    : number;
  if (/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(compact)) return Number(compact.replace(',', '.'));
  return undefined;
}
