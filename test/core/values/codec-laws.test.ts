/** decode(encode(x)) = x, for every kind of value. */
import fc from 'fast-check';
import {
  emailCodec,
  municipalityKeyCodec,
  postcodeCodec,
  urlCodec,
} from '../../../src/core/values/address-codecs';
import type { Cell } from '../../../src/core/values/cell';
import { showCell } from '../../../src/core/values/cell-text';
import { codeCodec, codesCodec } from '../../../src/core/values/code-codecs';
import type { Codec, CodecContext } from '../../../src/core/values/codec';
import { dateCodec, dayCodec } from '../../../src/core/values/date-codec';
import {
  addDays,
  dayOfSerial,
  daysBetween,
  isDay,
  isoDateOf,
  serialOfDay,
  type IsoDate,
  type IsoDay,
} from '../../../src/core/values/iso-date';
import type { Cents } from '../../../src/core/values/cents';
import { moneyCodec } from '../../../src/core/values/money-codec';
import { decimalCodec, wholeCodec } from '../../../src/core/values/number-codecs';
import { referenceCodec } from '../../../src/core/values/reference-codec';
import { textCodec } from '../../../src/core/values/text-codec';
import { yesNoCodec } from '../../../src/core/values/yes-no-codec';

const codes = ['a1', 'b2', 'none'];
const context: CodecContext = {
  codes: () => codes.map((code) => ({ code, label: `Niveau ${code}`, validFrom: null, validUntil: null })),
  findReference: (_, shown) => (shown.startsWith('Ort ') ? shown.slice(4) : undefined),
  isShared: () => false,
  showReference: (_, key) => `Ort ${key}`,
};

const date = fc
  .record({
    year: fc.integer({ min: 1900, max: 2199 }),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
    day: fc.option(fc.integer({ min: 1, max: 31 }), { nil: undefined }),
  })
  .map(({ year, month, day }) => isoDateOf(year, month, month === undefined ? undefined : day))
  .filter((value): value is IsoDate => value !== undefined);
const day = date.filter((value): value is IsoDay => isDay(value));
const word = fc
  .string({ minLength: 1 })
  .map((text) => text.trim())
  .filter((text) => text !== '');

const kinds: readonly (readonly [string, Codec<unknown>, fc.Arbitrary<unknown>])[] = [
  ['text', textCodec(), word],
  ['long text', textCodec('longText'), word],
  ['key', textCodec('key'), word],
  ['whole number', wholeCodec, fc.maxSafeInteger()],
  ['decimal', decimalCodec, fc.double({ noNaN: true, noDefaultInfinity: true })],
  [
    'money',
    moneyCodec,
    fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 }).map((n) => n as Cents),
  ],
  ['date of any precision', dateCodec, date],
  ['day', dayCodec, day],
  ['yes or no', yesNoCodec, fc.boolean()],
  ['code', codeCodec('Niveau'), fc.constantFrom(...codes)],
  ['codes', codesCodec('Niveau'), fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 })],
  ['reference', referenceCodec('places'), fc.uuid()],
  ['web address', urlCodec, fc.webUrl({ validSchemes: ['http', 'https'] })],
  ['e-mail address', emailCodec, fc.emailAddress().filter((text) => !/["(),;:<>]/.test(text))],
  ['postcode', postcodeCodec, fc.stringMatching(/^\d{5}$/)],
  ['key of a municipality', municipalityKeyCodec, fc.stringMatching(/^\d{9}$/)],
];

describe('every kind of value', () => {
  it.each(kinds)('comes back from its cell as it was: %s', (_, codec, values) => {
    fc.assert(
      fc.property(values, (value) => {
        expect(codec.decode(codec.encode(value, context), context)).toEqual({ ok: true, value });
      }),
    );
  });

  it.each(kinds)('reads a blank cell as nothing: %s', (_, codec) => {
    expect(codec.decode(codec.encode(null, context), context)).toEqual({ ok: true, value: null });
  });

  it.each(kinds)('answers any cell with a value or an issue, never a crash: %s', (_, codec) => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.record({ serial: fc.double() }),
      fc.record({ error: fc.string() }),
    );
    fc.assert(
      fc.property(cell, (any) => {
        const result = codec.decode(any, context);
        expect(result.ok || result.issues.length > 0).toBe(true);
      }),
    );
  });
});

describe('what a cell shows', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  /** Up to 31 December 2199, with a time of day. */
  const moment = fc.oneof(
    fc.integer({ min: 1, max: 109_574 }),
    fc.double({ min: 1, max: 109_574, noNaN: true }),
  );
  // A smaller bare number is no date once it is text: it may be a day or a count.
  const bareMoment = moment.filter((serial) => serial >= 10_000);

  it.each<readonly [string, Codec<unknown>, fc.Arbitrary<Cell>]>([
    ['a number', decimalCodec, number],
    ['a whole number', wholeCodec, fc.maxSafeInteger()],
    ['an amount', moneyCodec, number],
    ['a text of digits', textCodec(), number],
    ['a date', dateCodec, moment.map((serial) => ({ serial }))],
    ['a date that lost its format', dateCodec, bareMoment],
  ])('means what the cell means: %s', (_, codec, cells) => {
    fc.assert(
      fc.property(cells, (cell) => {
        const [shown, meant] = [codec.decode(showCell(cell), context), codec.decode(cell, context)];
        expect(shown).toEqual(meant);
      }),
      { numRuns: 500 },
    );
  });
});

describe('days', () => {
  it('keep their serial number both ways', () => {
    fc.assert(fc.property(day, (one) => expect(dayOfSerial(serialOfDay(one))).toBe(one)));
  });

  it('count forth and back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3000, max: 3000 }), (one, count) => {
        expect(daysBetween(one, addDays(one, count))).toBe(count);
      }),
    );
  });

  it('stand 45 apart between sending the questionnaire and its return', () => {
    expect(daysBetween('2015-04-07' as IsoDay, '2015-05-22' as IsoDay)).toBe(45);
  });
});
