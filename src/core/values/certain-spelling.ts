/** Ways to write a number or an address that people read at once and no cell takes: each means exactly one thing. */

/** "ungefähr 20" is "20" where a cell holds numbers only; undefined where nothing of the kind stands before. */
export function withoutAbout(text: string): string | undefined {
  return /^(?:ungefähr|ungef\.|zirka|circa|ca\.?|etwa|rund)\s*(\d.*)$/iu.exec(text.trim())?.[1];
}

/** "name(at)ort.de" with its sign; undefined where there is not exactly one such place and nothing else. */
export function withAtSign(text: string): string | undefined {
  const parts = text.trim().split(/\s*[([{]\s*(?:at|ät)\s*[)\]}]\s*/iu);
  return parts.length === 2 && !text.includes('@') ? parts.join('@') : undefined;
}
