import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { createZlibDeflater } from '../../../src/adapters/node/zlib-deflater';
import { advanceCheckSum } from '../../../src/adapters/opc/check-sum';
import { createPlainDeflater, encodePieces, packPart } from '../../../src/adapters/opc/pack-part';

const sumOf = (bytes: Uint8Array): number => advanceCheckSum(bytes, 0);

describe.each([
  ['anywhere', createPlainDeflater],
  ['by Node', createZlibDeflater],
])('a part packed %s', (_, createDeflater) => {
  it('unpacks to what was given, whatever the pieces', () => {
    const anyText = fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.integer({ min: 0, max: 60_000 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(anyText, (texts) => {
        const pieces = texts.map(([text, times]) =>
          text.repeat(text === '' ? 0 : Math.ceil(times / text.length)),
        );
        const whole = new TextEncoder().encode(pieces.join(''));
        const packed = packPart(encodePieces(pieces), createDeflater);
        const bytes = new Uint8Array(Buffer.concat(packed.packed));
        expect(packed.packedSize).toBe(bytes.length);
        expect([packed.size, packed.crc]).toEqual([whole.length, sumOf(whole)]);
        expect(Buffer.compare(inflateSync(bytes), whole)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it('goes on over many blocks, and cuts no sign in two', () => {
    const text = 'Ä🙂„–“'.repeat(700_001);
    const packed = packPart(encodePieces(['x', text]), createDeflater);
    expect(new TextDecoder().decode(inflateSync(new Uint8Array(Buffer.concat(packed.packed))))).toBe(
      `x${text}`,
    );
  });
});
