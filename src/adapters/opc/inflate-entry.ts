/**
 * Inflates one entry piece by piece and counts what comes out: the sizes in a zip
 * file may lie, and fflate alone would inflate a gigabyte before anyone noticed.
 */
import { Inflate } from 'fflate';
import { issue, type Issue } from '../../core/values/issue';
import { joinPieces, lengthOf, type FilePieces } from './file-pieces';
import { Refusal } from './refusal';
import type { Unpacker } from './unpacker';
import type { ZipEntry } from './zip-directory';

/** Deflate makes at most 1,032 bytes from one, so one piece makes at most 16 MB. */
const PIECE = 16 * 1024;
const STORED_PIECE = 256 * 1024;
/** An entry that says it is no larger than this is inflated at once. */
const SMALL = 1024 * 1024;

/**
 * Hands the inflated bytes to `take`, piece by piece; throws a `Refusal` where the
 * entry is not what the directory says. Pieces must not be kept.
 */
export function inflateEntry(
  packed: FilePieces,
  entry: ZipEntry,
  unpacker: Unpacker,
  take: (piece: Uint8Array) => void,
): void {
  let size = 0;
  let sum = 0;
  const pass = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new Refusal(issue('file.sizesLie', { part: entry.name }));
    sum = unpacker.checkSum(piece, sum);
    take(piece);
  };
  if (entry.method === 0) passStored(packed, pass);
  else if (entry.method === 8 && entry.size <= SMALL) pass(inflateWhole(packed, entry, unpacker));
  else if (entry.method === 8) inflate(packed, pass);
  else throw new Refusal(issue('file.oddPacking', { part: entry.name }));
  if (size !== entry.size || sum !== entry.crc) throw new Refusal(damagedPart(entry.name));
}

export function damagedPart(part: string): Issue {
  return issue('file.damaged', { detail: part });
}

/** In pieces as well, so that whoever reads them never holds the whole as text. */
function passStored(packed: FilePieces, take: (piece: Uint8Array) => void): void {
  for (const bytes of packed) {
    for (let at = 0; at < bytes.length; at += STORED_PIECE) take(bytes.subarray(at, at + STORED_PIECE));
  }
}

function inflateWhole(packed: FilePieces, { name, size }: ZipEntry, unpacker: Unpacker): Uint8Array {
  const bytes = joinPieces(packed);
  // Not even an end: what makes of it something, makes it up.
  if (bytes.length === 0) throw new Refusal(damagedPart(name));
  const whole = unpacker.inflate(bytes, size);
  if (whole === undefined) throw new Refusal(issue('file.sizesLie', { part: name }));
  return whole;
}

function inflate(packed: FilePieces, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate((piece) => {
    if (piece.length > 0) take(piece);
  });
  let left = lengthOf(packed);
  // The first pieces are small: a lie shows itself before it has cost anything.
  let length = PIECE / 16;
  for (const bytes of packed) {
    for (let at = 0; at < bytes.length; at += length, length = Math.min(length * 2, PIECE)) {
      const piece = bytes.subarray(at, at + length);
      left -= piece.length;
      inflater.push(piece, left === 0);
    }
  }
}
