/** Inflating with the zlib that Node brings along: a quarter of the time that reading a return took was fflate's. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { Unpacker } from '../opc/unpacker';

export const zlibUnpacker: Unpacker = {
  inflate(packed, most) {
    try {
      // Room for all of it at once: zlib's own pieces of 16 KB would have to be joined.
      const chunkSize = Math.min(Math.max(most, LEAST), MOST);
      const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(most, 1), chunkSize });
      return bytes.length > most ? undefined : bytes;
    } catch (cause) {
      if (isTooMuch(cause)) return undefined;
      throw new SyntaxError('What is packed is damaged', { cause });
    }
  },
  checkSum: crc32,
};

/** Bytes: what zlib takes for a piece, and what is made room for before it is known to be needed. */
const LEAST = 64;
const MOST = 256 * 1024;

function isTooMuch(cause: unknown): boolean {
  return (
    typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE'
  );
}
