/** Formulas that name the cells they hold for, when those cells move: an old name in a new place empties the column. */
import { numberCell, rawParts, tablePart, textCell, type Parts } from '../../fixtures/raw-workbook-parts';
import { applied, columns, change, grow, refused, removal, rows, sheet } from './edited-workbook';

const array = (cell: string, formula: string): string =>
  `<c r="${cell}"><f t="array" ref="${cell}">${formula}</f><v>1</v></c>`;

/** The courses with other cells, and more columns or rows. */
const courses = (xml: string, ref = 'A2:C5', titles: readonly string[] = columns, more = ''): Parts =>
  rawParts([
    { name: 'Kurse', xml: `<sheetData>${xml}</sheetData>`, tables: [tablePart('Kurse', ref, titles, more)] },
  ]);

/** Cells put at the end of rows, by row. */
const withCells = (xml: string, cells: Readonly<Record<number, string>>): string =>
  Object.entries(cells).reduce((text, [row, cell]) => {
    const at = text.indexOf('</row>', text.indexOf(`<row r="${row}"`));
    return text.slice(0, at) + cell + text.slice(at);
  }, xml);

const plain = rows.replace(textCell('E4', 'steht daneben'), '');
const seats = [3, 4, 5].reduce(
  (xml, row) =>
    xml.replace(numberCell(`B${row}`, (row - 2) * 10), array(`B${row}`, `MAX(LEN(A${row}),C${row})`)),
  plain,
);

describe('an array formula in a single cell', () => {
  it('names its own cell after the rows have moved up', async () => {
    const parts = courses(seats);
    const after = (await applied(parts, removal(0)))[sheet];
    expect(after).toContain(array('B3', 'MAX(LEN(A3),C3)'));
    expect(after).toContain(array('B4', 'MAX(LEN(A4),C4)'));
    expect(after).not.toContain('ref="B5"');
  });

  it('does so in a row in which something else changes as well', async () => {
    const parts = courses(seats);
    const change = {
      ...removal(0),
      updates: [{ row: 1, column: 0, after: 'Neu' }],
    };
    const after = (await applied(parts, change))[sheet];
    expect(after).toContain(array('B3', 'MAX(LEN(A3),C3)'));
    expect(after).toContain(array('B4', 'MAX(LEN(A4),C4)'));
  });

  it('does so in a column beside the table', async () => {
    const filled = withCells(plain, {
      2: textCell('D2', 'Länge'),
      3: array('D3', 'LEN(A3)'),
      4: array('D4', 'LEN(A4)'),
      5: array('D5', 'LEN(A5)'),
    });
    const parts = courses(filled);
    const after = (await applied(parts, removal(0)))[sheet];
    expect(after).toContain(array('D3', 'LEN(A3)'));
    expect(after).toContain(array('D4', 'LEN(A4)'));
    expect(after).not.toContain('r="D5"');
  });

  it('does so in a row of totals that goes down as the table grows', async () => {
    const totals = `<row r="6">${textCell('A6', 'Summe')}${array('B6', 'SUM(B3:B5)')}</row>`;
    const parts = courses(plain + totals, 'A2:C6', columns, ' totalsRowCount="1"');
    const after = (await applied(parts, grow(2)))[sheet];
    expect(after).toContain(array('B8', 'SUM(B3:B7)'));
    expect(after).not.toContain('ref="B6"');
  });

  it('is told from the same letters in a text', async () => {
    const filled = plain
      .replace(textCell('A4', 'Beta'), textCell('A4', 'ref="B4"'))
      .replace(numberCell('B4', 20), `<c r='B4'><f ref='B4' t='array'>1+1</f><v>2</v></c>`);
    const parts = courses(filled);
    const after = (await applied(parts, removal(0)))[sheet];
    expect(after).toContain(textCell('A3', 'ref="B4"'));
    expect(after).toContain(`<f ref="B3" t='array'>1+1</f>`);
  });
});

describe('an array formula over several cells', () => {
  it('is not written over where it reaches below the table without showing anything', async () => {
    const below = `<row r="6"><c r="E6"><f t="array" ref="C6:E6">A1:C1</f><v>1</v></c></row>`;
    expect(await refused(courses(plain + below), grow(1))).toContain('Zelle C6:E6');
  });

  it('is found where a line ends behind its tag', async () => {
    const filled = plain.replace(
      numberCell('B3', 10),
      '<c r="B3"><f\nt="array" ref="B3:B5">C3:C5</f><v>1</v></c>',
    );
    const parts = courses(filled);
    expect(await refused(parts, removal(2))).toContain('Zelle B3:B5');
  });
});

describe('a data table (what-if analysis)', () => {
  const inputs = (first: string, second: string): string =>
    `<row r="9"><c r="H9"><f t="dataTable" ref="H9:H11" dt2D="1" dtr="1" r1="${first}" r2="${second}"/><v>1</v></c></row>`;

  it('still puts its values into the cells it did, where those move', async () => {
    const parts = courses(plain + inputs('B5', 'J1'));
    const after = (await applied(parts, removal(0)))[sheet];
    expect(after).toContain('ref="H9:H11" dt2D="1" dtr="1" r1="B4" r2="J1"');
  });

  it('is not left without them', async () => {
    const parts = courses(plain + inputs('J1', 'B3'));
    expect(await refused(parts, removal(0))).toContain('Formel in Zelle H9');
  });
});

it('values of a scenario and watched cells go where their cells go', async () => {
  const parts = rawParts([
    {
      name: 'Kurse',
      xml: `<sheetData>${plain}</sheetData><scenarios current="0"><scenario name="Viel" count="2"><inputCells r="B3" val="1"/><inputCells r="B5" val="99"/></scenario></scenarios><cellWatches><cellWatch r="B5"/></cellWatches>`,
      tables: [tablePart('Kurse', 'A2:C5', columns)],
    },
  ]);
  const after = (await applied(parts, removal(0)))[sheet];
  expect(after).toContain('<scenario name="Viel" count="1"><inputCells r="B4" val="99"/></scenario>');
  expect(after).toContain('<cellWatch r="B4"/>');
  expect((await applied(parts, change('Kurse', {})))[sheet]).toBe(parts[sheet]);
});
