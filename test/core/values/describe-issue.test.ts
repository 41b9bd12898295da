import type { IssueCode } from '../../../src/core/texts/issue-texts';
import { findingTitles } from '../../../src/core/texts/panes/finding-titles';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { describeIssues, valueNames } from '../../../src/core/values/describe-issues';
import { issue, type Issue } from '../../../src/core/values/issue';

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

describe('findings of one kind that differ', () => {
  const kinds = Object.keys(findingTitles) as IssueCode[];
  const pairOf = (code: IssueCode, names: readonly string[]): readonly [Issue, Issue] => {
    const one = (text: string): Issue =>
      issue(code, Object.fromEntries(names.map((name) => [name, `${name} ${text}`])));
    return [one('hier'), one('dort')];
  };

  it.each(['de', 'en'] as const)('share a sentence without a hole, whatever differs (%s)', (language) => {
    const withHoles = kinds.filter((code) => {
      const names = valueNames(code, language);
      return names.length > 0 && describeIssues(pairOf(code, names), language).sentence.includes('…');
    });

    expect(withHoles).toEqual([]);
  });

  it('say every value, at its place or in the sentence for all', () => {
    const unsaid = kinds.flatMap((code) => {
      const names = valueNames(code, 'de');
      const { sentence, places } = describeIssues(pairOf(code, names), 'de');
      const said = `${sentence} ${places.join(' ')}`;
      return names.filter((name) => !said.includes(`${name} hier`)).map((name) => `${code} ${name}`);
    });

    expect(unsaid).toEqual([]);
  });

  it('keep what is the same for all in the sentence', () => {
    const unknown = (sheetRow: number, cell: string): Issue =>
      issue('code.unknown', { cell, list: 'Angebotsart' }, { sheet: 'Angebote', sheetRow });

    expect(describeIssues([unknown(4, 'Kurs'), unknown(5, 'Treff')])).toEqual({
      sentence:
        'Blatt „Angebote“: Diese Einträge stehen nicht in der Liste „Angebotsart“. Bitte einen Eintrag der Liste wählen.',
      places: ['Zeile 4: Kurs', 'Zeile 5: Treff'],
    });
  });

  it('do not repeat the column that their place names', () => {
    const missing = (sheetRow: number, title: string): Issue =>
      issue('required.missing', { title }, { sheet: 'Angebote', sheetRow, column: title });

    expect(describeIssues([missing(4, 'Ort'), missing(5, 'Träger')]).places).toEqual([
      'Zeile 4, Spalte „Ort“',
      'Zeile 5, Spalte „Träger“',
    ]);
  });
});
