import { createCsvReader } from '../../../src/adapters/csv/csv-reader';
import { returnLimits } from '../../../src/adapters/opc/package-limits';
import type { RawRow } from '../../../src/core/sheets/raw-workbook';
import { bytesOf } from '../../fixtures/hostile-files';

const reader = createCsvReader();

function rowsOf(content: string | Uint8Array): readonly RawRow[] {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const read = reader.read({ name: 'Zeven.csv', bytes });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value.sheets[0]?.rows ?? [];
}

const cellsOf = (content: string | Uint8Array): readonly RawRow['cells'][] =>
  rowsOf(content).map(({ cells }) => cells);

describe('a CSV file from outside', () => {
  it('is one sheet with the name of the file', () => {
    expect(reader.read({ name: 'C:\\Rücklauf\\Zeven.Angebote.csv', bytes: bytesOf('a;b') })).toEqual({
      ok: true,
      value: {
        sheets: [{ name: 'Zeven.Angebote', visibility: 'visible', rows: [{ number: 1, cells: ['a', 'b'] }] }],
        tables: [],
      },
    });
  });

  it.each([
    ['semicolons', 'Name;Antwort\nort;Zeven, Heeslingen\npreis;1,50'],
    ['tabs', 'Name\tAntwort\nort\tZeven, Heeslingen\npreis\t1,50'],
    ['commas', 'Name,Antwort\nort,"Zeven, Heeslingen"\npreis,"1,50"'],
    ['what its first line says', 'sep=|\r\nName|Antwort\r\nort|Zeven, Heeslingen\r\npreis|1,50'],
  ])('may be separated by %s', (_, content) => {
    expect(cellsOf(content)).toEqual([
      ['Name', 'Antwort'],
      ['ort', 'Zeven, Heeslingen'],
      ['preis', '1,50'],
    ]);
  });

  it('with a single column is not cut at its commas', () => {
    expect(cellsOf('Ort\nZeven\nTarmstedt, Sottrum')).toEqual([['Ort'], ['Zeven'], ['Tarmstedt, Sottrum']]);
  });

  it.each([
    ['UTF-8', bytesOf('Größe;Träger – „Ort“')],
    ['UTF-8 with a byte order mark', bytesOf('\ufeffGröße;Träger – „Ort“')],
    ['windows-1252', latin('Gr\xf6\xdfe;Tr\xe4ger \x96 \x84Ort\x93')],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeffGröße;Träger – „Ort“', 'utf16le'))],
    [
      'UTF-16, high bytes first',
      new Uint8Array(Buffer.from('\ufeffGröße;Träger – „Ort“', 'utf16le').swap16()),
    ],
  ])('may be encoded in %s', (_, bytes) => {
    expect(cellsOf(bytes)).toEqual([['Größe', 'Träger – „Ort“']]);
  });

  it('keeps quotes, line breaks and spaces of a text', () => {
    expect(cellsOf('"Er sagte ""ja""; gern";"Zeile 1\r\nZeile 2"; x \r\n')).toEqual([
      ['Er sagte "ja"; gern', 'Zeile 1\r\nZeile 2', ' x '],
    ]);
  });

  it('leaves keys, dates and telephone numbers as they are typed', () => {
    expect(cellsOf("033570008;22.05.2015;'+49 4281 71;TRUE;1.250,00")).toEqual([
      ['033570008', '22.05.2015', '+49 4281 71', 'TRUE', '1.250,00'],
    ]);
  });

  it('counts rows as Excel does: blank ones as well, broken lines once', () => {
    expect(rowsOf('a;b\n\n"1\n2";3\n;\nc;d').map(({ number }) => number)).toEqual([1, 3, 5]);
  });

  it.each([
    ['an empty file', '', 'file.empty'],
    ['a web page', '<html></html>', 'file.isWebPage'],
    ['a PDF', '%PDF-1.4', 'file.isPdf'],
    ['a quotation mark that is never closed', 'a;b\n1;"2\n3;4', 'file.openQuote'],
    ['more cells than a return may have', ';'.repeat(returnLimits.cells), 'file.tooManyCells'],
    [
      'more bytes than a return may have',
      new Uint8Array(returnLimits.partBytes + 1).fill(97),
      'file.tooManyBytes',
    ],
  ])('is refused when it is %s', (_, content, code) => {
    const bytes = typeof content === 'string' ? bytesOf(content) : content;

    expect(reader.read({ name: 'Zeven.csv', bytes })).toMatchObject({
      ok: false,
      issues: [{ code, at: { file: 'Zeven.csv' } }],
    });
  });
});

function latin(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
