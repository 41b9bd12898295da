import fc from 'fast-check';
import { alignLines } from '../../../src/core/report/align-lines';
import type { Block } from '../../../src/core/blocks/block';
import { compareTexts } from '../../../src/core/report/compare-texts';
import { linesOfBlocks } from '../../../src/core/report/comparable-lines';

const columns = ['Art', 'aktiv', 'geplant', 'zusammen'];

function tableOf(rows: readonly (readonly string[])[], titles = columns): Block {
  return {
    kind: 'table',
    caption: 'Angebote nach Art',
    description: 'Eine Zeile je Art.',
    columns: titles.map((title) => ({ title, share: 100 / titles.length, align: 'start' })),
    rows,
  };
}

/** As the document holds the one and the workbook says the other. */
function differences(before: readonly Block[], now: readonly Block[]): readonly (readonly unknown[])[] {
  const document = linesOfBlocks(before).map(({ text }) => text);
  return compareTexts(document, linesOfBlocks(now)).flatMap((pair) => {
    if (pair.kind === 'same') return [];
    const texts =
      pair.kind === 'changed'
        ? [pair.document, pair.workbook].map((side) => side.map(({ text }) => text).join(''))
        : [pair.text];
    const { cell } = pair;
    return [[pair.kind, ...(cell ? [cell.row, cell.column] : []), ...texts]];
  });
}

describe('what differs in a table', () => {
  const before = [
    ['Begegnung', '3', '1', '4'],
    ['Beratung', '4', '0', '4'],
    ['Sprache', '4', '1', '5'],
  ];

  it('is named by its row and its column, whatever figures stand beside it', () => {
    const now = [['Begegnung', '4', '1', '5'], ...before.slice(1)];

    expect(differences([tableOf(before)], [tableOf(now)])).toEqual([
      ['changed', 'Begegnung', 'aktiv', '3', '4'],
      ['changed', 'Begegnung', 'zusammen', '4', '5'],
    ]);
  });

  it('is one difference for each row that is new, and one for those that are gone', () => {
    const now = [...before.slice(0, 2), ['Patenschaft', '7', '2', '9'], ...before.slice(2)];

    expect(differences([tableOf(before)], [tableOf(now)])).toEqual([
      ['onlyWorkbook', 'Patenschaft', 'Art', 'Patenschaft\n7\n2\n9'],
    ]);
    expect(differences([tableOf(now)], [tableOf(before)])).toEqual([
      ['onlyDocument', 'Patenschaft\n7\n2\n9'],
    ]);
  });

  it('is told by more of the row where several begin alike', () => {
    const titles = ['Frist', 'Ort', 'Stand'];
    const dates = [
      ['22.05.2015', 'Zeven', 'offen'],
      ['22.05.2015', 'Visselhövede', 'offen'],
    ];
    const now = [dates[0] ?? [], ['22.05.2015', 'Visselhövede', 'da']];

    expect(differences([tableOf(dates, titles)], [tableOf(now, titles)])).toEqual([
      ['changed', '22.05.2015, Visselhövede', 'Stand', 'offen', 'da'],
    ]);
  });
});

describe('stretches of two texts', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 });

  it('make up both whole, and begin with a line that both have', () => {
    fc.assert(
      fc.property(lines, lines, (document, workbook) => {
        const stretches = alignLines(document, workbook);

        expect(stretches.flatMap((one) => one.document)).toEqual(document);
        expect(stretches.flatMap((one) => one.workbook)).toEqual(workbook);
        for (const one of stretches.slice(1)) expect(one.document[0]).toBe(one.workbook[0]);
      }),
    );
  });
});
