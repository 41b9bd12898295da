/** References in XML text: characters by number and the five names every document has. There are no others for us. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text with all references replaced; throws where one is unknown or unfinished. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));|&/gi, referenced);
}

function referenced(whole: string, hex?: string, decimal?: string, name?: string): string {
  const known = name === undefined ? undefined : named[name];
  if (known !== undefined) return known;
  const digits = hex ?? decimal;
  const code = digits === undefined ? 0 : parseInt(digits, hex === undefined ? 10 : 16);
  if (!isCharacter(code)) throw new SyntaxError(`Not a reference: ${whole}`);
  return String.fromCodePoint(code);
}

/** What XML 1.0 allows in a document (production 2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
