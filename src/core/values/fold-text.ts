/** Names as people compare them: without upper and lower case, with single spaces. Anything looser is matching, not reading. */
export function foldText(text: string): string {
  if (!UNUSUAL.test(text)) return text.toLowerCase();
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What needs the long way: letters beyond the usual ones, marks, blanks that are doubled or at an end. */
const UNUSUAL = /[^ -~\u00a1-\u02ff]|^ | $| {2}/;
