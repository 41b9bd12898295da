/**
 * Spelling without its variants: "Scheeßel", "SCHEESSEL" and "Scheesel",
 * "Bremervörde", "Bremervoerde" and "Bremervorde" fold to the same letters.
 */

/** Lower case, a to z and digits, single spaces; umlauts lose their dots however they were written. */
export function foldGerman(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/([aou])e+/g, '$1')
    .replace(/s{2,}/g, 's')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
