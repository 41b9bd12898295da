import type { FileReport } from '../../../src/app/import-returns/import-report';
import { issue, type Issue } from '../../../src/core/values/issue';
import { describeImport } from '../../../src/ui/shell/describe-import';
import { describeFinding } from '../../../src/ui/shell/outcome';

function fileReport(file: string, outcome: FileReport['outcome'], ...issues: readonly Issue[]): FileReport {
  return {
    file,
    municipality: null,
    outcome,
    answers: { new: 0, changed: 0, cleared: 0, same: 0 },
    offers: { proposed: 0, duplicates: 0, possible: 0 },
    issues,
  };
}

function copyOf(other: string, file: string, outcome: FileReport['outcome'] = 'unchanged'): FileReport {
  return fileReport(file, outcome, issue('return.sameAsOther', { other }, { file }));
}

function linesOf(files: readonly FileReport[], ...issues: readonly Issue[]): readonly string[] {
  return describeImport(files, {
    language: 'de',
    workbook: 'M\u001b[2JuT.xlsx',
    batch: '1',
    dryRun: false,
    issues,
    describeFinding: (one) => describeFinding(one, 'de'),
  });
}

describe('what an import did', () => {
  it('shows the name of a file that would speak to the terminal, or add a line, as a name', () => {
    const file = 'a\u001b[2J\n✓ b.xlsx';
    const lines = linesOf([fileReport(file, 'rejected', issue('file.empty', {}, { file }))]);

    expect(lines[0]).toContain('✕ a�[2J�✓ b.xlsx: ');
    expect(lines.at(-1)).toContain('mut undo M�[2JuT.xlsx');
    expect(lines[1]).toContain('    Fehler: a�[2J�✓ b.xlsx: ');
  });

  it('says the copies in a folder in one line, and does not count them as held already', () => {
    const copies = Array.from({ length: 78 }, (_, index) => copyOf('a.xlsx', `kopie ${index + 1}.xlsx`));
    const waiting = copyOf('b.xlsx', 'zweimal.xlsx', 'needs-decision');
    const lines = linesOf([
      ...copies.slice(0, 40),
      fileReport('a.xlsx', 'imported'),
      ...copies.slice(40),
      fileReport('held.xlsx', 'unchanged'),
      waiting,
    ]);

    expect(lines.filter((line) => /kopie|zweimal/.test(line))).toEqual([
      '= 79 Dateien haben denselben Inhalt wie eine andere dieses Imports und zählen nicht noch einmal: ' +
        'kopie 1.xlsx, kopie 2.xlsx, kopie 3.xlsx und 76 weitere.',
    ]);
    expect(lines.at(-2)).toBe(
      '1 übernommen, 1 schon vorhanden, 79 Kopien, 0 zu entscheiden, 0 nicht lesbar.',
    );
  });

  it('names a single copy, the end of its path rather than the beginning, and says nothing of copies without one', () => {
    const lines = linesOf([copyOf('a.xlsx', `${'Ordner/'.repeat(30)}kopie.xlsx`)]);

    expect(lines[0]).toMatch(/^= 1 Datei hat .*: ….{60,79}kopie\.xlsx\.$/);
    expect(lines[1]).toContain('1 Kopie,');
    expect(linesOf([fileReport('a.xlsx', 'unchanged')]).join()).not.toMatch(/Kopie|Dateien/);
  });

  it('says what concerns all files once, before the summary', () => {
    const lines = linesOf(
      [fileReport('a.xlsx', 'imported')],
      issue('abbreviations.skipped', { count: 3 }, { file: 'MuT.xlsx', sheet: 'Abkürzungen' }),
    );

    expect(lines.at(-3)).toBe(
      'Warnung: MuT.xlsx, Blatt „Abkürzungen“: 3 Zeilen der Tabelle „Abkürzungen“ bleiben beim Vergleichen ' +
        'unberücksichtigt; „mut check“ nennt sie. Bitte dort nachsehen und sie berichtigen.',
    );
  });
});
