/** Number formats of cells: whether one shows a number as a date or a time. */

/**
 * True for a format code that shows a date or a time, e.g. `dd.mm.yyyy`, `[$-407]TT.MM.JJJJ`, `[h]:mm`.
 * Text in quotes, escaped signs, colours and locales do not count; nor does what follows the first semicolon.
 */
export function showsDate(format: string): boolean {
  const [positive = ''] = format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  const bare = positive.replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/general|standard|@/i.test(bare)) return false;
  return /[ymdhsjt]/i.test(bare.replace(/e[+-]/gi, ''));
}
