import fc from 'fast-check';
import { createReadingBudget } from '../../../src/adapters/opc/reading-budget';
import { returnLimits } from '../../../src/adapters/opc/package-limits';
import { XmlScanner } from '../../../src/adapters/opc/xml-scanner';
import { createCellCounter } from '../../../src/adapters/xlsx/cell-counter';
import { sheetHandlers } from '../../../src/adapters/xlsx/read-sheet';
import { createRowCollector, type SheetCells } from '../../../src/adapters/xlsx/row-collector';

const sources = { texts: ['Kita', '', 'Größe'], formats: ['none', 'date', 'time'], from1904: false } as const;

/** What is read, and how many tags were counted; `refused` where the sheet is damaged. */
function read(
  xml: string,
  piece: number,
  atOnce: boolean,
): readonly [cells: SheetCells, tags: number] | 'refused' {
  const counter = createCellCounter(1_000, createReadingBudget(returnLimits));
  const collector = createRowCollector('sheet1.xml', counter);
  const { open, text, takesText, close, shortcut } = sheetHandlers('sheet1.xml', sources, collector);
  const scanner = new XmlScanner({
    open,
    text,
    takesText,
    close(name) {
      close(name);
      return name === 'sheetData';
    },
    doctype() {
      throw new Error('doctype');
    },
    shortcut: atOnce ? shortcut : undefined,
  });
  try {
    for (let at = 0; at < xml.length; at += piece) scanner.write(xml.slice(at, at + piece));
    scanner.end();
    return [collector.finish(), scanner.takeTokens()];
  } catch {
    return 'refused';
  }
}

const attributes = fc
  .record(
    {
      r: fc.constantFrom('A1', 'B1', 'AA1', 'C7', 'c3', '$D$1', 'XFD1', 'XFE1', 'A0', 'ZZZ9999999'),
      s: fc.constantFrom('0', '1', '2', '7', 'x'),
      t: fc.constantFrom('s', 'str', 'b', 'e', 'n', 'd', 'inlineStr'),
      x: fc.constant('1'),
    },
    { requiredKeys: [] },
  )
  .map((given) =>
    Object.entries(given)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join(''),
  );
const value = fc.constantFrom(
  '',
  '0',
  '2',
  '9',
  '41560.5',
  ' ',
  'Kita &amp; Co',
  'a\r\nb',
  '_x0041_',
  ']]>',
  '>',
);
const cell = fc.tuple(attributes, value, fc.nat(9)).map(([given, content, kind]) => {
  if (kind < 2) return `<c${given}/>`;
  if (kind === 2) return `<c${given}><f>1+1</f><v>${content}</v></c>`;
  if (kind === 3) return `<c${given}><is><t>${content}</t></is></c>`;
  if (kind === 4) return `<c${given}><c r="B1"><v>${content}</v></c></c>`;
  return `<c${given}><v>${content}</v></c>`;
});
const row = fc
  .tuple(fc.constantFrom('', ' r="1"', ' r="5"'), fc.array(cell, { maxLength: 6 }))
  .map(([number, cells]) => `<row${number}>${cells.join('')}</row>`);
const sheet = fc
  .array(row, { maxLength: 4 })
  .map((rows) => `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`);

describe('a cell written as almost every program writes it', () => {
  it('is read at once as it is read tag by tag, in whatever pieces it comes', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 60 }), (xml, piece) => {
        const expected = read(xml, xml.length, false);

        expect(read(xml, xml.length, true)).toEqual(expected);
        // A tag cut in two is counted twice: pieces are compared by their cells alone.
        expect(read(xml, piece, true).at(0)).toEqual(expected.at(0));
      }),
      { numRuns: 2_000 },
    );
  });
});
