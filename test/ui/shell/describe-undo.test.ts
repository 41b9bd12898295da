/** What the staff and the scripts read after an import was taken back. */
import { describeUndo } from '../../../src/ui/shell/describe-undo';

const kept = { table: 'answers', row: 21, column: 'Antwort', sheet: 'Antworten', sheetRow: 24 };

describe('taking an import back', () => {
  it('names what stays by sheet, row and column, as the other findings do', () => {
    const { exit, lines } = describeUndo({ batch: 'b', reverted: 1, kept: [kept], issues: [] }, 'de');

    expect(exit).toBe(1);
    expect(lines).toEqual([
      '1 Änderung zurückgenommen.',
      'Warnung: Blatt „Antworten“, Zeile 24, Spalte „Antwort“: seither von Hand geändert und deshalb geblieben. ' +
        'Bitte prüfen, ob der Wert bleiben soll.',
    ]);
  });

  it('gives scripts the table’s own name and row', () => {
    expect(describeUndo({ batch: 'b', reverted: 1, kept: [kept], issues: [] }, 'de').json).toEqual({
      batch: 'b',
      reverted: 1,
      kept: [{ table: 'answers', row: 21, column: 'Antwort' }],
    });
  });

  it('says when there is nothing to take back', () => {
    expect(describeUndo({ batch: null, reverted: 0, kept: [], issues: [] }, 'de')).toMatchObject({
      exit: 0,
      lines: ['Es gibt keinen Import, der zurückzunehmen wäre.'],
    });
  });
});
