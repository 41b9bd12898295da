/** Text of a part: UTF-8 unless a byte order mark or the XML declaration says otherwise. Bytes that are no text throw a SyntaxError. */
import { repairWindows1252 } from './windows-1252';

export interface PartDecoder {
  decode(piece: Uint8Array): string;
  /** What was still held back. */
  end(): string;
}

export function createPartDecoder(): PartDecoder {
  let decoder: PartDecoder | undefined;
  return {
    decode: (piece) =>
      inSyntax(() => {
        decoder ??= decoderOf(encodingOf(piece));
        return decoder.decode(piece);
      }),
    end: () => inSyntax(() => decoder?.end() ?? ''),
  };
}

/** TextDecoder throws a TypeError, as a mistake of the program does: what is meant here is the content. */
function inSyntax(decode: () => string): string {
  try {
    return decode();
  } catch (cause) {
    throw new SyntaxError('Not the text it is said to be', { cause });
  }
}

/** Label of the encoding as TextDecoder knows it, by the first bytes of an XML document (XML 1.0, appendix F). */
export function encodingOf(start: Uint8Array): string {
  const [a, b, c, d] = start;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0 && c !== 0 && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c && c === 0 && d !== 0)) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  const declaration = sampler.decode(start.subarray(0, 120));
  return /^<\?xml[^>]*\sencoding\s*=\s*["']([\w-]+)["']/.exec(declaration)?.[1]?.toLowerCase() ?? 'utf-8';
}

const sampler = new TextDecoder();
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decoderOf(encoding: string): PartDecoder {
  if (encoding === 'utf-8') return createUtf8Decoder();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const repair = decoder.encoding === 'windows-1252' ? repairWindows1252 : (text: string): string => text;
  return {
    decode: (piece) => repair(decoder.decode(piece, { stream: true })),
    end: () => repair(decoder.decode()),
  };
}

/**
 * UTF-8 cut between characters by ourselves: in stream mode Node decodes ten
 * times slower, and into strings twice the size.
 */
function createUtf8Decoder(): PartDecoder {
  let held = new Uint8Array(0);
  return {
    decode(piece) {
      const whole = held.length === 0 ? piece : joined(held, piece);
      const cut = whole.length - unfinishedBytes(whole);
      held = whole.slice(cut);
      return utf8.decode(whole.subarray(0, cut));
    },
    end: () => utf8.decode(held),
  };
}

/** How many bytes at the end begin a character without finishing it: none to three. */
function unfinishedBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? back : 0;
  }
  return 0;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
