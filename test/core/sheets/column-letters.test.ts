import fc from 'fast-check';
import { columnLetters, columnOfLetters } from '../../../src/core/sheets/raw-workbook';

describe('the letters of a column', () => {
  it('name it and no other', () => {
    fc.assert(
      fc.property(fc.nat(16_383), (column) => {
        expect(columnOfLetters(columnLetters(column))).toBe(column);
        expect(columnOfLetters(columnLetters(column).toLowerCase())).toBe(column);
      }),
    );
    expect(['A', 'Z', 'AA', 'XFD', ''].map(columnOfLetters)).toEqual([0, 25, 26, 16_383, -1]);
  });
});
