/**
 * A file as pieces that follow one another. What is written next to what is read would double
 * the memory of a large file, and so would putting packed parts together only to write them.
 */
import type { FileContent } from '../../ports/workbook-files';

export type FilePieces = readonly Uint8Array[];

/** Bytes from which on a piece stays as it is; smaller ones are put together. */
const LARGE = 64 * 1024;
/** Bytes after which what was put together is a piece. */
const GATHERED = 1024 * 1024;

export function createFileContent(pieces: FilePieces): FileContent {
  let held = pieces;
  return {
    get pieces() {
      return held;
    },
    whole() {
      const bytes = joinPieces(held);
      held = [bytes];
      return bytes;
    },
  };
}

export function lengthOf(pieces: FilePieces): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** A single piece is not copied. */
export function joinPieces(pieces: FilePieces): Uint8Array {
  const [first, ...others] = pieces;
  if (first && others.length === 0) return first;
  const whole = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The bytes from `start` to before `end`, as far as there are any; nothing is copied. */
export function cutPieces(pieces: FilePieces, start: number, end: number): FilePieces {
  const cut: Uint8Array[] = [];
  let at = 0;
  for (const piece of pieces) {
    if (at >= end) break;
    const next = at + piece.length;
    if (next > start) cut.push(piece.subarray(Math.max(start - at, 0), end - at));
    at = next;
  }
  return cut;
}

/** The same bytes in fewer pieces, for whoever writes them one by one; no given piece is torn apart. */
export function gatherPieces(pieces: Iterable<Uint8Array>): FilePieces {
  const gathered: Uint8Array[] = [];
  let small: Uint8Array[] = [];
  let length = 0;
  const put = (): void => {
    if (small.length > 0) gathered.push(joinPieces(small));
    small = [];
    length = 0;
  };
  for (const piece of pieces) {
    if (piece.length >= LARGE || length >= GATHERED) put();
    if (piece.length >= LARGE) gathered.push(piece);
    else {
      small.push(piece);
      length += piece.length;
    }
  }
  put();
  return gathered;
}
