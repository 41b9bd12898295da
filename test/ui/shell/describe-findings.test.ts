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
  it('of one kind share a sentence: what is the same is in it, what is not stands at its place', () => {
    expect(
      describeFindings([due(4, '01.04.2015'), due(7, '02.04.2015'), due(8, '03.04.2015')], asOf, 'de'),
    ).toEqual([
      'Warnung, 3-mal: Blatt „Angebote“, Spalte „zuletzt geprüft“: Das Angebot ist seit … wieder zu prüfen ' +
        '(zuletzt geprüft am 01.03.2014). Bitte beim Träger nachfragen und das Datum erneuern.',
      '    Zeile 4: 01.04.2015',
      '    Zeile 7: 02.04.2015',
      '    Zeile 8: 03.04.2015',
      '0 Fehler, 3 Warnungen, 0 Hinweise zum Stichtag 16.04.2015.',
    ]);
  });

  it('say several values in the order of the sentence, whatever order they are kept in', () => {
    const doubled = (sheetRow: number, row: number) =>
      issue('offer.doubled', { score: 80 + row, other: `Kurs ${row}`, row }, { sheet: 'Angebote', sheetRow });
    const lines = describeFindings([doubled(4, 1), doubled(5, 2), doubled(6, 3)], asOf, 'en');

    expect(lines[0]).toContain(
      'warning, 3 times: Sheet "Angebote": The offer probably stands in row … already ("…", similarity … %).',
    );
    expect(lines[1]).toBe('    Row 4: 1 · Kurs 1 · 81');
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

  it('are not put together across sheets, nor left without the sign where a value is missing', () => {
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
        'Hinweis, 3-mal: Blatt „Angebote“: Der Vorschlag „…“ ähnelt „Deutsch“ in Zeile …;',
      ),
      '    Zeile 4: Kurs 4 · 9',
      '    Zeile 5: Kurs 5 · –',
      '    Zeile 6: Kurs 6 · –',
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
