/** Numbers of rows and of shared texts as files write them: digits, nothing else. Number() also takes `1e5` and `0x10`. */

/** More digits than any of them has. */
const LONGEST = 15;

/** NaN for anything else; blanks around it are what some programs write for a shared text. */
export function wholeNumber(text: string): number {
  if (text.length > LONGEST) return NaN;
  let number = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return /^\s+\d+\s*$|^\d+\s+$/.test(text) ? Number(text) : NaN;
    number = number * 10 + code - 48;
  }
  return text === '' ? NaN : number;
}
