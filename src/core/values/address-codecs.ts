/** Web addresses, e-mail addresses, postcodes and keys of municipalities: text with a form. */
import { readText, showCell } from './cell-text';
import type { Codec, ValueKind } from './codec';
import { issue } from './issue';
import type { IssueCode } from '../texts/issue-texts';
import { fail, ok } from './result';

/** http and https only: nothing that a click could run. `www.` alone is completed. */
export const urlCodec = formCodec('url', 'url.unreadable', (text) => {
  const address = /^www\./i.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?$/i.test(address) ? address : undefined;
});

export const emailCodec = formCodec('email', 'email.unreadable', (text) => {
  const address = text.replace(/^mailto:/i, '');
  return /^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(\.[^\s@<>"(),;:.]+)+$/.test(address) ? address : undefined;
});

/** Five digits; Excel drops the leading zero of a number, so four digits of a number get it back. */
export const postcodeCodec = formCodec('postcode', 'postcode.unreadable', (text, isNumber) => {
  const digits = isNumber ? text.padStart(5, '0') : text.replace(/^D-/i, '');
  return /^\d{5}$/.test(digits) ? digits : undefined;
});

/**
 * The first nine digits of the official regional key; Excel drops the leading zero of a number,
 * so eight digits of a number get it back. As text they are a finding: a digit was left out.
 */
export const municipalityKeyCodec = formCodec('key', 'municipalityKey.unreadable', (text, isNumber) => {
  const digits = isNumber && text.length === 8 ? `0${text}` : text;
  return /^\d{9}$/.test(digits) ? digits : undefined;
});

function formCodec(
  kind: ValueKind,
  code: IssueCode,
  read: (text: string, isNumber: boolean) => string | undefined,
): Codec<string> {
  return {
    kind,
    decode(cell) {
      const text = readText(cell);
      if (!text.ok || text.value === null) return text;
      const value = read(text.value, typeof cell === 'number');
      return value === undefined ? fail(issue(code, { cell: showCell(cell) })) : ok(value);
    },
    encode: (value) => value,
  };
}
