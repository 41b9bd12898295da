/**
 * The list of contents at the end of a zip file (PKWARE APPNOTE 4.3.12), read by
 * ourselves: fflate shows neither the check sum nor where an entry lies, and
 * without these nothing can be inflated under guard.
 */
import { cutPieces, joinPieces, lengthOf, type FilePieces } from './file-pieces';

export interface ZipEntry {
  /** As it stands in the file. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file, and bytes it says it has when inflated. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header starts. */
  readonly offset: number;
  /** Bytes of the name. */
  readonly nameLength: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** Stands in a 32-bit field whose value is in the zip64 field instead. */
const IN_ZIP64 = 0xffffffff;
/** Bytes of a local header without name and extra fields, and of the closing record without its comment. */
const LOCAL_LENGTH = 30;
const END_LENGTH = 22;

const names = new TextDecoder();

/** Whether the bytes start as a zip file does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  const magic = bytes.length < 4 ? 0 : viewOf(bytes).getUint32(0, true);
  return magic === LOCAL_ENTRY || magic === DIRECTORY_END;
}

/** Whether the bytes go on to the end of a zip file; a file that was cut off does not. */
export function hasZipEnd(pieces: FilePieces): boolean {
  const view = viewOf(pieces.at(-1) ?? new Uint8Array(0));
  for (
    let at = view.byteLength - END_LENGTH;
    at >= Math.max(0, view.byteLength - END_LENGTH - 0xffff);
    at -= 1
  ) {
    if (view.getUint32(at, true) === DIRECTORY_END) return true;
  }
  return false;
}

/**
 * Entries in the order of the directory, at most `most` + 1; undefined when the directory is missing or
 * contradicts itself. It has to lie in the last piece.
 */
export function readZipDirectory(pieces: FilePieces, most: number): readonly ZipEntry[] | undefined {
  try {
    const last = pieces.at(-1) ?? new Uint8Array(0);
    const view = viewOf(last);
    const end = readDirectoryEnd(view, lengthOf(pieces) - last.length);
    return end === undefined ? undefined : readEntries(view, end, most);
  } catch {
    // A field would lie outside of the file.
    return undefined;
  }
}

/**
 * The packed bytes of an entry; undefined when they are not where the directory says, or under
 * another name there: two programs would read two different files. Its sizes are the directory's.
 */
export function packedBytes(pieces: FilePieces, entry: ZipEntry): FilePieces | undefined {
  const cut = (from: number, to: number): Uint8Array => joinPieces(cutPieces(pieces, from, to));
  const at = entry.offset;
  const local = viewOf(cut(at, at + LOCAL_LENGTH));
  if (local.byteLength < LOCAL_LENGTH || local.getUint32(0, true) !== LOCAL_ENTRY) return undefined;
  const nameEnd = at + LOCAL_LENGTH + local.getUint16(26, true);
  const name = names.decode(cut(at + LOCAL_LENGTH, nameEnd));
  if (name !== entry.name || local.getUint16(8, true) !== entry.method) return undefined;
  const start = nameEnd + local.getUint16(28, true);
  const end = start + entry.packedSize;
  return end > lengthOf(pieces) ? undefined : cutPieces(pieces, start, end);
}

/** Whether bytes of the file belong to two entries: a way of making a small file large (D. Fifield, 2019). */
export function hasOverlaps(entries: readonly ZipEntry[]): boolean {
  const inOrder = [...entries].sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { offset, packedSize, nameLength } of inOrder) {
    if (offset < end) return true;
    end = offset + LOCAL_LENGTH + nameLength + packedSize;
  }
  return false;
}

/** The place of the last "P" up to a place, by which every record begins; -1 where there is none. */
function lastP(bytes: Uint8Array, from: number): number {
  return from < 0 ? -1 : bytes.lastIndexOf(DIRECTORY_END & 0xff, from);
}

interface DirectoryEnd {
  readonly count: number;
  /** Where the directory starts in the last piece. */
  readonly start: number;
}

/**
 * Where the closing record starts: the one whose comment ends with the file; else, where a mail
 * program has added something, the last one. Undefined where there is none, or two that fit.
 */
function findDirectoryEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  const first = Math.max(0, last - 0xffff);
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  let fitting: number | undefined;
  let latest: number | undefined;
  // From one "P" to the next: almost every file is gone through in whole.
  for (let at = lastP(bytes, last); at >= first; at = lastP(bytes, at - 1)) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    latest ??= at;
    if (at + view.getUint16(at + 20, true) !== last) continue;
    if (fitting !== undefined) return undefined;
    fitting = at;
  }
  return fitting ?? latest;
}

/** `before`: bytes of the file in front of the last piece. */
function readDirectoryEnd(view: DataView, before: number): DirectoryEnd | undefined {
  const at = findDirectoryEnd(view);
  if (at === undefined) return undefined;
  const count = view.getUint16(at + 10, true);
  // Some programs go by one of the two counts, some by the other.
  if (view.getUint16(at + 8, true) !== count) return undefined;
  const start = view.getUint32(at + 16, true);
  // A record without entries, put behind a whole file, would empty it.
  if (count === 0 && start !== before + at) return undefined;
  const isZip64 = (count === 0xffff || start === IN_ZIP64) && at >= 20;
  return isZip64 && view.getUint32(at - 20, true) === ZIP64_LOCATOR
    ? readZip64End(view, before, at - 20)
    : { count, start: start - before };
}

function readZip64End(view: DataView, before: number, locator: number): DirectoryEnd | undefined {
  const at = Number(view.getBigUint64(locator + 8, true)) - before;
  if (view.getUint32(at, true) !== ZIP64_END) return undefined;
  const start = Number(view.getBigUint64(at + 48, true)) - before;
  return { count: Number(view.getBigUint64(at + 32, true)), start };
}

function readEntries(view: DataView, end: DirectoryEnd, most: number): readonly ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  let at = end.start;
  while (entries.length < Math.min(end.count, most + 1)) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(readEntry(view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  // An entry that is not counted is one that some programs see and others do not.
  const hasMore =
    entries.length === end.count && at + 4 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_ENTRY;
  return hasMore ? undefined : entries;
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const extra = zip64Field(view, at + 46 + nameLength, extraLength);
  // The zip64 field holds only those values that are missing in the entry, in this order.
  const size = extra(view.getUint32(at + 24, true));
  const packedSize = extra(view.getUint32(at + 20, true));
  const offset = extra(view.getUint32(at + 42, true));
  return {
    name: names.decode(name),
    encrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    nameLength,
  };
}

function zip64Field(view: DataView, from: number, length: number): (value: number) => number {
  let next = 0;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) next = at + 4;
  }
  return (value) => {
    if (value !== IN_ZIP64 || next === 0) return value;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
