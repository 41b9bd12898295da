/** Whether bytes are text in UTF-16, with a byte order mark or by every second byte being zero. */

/** So many bytes are looked at where there is no mark; the letters of a header are all below U+0100. */
const SAMPLE = 32;

/** Label of the encoding as TextDecoder knows it; undefined for anything else. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  if (sample.length < 4) return undefined;
  const isZero = (rest: number): boolean => sample.every((byte, at) => at % 2 !== rest || byte === 0);
  const isLetter = (rest: number): boolean => sample.every((byte, at) => at % 2 !== rest || byte !== 0);
  if (isZero(1) && isLetter(0)) return 'utf-16le';
  return isZero(0) && isLetter(1) ? 'utf-16be' : undefined;
}
