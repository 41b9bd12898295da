import { describeIssue } from '../../../src/core/values/describe-issue';
import { describeIssues } from '../../../src/core/values/describe-issues';
import { issue } from '../../../src/core/values/issue';

describe('numbers in the sentence of a finding', () => {
  it('stand in groups of three', () => {
    const found = issue('text.tooLong', { length: 1_000_000, limit: 32_767 });

    expect(describeIssue(found)).toBe(
      'Der Text hat 1.000.000 Zeichen, eine Zelle fasst 32.767. Bitte kürzen.',
    );
    expect(describeIssue(issue('number.tooSmall', { value: -2500.5, min: 0 }))).toContain('-2.500,5');
  });

  it('of rows are those of the sheet', () => {
    const found = issue('form.keyDoubled', { key: 'SK 1', row: 12_345 });

    expect(describeIssue(found)).toContain('Zeile 12345');
  });

  it('that choose between one and many choose as before', () => {
    const told = (count: number): string => describeIssue(issue('return.wouldClear', { count }));

    expect(told(1000)).toContain('1.000');
    expect(told(1000).replace('1.000', '7')).toBe(told(7));
    expect(told(1)).not.toBe(told(7).replace('7', '1'));
  });

  it('stand in groups where many findings are one sentence, too', () => {
    const { places } = describeIssues([
      issue('text.tooLong', { length: 40_000, limit: 32_767 }, { sheetRow: 1200 }),
      issue('text.tooLong', { length: 50_000, limit: 32_767 }, { sheetRow: 1300 }),
    ]);

    expect(places).toEqual(['Zeile 1200: 40.000', 'Zeile 1300: 50.000']);
  });
});
