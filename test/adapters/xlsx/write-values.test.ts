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

  it('keeps formulas without a value, so that nothing stale is shown where nobody works them out', async () => {
    const value = { formula: 'COUNTA(Tabelle[Spalte 1])' };
    const cells = [{ row: 5, column: 1, value, role: 'figure' as const }];
    const { read, sheet, part } = await written(planWith({ ...tableOf([{}]), cells }));

    expect(sheet('Blatt')).toMatch(/<c r="A5" s="\d+"><f>COUNTA\(Tabelle\[Spalte 1\]\)<\/f><\/c>/);
    expect(read.sheets[0]?.rows.find((row) => row.number === 5)?.cells[0] ?? null).toBeNull();
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('has exactly the title in the header cell of a required column; the sign comes by its format', async () => {
    const { read, part } = await written(
      planWith(tableOf([{ title: 'Ort', required: true }, { title: 'PLZ' }])),
    );

    expect(read.tables[0]?.header).toEqual(['Ort', 'PLZ']);
    expect(part('xl/styles.xml')).toContain('formatCode="@&quot; *&quot;"');
  });
});
