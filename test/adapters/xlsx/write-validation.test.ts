import type { TableColumnPlan } from '../../../src/core/sheets/workbook-plan';
import { planWith, tableOf, written } from './written-workbook';

/** The rule on the only column of a table with two rows, as it stands in the file; empty where there is none. */
async function ruleOf(column: Partial<TableColumnPlan>): Promise<string> {
  const { sheet } = await written(planWith(tableOf([column], [['x']], 1)));
  return /<dataValidation .*?<\/dataValidation>/.exec(sheet('Blatt'))?.[0] ?? '';
}

describe('what a column of a new workbook accepts', () => {
  it('is one entry of a named list, in exactly the rows of the table', async () => {
    const rule = await ruleOf({ kind: 'code', list: 'Liste_Angebotsart' });

    expect(rule).toContain('type="list"');
    expect(rule).toContain('sqref="A2:A3"');
    expect(rule).toContain('<formula1>Liste_Angebotsart</formula1>');
    expect(rule).toContain('showErrorMessage="1" errorStyle="stop"');
    expect(rule).toContain('error="Dieser Eintrag steht nicht in der Liste.');
  });

  it('is anything where several entries of a list fit in; the list only helps', async () => {
    const rule = await ruleOf({ kind: 'codes', list: 'Liste_Zielgruppe', several: true });

    expect(rule).toContain('<formula1>Liste_Zielgruppe</formula1>');
    expect(rule).not.toContain('showErrorMessage');
  });

  it.each<[string, Partial<TableColumnPlan>, string, string]>([
    [
      'whole numbers in a range',
      { kind: 'whole', min: 0, max: 120 },
      '<formula1>0</formula1><formula2>120</formula2>',
      'Möglich ist 0 bis 120.',
    ],
    [
      'numbers from a smallest one',
      { kind: 'decimal', min: 0 },
      'operator="greaterThanOrEqual"',
      'Der kleinste Wert ist 0.',
    ],
    [
      'numbers to a largest one',
      { kind: 'money', max: 1250 },
      'operator="lessThanOrEqual"',
      'Der größte Wert ist 1.250.',
    ],
    ['days', { kind: 'date' }, '<formula1>18264</formula1>', 'Bitte ein Datum als Tag.Monat.Jahr'],
    [
      'days, months and years',
      { kind: 'date', coarse: true },
      'OR(ISTEXT(A2),A2&gt;=18264,AND(A2&gt;=1900,A2&lt;2200))',
      '„Februar 2015“',
    ],
  ])('is %s, said in German', async (_, column, rule, message) => {
    const found = await ruleOf(column);

    expect(found).toContain(rule);
    expect(found).toContain(message);
    expect(/error="([^"]*)"/.exec(found)?.[1]?.length).toBeLessThanOrEqual(225);
  });

  it.each<Partial<TableColumnPlan>>([{ kind: 'text' }, { kind: 'key' }, { kind: 'url' }])(
    'is anything in a column of the kind %j',
    async (column) => {
      expect(await ruleOf(column)).toBe('');
    },
  );
});
