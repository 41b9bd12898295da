import fc from 'fast-check';
import { createCsvReader } from '../../../src/adapters/csv/csv-reader';
import { writeCsv } from '../../../src/adapters/csv/write-csv';
import type { Cell } from '../../../src/core/values/cell';

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The line after the header. */
function line(...cells: readonly Cell[]): string {
  return textOf(writeCsv(['Titel'], [cells])).split('\r\n')[1] ?? '';
}

describe('writing CSV for German Excel', () => {
  it('has a byte order mark, semicolons and Windows line ends', () => {
    expect(textOf(writeCsv(['Träger', 'Ort'], [['VHS', null]]))).toBe('\ufeffTräger;Ort\r\nVHS;\r\n');
  });

  it.each<readonly [string, Cell, string]>([
    ['a number', 1250.5, '1250,5'],
    ['a negative number', -3, '-3'],
    ['a day', { serial: 42146 }, '22.05.2015'],
    ['a day with a time', { serial: 42146.5 }, '22.05.2015 12:00'],
    ['yes', true, 'ja'],
    ['no', false, 'nein'],
    ['an error of a formula', { error: '#DIV/0!' }, '#DIV/0!'],
    ['a text with a semicolon', 'a;b', '"a;b"'],
    ['a text with quotation marks', 'die "Mappe"', '"die ""Mappe"""'],
    ['a text of two lines', 'a\nb', '"a\nb"'],
    ['a key with leading zeros', '033570008', '033570008'],
  ])('writes %s', (_, cell, expected) => {
    expect(line(cell)).toBe(expected);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+49 4281 71', "'+49 4281 71"],
    ['-5', "'-5"],
    ['@SUMME(A1)', "'@SUMME(A1)"],
    ['\t=1', "'\t=1"],
    ['＝1+1', "'＝1+1"],
    ["'=1", "''=1"],
  ])('defuses the text %s, which a spreadsheet would take for a formula', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it('leaves an apostrophe alone that does not guard a formula', () => {
    expect(line("'s Ort", "Geest'hof")).toBe("'s Ort;Geest'hof");
  });

  it('defuses titles as well', () => {
    expect(textOf(writeCsv(['=A1'], []))).toBe("\ufeff'=A1\r\n");
  });
});

describe('reading what was written', () => {
  const sign = fc.constantFrom(
    ';',
    ',',
    '\t',
    '"',
    "'",
    '\r',
    '\n',
    '\r\n',
    '=',
    '+',
    '-',
    '@',
    'ä',
    '€',
    '漢',
    ' ',
    '\ufeff',
    'sep=;',
  );
  const text = fc.oneof(
    fc.array(fc.oneof(sign, fc.string({ maxLength: 3 })), { maxLength: 6 }).map((signs) => signs.join('')),
    fc.string(),
  );
  // A file with the character 0 is no text to anybody.
  const cell = text.map((content) => content.replaceAll('\0', ''));

  it('gives the same texts, formula-like or not', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = createCsvReader().read({ name: 'a.csv', bytes: writeCsv(['Name', 'Antwort'], rows) });
        if (!read.ok) throw new Error(JSON.stringify(read.issues));
        const found = new Map(read.value.sheets[0]?.rows.map(({ number, cells }) => [number, cells]));

        expect(found.get(1)).toEqual(['Name', 'Antwort']);
        rows.forEach((row, at) => {
          expect((found.get(at + 2) ?? [null, null]).map((one) => one ?? '')).toEqual(row);
        });
      }),
      { numRuns: 1_000 },
    );
  });
});
