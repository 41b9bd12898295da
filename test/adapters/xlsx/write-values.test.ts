import type { Cell } from '../../../src/core/values/cell';
import { planWith, tableOf, written } from './written-workbook';

describe('what stands in the cells of a new workbook', () => {
  it.each<[string, Cell]>([
    ['text that looks like a formula', '=1+1'],
    ['text that begins with a sign', '-5 Personen'],
    ['a key with leading zeros', '033570008'],
    ['text that looks like an escaped character', 'Wert _x0041_ bleibt'],
    ['text of several lines', 'Montag\nDienstag'],
    ['spaces at both ends', ' eingerückt '],
    ['signs that mean something in a file', 'a < b & "c" > d'],
    ['a whole number', 18],
    ['an amount', 1250.5],
    ['nothing at all', 0],
    ['yes', true],
    ['no', false],
    ['a day', { serial: 42146 }],
    ['a day with a time', { serial: 42146.75 }],
    ['an error', { error: '#N/A' }],
  ])('reads back as it was: %s', async (_, cell) => {
    const { read } = await written(planWith(tableOf([{}], [[cell]], 0)));

    expect(read.tables[0]?.rows).toEqual([[cell]]);
  });

  it('keeps a table of blank rows as a table, even of none', async () => {
    const five = await written(planWith(tableOf([{}, { kind: 'date' }], [], 5)));
    const none = await written(planWith(tableOf([{}], [], 0)));

    expect(five.read.tables[0]?.rows).toEqual(Array.from({ length: 5 }, () => [null, null]));
    expect(none.read.tables[0]?.rows).toEqual([[null]]);
  });

  it('keeps formulas together with the value they have now, zero and blank included', async () => {
    const cells = [
      { formula: 'COUNTA(Tabelle[Spalte 1])', result: 0 },
      { formula: 'IF(TRUE,"","x")', result: '' },
      { formula: '1=2', result: false },
    ].map((value, index) => ({ row: 5 + index, column: 1, value, role: 'figure' as const }));
    const { read, sheet } = await written(planWith({ ...tableOf([{}]), cells }));

    const found = read.sheets[0]?.rows.filter((row) => row.number >= 5).map((row) => row.cells[0]);
    expect(found).toEqual([0, false]);
    expect(sheet('Blatt')).toContain('<c r="A6" s="');
    expect(sheet('Blatt')).toContain('</f><v></v>');
    expect(sheet('Blatt')).toContain('<f>COUNTA(Tabelle[Spalte 1])</f><v>0</v>');
  });

  it('has exactly the title in the header cell of a required column; the sign comes by its format', async () => {
    const { read, part } = await written(
      planWith(tableOf([{ title: 'Ort', required: true }, { title: 'PLZ' }])),
    );

    expect(read.tables[0]?.header).toEqual(['Ort', 'PLZ']);
    expect(part('xl/styles.xml')).toContain('formatCode="@&quot; *&quot;"');
  });
});
