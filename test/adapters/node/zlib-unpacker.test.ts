import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { plainUnpacker } from '../../../src/adapters/opc/unpacker';
import { zlibUnpacker } from '../../../src/adapters/node/zlib-unpacker';

const bytes = fc.uint8Array({ maxLength: 3_000 });

describe.each([
  ['that runs anywhere', plainUnpacker],
  ['of Node', zlibUnpacker],
])('the unpacker %s', (_, unpacker) => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(bytes, (content) => {
        expect(unpacker.inflate(deflateRawSync(content), content.length)).toEqual(
          expect.objectContaining({ length: content.length }),
        );
        expect(Buffer.from(unpacker.inflate(deflateRawSync(content), content.length) ?? [])).toEqual(
          Buffer.from(content),
        );
      }),
    );
  });

  it('stops where more comes out than was announced', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2, maxLength: 3_000 }), (content) => {
        expect(unpacker.inflate(deflateRawSync(content), content.length - 1)).toBeUndefined();
      }),
    );
  });

  it('says of damaged bytes that they are damaged, or gives others, which their sum shows', () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (content, at, flip) => {
        const packed = new Uint8Array(deflateRawSync(content));
        packed[at % packed.length] = (packed[at % packed.length] ?? 0) ^ flip;
        const inflate = (): Uint8Array | undefined => unpacker.inflate(packed, content.length);
        try {
          expect(inflate()?.length ?? 0).toBeLessThanOrEqual(content.length);
        } catch (cause) {
          // eslint-disable-next-line jest/no-conditional-expect -- either is right, anything else is not
          expect(cause instanceof SyntaxError || typeof (cause as { code?: unknown }).code === 'number').toBe(
            true,
          );
        }
      }),
    );
  });

  it('sums up pieces as the whole', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const whole = zlibUnpacker.checkSum(Buffer.concat([one, other]), 0);

        expect(unpacker.checkSum(other, unpacker.checkSum(one, 0))).toBe(whole);
      }),
    );
  });
});
