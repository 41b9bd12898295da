/** Texts of any length, as far as a sentence or a list shows them. */

/** As much of what somebody has written as a finding quotes. */
const LONGEST_QUOTE = 80;

/** As much of the name of a row, a sheet or a column as is shown. */
export const LONGEST_NAME = 120;

/** In one line of at most that many characters; … stands for what is left out. */
export function shorten(text: string, longest = LONGEST_QUOTE): string {
  // Single blanks are left alone: a text put together word by word takes ten times the memory, and findings are kept.
  return cut(text.replace(/[^\S ]\s*| \s+/g, ' '), longest);
}

/** The same of a text whose blanks count. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // No half of a character at the end.
  const start = text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '');
  return `${start.trimEnd()}…`;
}
