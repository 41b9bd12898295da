/** The signs of XML that its scanner tells apart, by their codes. */
export const TAB = 9;
export const LINE_FEED = 10;
export const RETURN = 13;
const SPACE = 32;
export const BANG = 33;
export const QUOTE = 34;
export const AMPERSAND = 38;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const COLON = 58;
export const OPEN = 60;
export const EQUALS = 61;
export const CLOSE = 62;
export const QUESTION = 63;

const nameCodes = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\w:.-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letters, digits and a few signs; beyond ASCII everything, for no name there is looked for. False at the end. */
export function isNameCode(code: number): boolean {
  return code > 127 || (code < 128 && nameCodes[code] === 1);
}

export function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Whether a text stands at a place of another; quicker than `startsWith` for names of a few letters. */
export function standsAt(part: string, text: string, at: number): boolean {
  for (let index = 0; index < part.length; index += 1) {
    if (text.charCodeAt(at + index) !== part.charCodeAt(index)) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === LINE_FEED || code === RETURN || code === TAB);
}
