/** Text of a part: UTF-8 unless a byte order mark or the XML declaration says otherwise. Bytes that are no text throw. */
export interface PartDecoder {
  decode(piece: Uint8Array): string;
  /** What was still held back. */
  end(): string;
}

export function createPartDecoder(): PartDecoder {
  let decoder: TextDecoder | undefined;
  return {
    decode(piece) {
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      return decoder.decode(piece, { stream: true });
    },
    end: () => decoder?.decode() ?? '',
  };
}

/** Label of the encoding as TextDecoder knows it, by the first bytes of an XML document (XML 1.0, appendix F). */
export function encodingOf(start: Uint8Array): string {
  const [a, b, c, d] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const declaration = String.fromCharCode(...start.subarray(0, 120));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(declaration)?.[1] ?? 'utf-8';
}
