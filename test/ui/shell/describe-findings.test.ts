import { issueCodes } from '../../../src/core/texts/issue-texts';
import { partEntry } from '../../../src/core/texts/part-texts';
import { valueNames } from '../../../src/core/values/describe-issues';
import type { Place } from '../../../src/core/values/issue';
import { issue } from '../../../src/core/values/issue';
import type { IsoDay } from '../../../src/core/values/iso-date';
import { describeFindings } from '../../../src/ui/shell/describe-findings';

const asOf = '2015-04-16' as IsoDay;

function due(sheetRow: number, day: string, more: Place = {}) {
  const at = { sheet: 'Angebote', sheetRow, table: 'offers', row: sheetRow - 3, column: 'zuletzt geprüft' };
  return issue('offer.dueForReview', { verified: '01.03.2014', due: day }, { ...at, ...more });
}

const startMissing = (sheetRow: number) =>
  issue('offer.startMissing', {}, { sheet: 'Angebote', sheetRow, column: 'Beginn' });

describe('the findings of a check', () => {
  it('of one kind share a sentence without a gap: what each of them says stands at its place', () => {
    expect(
      describeFindings([due(4, '01.04.2015'), due(7, '02.04.2015'), due(8, '03.04.2015')], asOf, 'de'),
    ).toEqual([
      'Warnung, 3-mal: Blatt „Angebote“, Spalte „zuletzt geprüft“: Diese Angebote sind wieder zu prüfen. ' +
        'Bitte beim Träger nachfragen und das Datum erneuern.',
      '    Zeile 4: zu prüfen seit 01.04.2015, zuletzt geprüft 01.03.2014',
      '    Zeile 7: zu prüfen seit 02.04.2015, zuletzt geprüft 01.03.2014',
      '    Zeile 8: zu prüfen seit 03.04.2015, zuletzt geprüft 01.03.2014',
      '0 Fehler, 3 Warnungen, 0 Hinweise zum Stichtag 16.04.2015.',
    ]);
  });

  it('say several values in the order of the sentence, whatever order they are kept in', () => {
    const doubled = (sheetRow: number, row: number) =>
      issue('offer.doubled', { score: 80 + row, other: `Kurs ${row}`, row }, { sheet: 'Angebote', sheetRow });
    const lines = describeFindings([doubled(4, 1), doubled(5, 2), doubled(6, 3)], asOf, 'en');

    expect(lines[0]).toContain(
      'warning, 3 times: Sheet "Angebote": These offers probably stand in another row already.',
    );
    expect(lines[1]).toBe('    Row 4: like row 1, the other one: "Kurs 1", similarity 81 %');
  });

  it('say what each value is where there are several', () => {
    const reviewed = (row: number, verified: string, day: string) =>
      issue('offer.dueForReview', { verified, due: day }, { sheet: 'Angebote', sheetRow: row });
    const lines = describeFindings(
      [
        reviewed(4, '09.03.2015', '09.09.2015'),
        reviewed(5, '10.03.2015', '10.09.2015'),
        reviewed(6, '11.03.2015', '11.09.2015'),
      ],
      asOf,
      'de',
    );

    expect(lines[1]).toBe('    Zeile 4: zu prüfen seit 09.09.2015, zuletzt geprüft 09.03.2015');
  });

  it.each(['de', 'en'] as const)('of any kind have a label for each of several values (%s)', (language) => {
    const bare = issueCodes.flatMap((code) => {
      const names = valueNames(code, language);
      return names.length < 2
        ? []
        : names.filter((name) => !partEntry(code, name)).map((name) => [code, name]);
    });

    expect(bare).toEqual([]);
  });

  it('stay sentences of their own while they are few, the gravest first', () => {
    const lines = describeFindings([due(4, '01.04.2015'), due(7, '02.04.2015'), startMissing(9)], asOf, 'de');

    expect(lines.map((line) => line.split(',')[0])).toEqual([
      'Fehler: Blatt „Angebote“',
      'Warnung: Blatt „Angebote“',
      'Warnung: Blatt „Angebote“',
      '1 Fehler',
    ]);
  });

  it('are not put together across sheets, nor given a label where a value is missing', () => {
    const elsewhere = { sheet: 'Anderswo' };
    const other = [4, 5].map((row) => due(row, '01.04.2015', elsewhere));

    expect(describeFindings([due(4, '01.04.2015'), ...other], asOf, 'de')).toHaveLength(4);
    const undecided = (sheetRow: number, row: object) =>
      issue(
        'proposal.undecided',
        { title: `Kurs ${sheetRow}`, other: 'Deutsch', ...row },
        { sheet: 'Angebote', sheetRow },
      );
    expect(
      describeFindings([undecided(4, { row: 9 }), undecided(5, {}), undecided(6, {})], asOf, 'de').slice(
        0,
        4,
      ),
    ).toEqual([
      expect.stringContaining(
        'Hinweis, 3-mal: Blatt „Angebote“: Diese Vorschläge ähneln einem anderen Eintrag;',
      ),
      '    Zeile 4: „Kurs 4“, ähnelt „Deutsch“, ähnelt Zeile 9',
      '    Zeile 5: „Kurs 5“, ähnelt „Deutsch“',
      '    Zeile 6: „Kurs 6“, ähnelt „Deutsch“',
    ]);
  });

  it('with nothing but their rows to tell them apart name the rows side by side', () => {
    const lines = describeFindings(
      Array.from({ length: 30 }, (_, index) => startMissing(10 + index)),
      asOf,
      'de',
    );

    expect(lines[0]).toMatch(/^Fehler, 30-mal: Blatt „Angebote“, Spalte „Beginn“: Der Beginn fehlt\./);
    expect(lines[1]).toMatch(/^ {4}Zeile 10; Zeile 11; /);
    expect(
      lines
        .slice(1, -1)
        .join(' ')
        .match(/Zeile \d+/g),
    ).toHaveLength(30);
    expect(lines.length).toBeLessThan(8);
  });
});
