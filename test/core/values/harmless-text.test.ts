import fc from 'fast-check';
import { describeIssue } from '../../../src/core/values/describe-issue';
import { harmless, harmlessLine } from '../../../src/core/values/harmless-text';
import { issue } from '../../../src/core/values/issue';

describe('text from outside on a terminal', () => {
  it('shows signs that would move the cursor, colour, or turn the reading', () => {
    expect(harmless('\u001b[31mrot\u0007\u009b2J\nFehler\u202excod.x')).toBe('�[31mrot��2J�Fehler�xcod.x');
  });

  it('leaves what people write as it is', () => {
    const name = 'Rücklauf „Zeven“ – Straße (2).xlsx';
    expect(harmless(name)).toBe(name);
  });

  it('leaves a blank where a value breaks its lines', () => {
    expect(harmlessLine('Montag,\r\n  Dienstag\tfrüh')).toBe('Montag, Dienstag früh');
  });

  it('is one line without control signs in every finding, wherever it stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const found = issue('table.missing', { name: text }, { file: text, sheet: text, column: text });
        // eslint-disable-next-line no-control-regex -- exactly these must not be there
        expect(describeIssue(found)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }),
    );
  });
});
