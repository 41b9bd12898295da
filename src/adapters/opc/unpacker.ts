/** Inflating a small part at once and summing it up: by what runs anywhere, or by what a machine brings along. */
import { inflateSync } from 'fflate';
import { advanceCheckSum } from './check-sum';

export interface Unpacker {
  /**
   * The deflated bytes inflated (RFC 1951), or undefined when they become more than `most`.
   * Throws a `SyntaxError` or an error of fflate where they are damaged.
   */
  inflate(packed: Uint8Array, most: number): Uint8Array | undefined;
  /** CRC-32 of what came before, which is 0 at the start, and these bytes. */
  checkSum(bytes: Uint8Array, before: number): number;
}

/** For wherever there is nothing quicker. */
export const plainUnpacker: Unpacker = {
  inflate(packed, most) {
    // fflate drops what does not fit: one byte more is enough to see that there is more.
    const bytes = inflateSync(packed, { out: new Uint8Array(most + 1) });
    return bytes.length > most ? undefined : bytes;
  },
  checkSum: advanceCheckSum,
};
