/** What cells mean, in the notations that really occur, and what is refused. */
import { emailCodec, postcodeCodec, urlCodec } from '../../../src/core/values/address-codecs';
import type { Cell } from '../../../src/core/values/cell';
import { codeCodec, codesCodec } from '../../../src/core/values/code-codecs';
import { noContext, type Codec, type CodecContext } from '../../../src/core/values/codec';
import { dateCodec, dayCodec } from '../../../src/core/values/date-codec';
import { moneyCodec } from '../../../src/core/values/money-codec';
import { decimalCodec, wholeCodec } from '../../../src/core/values/number-codecs';
import { referenceCodec } from '../../../src/core/values/reference-codec';
import { textCodec } from '../../../src/core/values/text-codec';
import { yesNoCodec } from '../../../src/core/values/yes-no-codec';

const context: CodecContext = {
  codes: (list) =>
    list === 'Niveau'
      ? [
          { code: 'a1', label: 'A1', validFrom: null, validUntil: null },
          { code: 'none', label: 'ohne', validFrom: null, validUntil: null },
        ]
      : [],
  findReference: (_, shown) => (shown === 'Zeven' ? 'k-zeven' : undefined),
  isShared: (_, shown) => shown === 'Neustadt',
  showReference: (_, key) => (key === 'k-zeven' ? 'Zeven' : undefined),
};

/** The value, or the code of what is wrong. */
function read<T>(codec: Codec<T>, cell: Cell): T | null | string {
  const result = codec.decode(cell, context);
  return result.ok ? result.value : `! ${result.issues.map((one) => one.code).join()}`;
}

describe('reading text', () => {
  it.each<[Cell, string | null]>([
    ['  Sprachcafé ', 'Sprachcafé'],
    ['', null],
    ['   ', null],
    [null, null],
    [27404, '27404'],
    [2.5, '2,5'],
    [1e-7, '0,0000001'],
    [-1.25e21, '-1250000000000000000000'],
    [true, 'ja'],
    [{ serial: 42064 }, '01.03.2015'],
    [{ serial: 42064.5 }, '01.03.2015 12:00'],
    [{ serial: 42064.999999999 }, '01.03.2015 23:59'],
    [{ serial: 2015 }, '2015'],
    [{ error: '#NV' }, '! cell.error'],
    ['x'.repeat(32_768), '! text.tooLong'],
  ])('takes %j as %j', (cell, expected) => {
    expect(read(textCodec(), cell)).toBe(expected);
  });

  it('keeps the leading zero of a key', () => {
    expect(read(textCodec('key'), '033570008')).toBe('033570008');
  });
});

describe('reading numbers', () => {
  it.each<[Cell, number | string | null]>([
    [18, 18],
    ['18', 18],
    ['1.250', 1250],
    ['1 250', 1250],
    ['1\u00a0250\u202f000', 1_250_000],
    [' \u00a018 ', 18],
    ['2 3', '! whole.unreadable'],
    ['5\n6', '! whole.unreadable'],
    ['12 50', '! whole.unreadable'],
    ['1 2500', '! whole.unreadable'],
    ['1250 000', '! whole.unreadable'],
    ['1\t250', '! whole.unreadable'],
    ['- 3', '! whole.unreadable'],
    ['-3', -3],
    ['−3', -3],
    [null, null],
    ['etwa 20', '! whole.unreadable'],
    ['2,5', '! whole.unreadable'],
    [true, '! whole.unreadable'],
    [{ serial: 42064 }, '! whole.unreadable'],
    [Number.POSITIVE_INFINITY, '! whole.unreadable'],
  ])('takes %j as the whole number %j', (cell, expected) => {
    expect(read(wholeCodec, cell)).toBe(expected);
  });

  it.each<[Cell, number | string]>([
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['1.250,75', 1250.75],
    ['1,250.75', 1250.75],
    ['1 250,75', 1250.75],
    ['-12 345.5', -12_345.5],
    ['2 ,5', '! decimal.unreadable'],
    ['2, 5', '! decimal.unreadable'],
    [',5', 0.5],
    ['1.2.3', '! decimal.unreadable'],
    ['12e3', '! decimal.unreadable'],
    ['0x10', '! decimal.unreadable'],
  ])('takes %j as the decimal %j', (cell, expected) => {
    expect(read(decimalCodec, cell)).toBe(expected);
  });
});

describe('reading amounts of money', () => {
  it.each<[Cell, number | string | null]>([
    [12.5, 1250],
    ['1.250,00', 125_000],
    ['1.250,00 €', 125_000],
    ['1 250,00 €', 125_000],
    ['12 50', '! money.unreadable'],
    ['EUR 25', 2500],
    ['25,-', 2500],
    ['25.000', 2_500_000],
    [0, 0],
    [-0.001, 0],
    [null, null],
    ['etwa 900', '! money.unreadable'],
    ['', null],
    [Number.NaN, '! money.unreadable'],
    [1e300, '! money.unreadable'],
    [{ error: '#WERT!' }, '! money.unreadable'],
  ])('takes %j as %j cents', (cell, expected) => {
    expect(read(moneyCodec, cell)).toBe(expected);
  });
});

