/** References in XML text: characters by number and the five names every document has. There are no others for us. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Longest of all references with its two signs: `&#x10ffff;`, and one digit more. */
const LONGEST = 12;

/** The text with all references replaced; throws where one is unknown or unfinished. */
export function decodeReferences(text: string): string {
  let next = text.indexOf('&');
  if (next < 0) return text;
  let decoded = '';
  let at = 0;
  // Piece by piece: a regular expression takes five times as long where there are many.
  for (; next >= 0; next = text.indexOf('&', at)) {
    const end = text.indexOf(';', next);
    const name = end > next && end - next < LONGEST ? text.slice(next + 1, end) : '';
    decoded += text.slice(at, next) + (named.get(name) ?? characterOf(name));
    at = end + 1;
  }
  return decoded + text.slice(at);
}

/** By its number, which stands behind `#`, or `#x` where its digits are hexadecimal. */
function characterOf(name: string): string {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal ?? 0) : parseInt(hex, 16);
  if (!isCharacter(code)) throw new SyntaxError(`Not a reference: ${name}`);
  return String.fromCodePoint(code);
}

/** What XML 1.0 allows in a document (production 2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** Every line end as one `\n`, as XML demands (2.11). */
export function unifyLineEnds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
