import fc from 'fast-check';
import { returnLimits } from '../../../src/adapters/opc/package-limits';
import { createXlsxReader } from '../../../src/adapters/xlsx/xlsx-reader';
import { shownCells } from '../../fixtures/shown-cells';
import { workbookWith } from '../../fixtures/package-of';

const reader = createXlsxReader(returnLimits);
const whole = workbookWith({});
const anywhere = fc.nat(whole.length - 1);

describe('a return that was damaged on its way', () => {
  it('never shows another content: with one wrong byte it is refused, or read as it was', () => {
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 1, max: 255 }), (at, difference) => {
        const bytes = whole.slice();
        bytes[at] = (bytes[at] ?? 0) ^ difference;
        const read = reader.read({ name: 'Zeven.xlsx', bytes });

        const outcome = read.ok ? shownCells(read.value.sheets[0]) : read.issues.length;
        expect([1, { A1: 'Größe' }]).toContainEqual(outcome);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused wherever it breaks off', () => {
    fc.assert(
      fc.property(anywhere, (length) => {
        expect(reader.read({ name: 'Zeven.xlsx', bytes: whole.slice(0, length) }).ok).toBe(false);
      }),
    );
  });

  it('may hold anything at all: it is a finding, never a crash', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (noise, isZip) => {
        const bytes = isZip ? new Uint8Array([0x50, 0x4b, 3, 4, ...noise, ...whole.subarray(-200)]) : noise;

        expect(reader.read({ name: 'Zeven.xlsx', bytes }).ok).toBe(false);
      }),
    );
  });
});
