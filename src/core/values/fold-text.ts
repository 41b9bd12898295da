/** Names as people compare them: without upper and lower case, with single spaces. Anything looser is matching, not reading. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
