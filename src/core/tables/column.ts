/**
 * What a column is. One definition serves the sheet, its drop-downs, the forms,
 * the checks, the import, the exports and the data dictionary.
 */
import { emailCodec, municipalityKeyCodec, postcodeCodec, urlCodec } from '../values/address-codecs';
import type { Cents } from '../values/cents';
import { codeCodec, codesCodec } from '../values/code-codecs';
import type { Codec } from '../values/codec';
import { dateCodec, dayCodec } from '../values/date-codec';
import type { IsoDate, IsoDay } from '../values/iso-date';
import { moneyCodec } from '../values/money-codec';
import { decimalCodec, wholeCodec } from '../values/number-codecs';
import { referenceCodec } from '../values/reference-codec';
import { textCodec } from '../values/text-codec';
import { yesNoCodec } from '../values/yes-no-codec';

export interface Column<T = unknown> {
  /** Header of the column, German: the name people know it by. */
  readonly title: string;
  readonly codec: Codec<T>;
  /** Other headers under which the column is found, e.g. those of older workbooks. */
  readonly aliases: readonly string[];
  readonly required: boolean;
  /** Smallest and largest value of a number. */
  readonly min?: number;
  readonly max?: number;
  /** German help for whoever fills the column in; becomes the note on the header. */
  readonly note?: string;
  /** Where HSDS 3.0 keeps it, e.g. `service.name`. */
  readonly hsds?: string;
  /** Name of the code list of a `code` or `codes` column. */
  readonly list?: string;
  /** Name of the table a `reference` column points at. */
  readonly target?: string;
  /** Width on the sheet in characters; chosen by kind when left out. */
  readonly width?: number;
  /** Kept for the program: stands far right and narrow. */
  readonly technical: boolean;
  /** Kept exactly as it came in, blanks and spelling included: nobody tidies it up. */
  readonly verbatim?: boolean;
  /** What the form of a new row has filled in already; it is shown, and saved only with the form. */
  readonly preset?: Preset;
}

/**
 * Answers that the program knows: the number behind the highest of the table, today, the name of the office, or an entry
 * of the column's list by its code.
 */
export type Preset = 'nextNumber' | 'today' | 'office' | { readonly code: string };

/** The options of a column, all of them optional. */
export interface ColumnOptions {
  readonly required?: boolean;
  readonly aliases?: readonly string[];
  readonly note?: string;
  readonly hsds?: string;
  readonly width?: number;
  readonly min?: number;
  readonly max?: number;
  readonly technical?: boolean;
  readonly verbatim?: boolean;
  readonly preset?: Preset;
}

function column<T>(
  title: string,
  codec: Codec<T>,
  options: ColumnOptions,
  kind: { readonly list?: string; readonly target?: string } = {},
): Column<T> {
  return { aliases: [], required: false, technical: false, ...options, ...kind, title, codec };
}

export const text = (title: string, options: ColumnOptions = {}): Column<string> =>
  column(title, textCodec('text'), options);
export const longText = (title: string, options: ColumnOptions = {}): Column<string> =>
  column(title, textCodec('longText'), options);
/** Digits and signs that must not become a number: keys, tokens, hashes, phone numbers. */
export const key = (title: string, options: ColumnOptions = {}): Column<string> =>
  column(title, textCodec('key'), options);
/** The key of a municipality: nine digits. */
export const municipalityKey = (title: string, options: ColumnOptions = {}): Column<string> =>
  column(title, municipalityKeyCodec, options);
export const whole = (title: string, options: ColumnOptions = {}): Column<number> =>
  column(title, wholeCodec, options);
export const decimal = (title: string, options: ColumnOptions = {}): Column<number> =>
  column(title, decimalCodec, options);
export const money = (title: string, options: ColumnOptions = {}): Column<Cents> =>
  column(title, moneyCodec, options);
/** A date known to the day. */
export const day = (title: string, options: ColumnOptions = {}): Column<IsoDay> =>
  column(title, dayCodec, options);
/** A date known to the day, the month or the year. */
export const date = (title: string, options: ColumnOptions = {}): Column<IsoDate> =>
  column(title, dateCodec, options);
export const yesNo = (title: string, options: ColumnOptions = {}): Column<boolean> =>
  column(title, yesNoCodec, options);
export const url = (title: string, options: ColumnOptions = {}): Column<string> =>
  column(title, urlCodec, options);
export const email = (title: string, options: ColumnOptions = {}): Column<string> =>
  column(title, emailCodec, options);
export const postcode = (title: string, options: ColumnOptions = {}): Column<string> =>
  column(title, postcodeCodec, options);
export const code = (title: string, list: string, options: ColumnOptions = {}): Column<string> =>
  column(title, codeCodec(list), options, { list });
export const codes = (title: string, list: string, options: ColumnOptions = {}): Column<readonly string[]> =>
  column(title, codesCodec(list), options, { list });
/** Points at a row of another table; shows that row's label, holds its key. */
export const reference = (title: string, target: string, options: ColumnOptions = {}): Column<string> =>
  column(title, referenceCodec(target), options, { target });
