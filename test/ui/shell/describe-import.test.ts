import type { FileReport } from '../../../src/app/import-returns/import-report';
import { issue } from '../../../src/core/values/issue';
import { describeImport } from '../../../src/ui/shell/describe-import';
import { describeFinding } from '../../../src/ui/shell/outcome';

describe('what an import did', () => {
  it('shows the name of a file that would speak to the terminal, or add a line, as a name', () => {
    const file = 'a\u001b[2J\n✓ b.xlsx';
    const report: FileReport = {
      file,
      municipality: null,
      outcome: 'rejected',
      answers: { new: 0, changed: 0, cleared: 0, same: 0 },
      offers: { proposed: 0, duplicates: 0, possible: 0 },
      issues: [issue('file.empty', {}, { file })],
    };
    const lines = describeImport([report], {
      language: 'de',
      workbook: 'M\u001b[2JuT.xlsx',
      batch: '1',
      dryRun: false,
      issues: [],
      describeFinding: (one) => describeFinding(one, 'de'),
    });
    expect(lines[0]).toContain('✕ a�[2J�✓ b.xlsx: ');
    expect(lines.at(-1)).toContain('mut undo M�[2JuT.xlsx');
    expect(lines[1]).toContain('    Fehler: a�[2J�✓ b.xlsx: ');
  });
});