describe('reading dates', () => {
  it.each<[Cell, string | null]>([
    [{ serial: 42146 }, '2015-05-22'],
    [42146, '2015-05-22'],
    [{ serial: 42146.75 }, '2015-05-22'],
    [{ serial: 2015 }, '2015'],
    ['22.05.2015', '2015-05-22'],
    ['22.5.15', '2015-05-22'],
    ['22. 5. 2015', '2015-05-22'],
    ['22. Mai 2015', '2015-05-22'],
    ['2015-05-22', '2015-05-22'],
    ['2015-05-22T00:00:00', '2015-05-22'],
    ['27.12.2014 12:00', '2014-12-27'],
    ['27.12.14, 9:30 Uhr', '2014-12-27'],
    ['27. Dezember 2014 12:00:30', '2014-12-27'],
    ['42146', '2015-05-22'],
    ['42146,75', '2015-05-22'],
    ['15', '! date.unreadable'],
    ['20150522', '! date.unreadable'],
    ['27.12.2014 25:00', '! date.unreadable'],
    ['12.2014 12:00', '! date.unreadable'],
    ['12:00', '! date.unreadable'],
    ['Februar 2015', '2015-02'],
    ['Feb. 2015', '2015-02'],
    ['02.2015', '2015-02'],
    ['2015-02', '2015-02'],
    ['2015', '2015'],
    [2015, '2015'],
    [null, null],
    ['31.02.2015', '! date.unreadable'],
    ['nach Ostern', '! date.unreadable'],
    ['02.15', '! date.unreadable'],
    [true, '! date.unreadable'],
    [-5, '! date.unreadable'],
  ])('takes %j as %j', (cell, expected) => {
    expect(read(dateCodec, cell)).toBe(expected);
  });

  it('asks for the day where a day is needed', () => {
    expect(read(dayCodec, 'Februar 2015')).toBe('! date.tooCoarse');
  });
});

describe('reading yes and no', () => {
  it.each<[Cell, boolean | string | null]>([
    ['ja', true],
    ['Nein', false],
    [true, true],
    [false, false],
    ['x', true],
    [1, true],
    [0, false],
    [null, null],
    ['vielleicht', '! yesNo.unreadable'],
  ])('takes %j as %j', (cell, expected) => {
    expect(read(yesNoCodec, cell)).toBe(expected);
  });
});

describe('reading choices and references', () => {
  it.each<[Cell, string | null]>([
    ['A1', 'a1'],
    [' a1 ', 'a1'],
    ['ohne', 'none'],
    [null, null],
    ['D7', '! code.unknown'],
  ])('takes %j as the level %j', (cell, expected) => {
    expect(read(codeCodec('Niveau'), cell)).toBe(expected);
  });

  it.each<[Cell, readonly string[] | string | null]>([
    ['A1; ohne', ['a1', 'none']],
    ['A1;A1;', ['a1']],
    [';', null],
    ['A1; D7; D8', '! code.unknown,code.unknown'],
  ])('takes %j as the levels %j', (cell, expected) => {
    expect(read(codesCodec('Niveau'), cell)).toEqual(expected);
  });

  it('takes a name for the row it names, and says when it names none', () => {
    expect(read(referenceCodec('municipalities'), 'Zeven')).toBe('k-zeven');
    expect(read(referenceCodec('municipalities'), 'Atlantis')).toBe('! reference.unknown');
    expect(read(referenceCodec('municipalities'), 'Neustadt')).toBe('! reference.ambiguous');
  });
});

describe('reading addresses', () => {
  it.each<[Codec<string>, Cell, string | null]>([
    [urlCodec, 'https://vhs.example.org/kurse?x=1', 'https://vhs.example.org/kurse?x=1'],
    [urlCodec, 'www.example.org', 'https://www.example.org'],
    [urlCodec, 'javascript:alert(1)', '! url.unreadable'],
    [urlCodec, 'siehe Aushang', '! url.unreadable'],
    [emailCodec, 'mailto:mut@landkreis.example', 'mut@landkreis.example'],
    [emailCodec, 'mut at landkreis', '! email.unreadable'],
    [postcodeCodec, 1067, '01067'],
    [postcodeCodec, '27404', '27404'],
    [postcodeCodec, 'D-27404', '27404'],
    [postcodeCodec, '2740', '! postcode.unreadable'],
  ])('takes %# as written', (codec, cell, expected) => {
    expect(read(codec, cell)).toBe(expected);
  });

  it('needs no lists and no tables', () => {
    expect(urlCodec.decode('https://example.org', noContext)).toEqual({
      ok: true,
      value: 'https://example.org',
    });
  });
});
