import fc from 'fast-check';
import { fingerprintCell, quoteCell, unquoteCell } from '../../../src/core/office/cell-notation';
import { textCodec } from '../../../src/core/values/text-codec';
import { noContext } from '../../../src/core/values/codec';
import type { Cell } from '../../../src/core/values/cell';

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ minLength: 1 }),
  fc.constantFrom(' ', '"', '#1', '@2 ', '!', '?1', '\n', 'a\r\nb', ' vorn und hinten '),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
  fc.boolean(),
  fc.integer({ min: 1, max: 60_000 }).map((serial) => ({ serial })),
  fc.constant({ error: '#N/A' }),
);

describe('the journal quoting a cell', () => {
  it('gives back exactly the cell, also after the quote went through a cell of text', () => {
    fc.assert(
      fc.property(cells, (cell) => {
        const kept = textCodec('key').decode(quoteCell(cell), noContext);
        expect(kept.ok && unquoteCell(kept.value)).toEqual(cell);
      }),
    );
  });

  it('sees an edit, and none where a workbook only keeps a cell in another way', () => {
    expect(fingerprintCell('a\r\nb ')).toBe(fingerprintCell('a\nb'));
    expect(fingerprintCell({ serial: 42124 })).toBe(fingerprintCell(42124));
    expect(fingerprintCell('  ')).toBe('');
    expect(fingerprintCell('Zeven')).not.toBe(fingerprintCell('Seven'));
    expect(fingerprintCell('42124')).not.toBe(fingerprintCell(42124));
  });
});
