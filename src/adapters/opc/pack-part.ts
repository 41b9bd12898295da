/** Packs the content of a part while it comes: neither the content nor its text is ever whole in memory. */
import { Deflate } from 'fflate';
import { advanceCheckSum } from './check-sum';

/** A part as it lies in a zip file, deflated. */
export interface PackedPart {
  /** The packed bytes in their order. */
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
  /** Bytes when inflated, and their check sum. */
  readonly size: number;
  readonly crc: number;
}

/** Deflates what it is given (RFC 1951) and keeps no piece of it; the packed bytes are the taker's own. */
export interface Deflater {
  push(piece: Uint8Array): void;
  finish(): void;
}

export type CreateDeflater = (take: (packed: Uint8Array) => void) => Deflater;

/** Runs anywhere. A level above 4 takes twice the time and makes sheets a tenth smaller. */
export const createPlainDeflater: CreateDeflater = (take) => {
  const deflate = new Deflate({ level: 4 }, take);
  return {
    push(piece) {
      deflate.push(piece);
    },
    finish() {
      deflate.push(new Uint8Array(0), true);
    },
  };
};

export function packPart(pieces: Iterable<Uint8Array>, createDeflater: CreateDeflater): PackedPart {
  const packed: Uint8Array[] = [];
  let [size, packedSize, crc] = [0, 0, 0];
  const deflater = createDeflater((bytes) => {
    if (bytes.length === 0) return;
    packed.push(bytes);
    packedSize += bytes.length;
  });
  for (const piece of pieces) {
    crc = advanceCheckSum(piece, crc);
    size += piece.length;
    deflater.push(piece);
  }
  deflater.finish();
  return { packed, packedSize, size, crc };
}

/** Characters that are encoded at once. */
const PIECE = 128 * 1024;

/** Texts as UTF-8, in pieces of some size whatever the texts' own. A piece is only there until the next. */
export function* encodePieces(texts: Iterable<string>): Iterable<Uint8Array> {
  const encoder = new TextEncoder();
  const room = new Uint8Array(3 * PIECE);
  const encode = (text: string): Uint8Array => room.subarray(0, encoder.encodeInto(text, room).written);
  let waiting = '';
  for (const text of texts) {
    const whole = waiting + text;
    let at = 0;
    while (whole.length - at >= PIECE) {
      const end = cutBefore(whole, at + PIECE);
      yield encode(whole.slice(at, end));
      at = end;
    }
    waiting = whole.slice(at);
  }
  if (waiting !== '') yield encode(waiting);
}

/** Not between the two halves of a sign beyond the basic plane. */
function cutBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1);
  return code >= 0xd800 && code < 0xdc00 ? at - 1 : at;
}
