/**
 * Spelling without its variants: "Scheeßel", "SCHEESSEL" and "Scheesel",
 * "Bremervörde", "Bremervoerde" and "Bremervorde" fold to the same letters.
 */

/** Lower case, a to z and digits, single spaces; umlauts lose their dots however they were written. */
export function foldGerman(text: string): string {
  const lower = text.toLowerCase();
  // Most texts are plain, and each step looks through all of it.
  const plain = PLAIN.test(lower) ? lower : withoutMarks(lower);
  return plain
    .replace(/([aou])e+/g, '$1')
    .replace(/s{2,}/g, 's')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const PLAIN = /^[ -~]*$/;

function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe');
}
