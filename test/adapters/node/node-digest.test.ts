import * as fc from 'fast-check';
import { nodeDigest } from '../../../src/adapters/node/node-digest';
import { digest } from '../../../src/core/values/digest';

describe('a fingerprint', () => {
  it('is the same whoever takes it, of text and of bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array()), (content) => {
        expect(nodeDigest(content)).toBe(digest(content));
      }),
    );
  });
});
