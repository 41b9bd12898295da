/**
 * The list of contents at the end of a zip file (PKWARE APPNOTE 4.3.12), read by
 * ourselves: fflate shows neither the check sum nor where an entry lies, and
 * without these nothing can be inflated under guard.
 */
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
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
/** Stands in a 32-bit field whose value is in the zip64 field instead. */
const IN_ZIP64 = 0xffffffff;

const names = new TextDecoder();

/** Whether the bytes start as a zip file does. */
export function looksLikeZip(bytes: Uint8Array): boolean {
  const magic = bytes.length < 4 ? 0 : viewOf(bytes).getUint32(0, true);
  return magic === LOCAL_ENTRY || magic === DIRECTORY_END;
}

/** Whether the bytes go on to the end of a zip file; a file that was cut off does not. */
export function hasZipEnd(bytes: Uint8Array): boolean {
  return findDirectoryEnd(viewOf(bytes)) !== undefined;
}

/** Entries in the order of the directory, at most `most` + 1; undefined when the directory is missing or contradicts itself. */
export function readZipDirectory(bytes: Uint8Array, most: number): readonly ZipEntry[] | undefined {
  try {
    const view = viewOf(bytes);
    const end = readDirectoryEnd(view);
    return end === undefined ? undefined : readEntries(view, end, most);
  } catch {
    // A field would lie outside of the file.
    return undefined;
  }
}

/** The packed bytes of an entry; undefined when they are not where the directory says. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY)
    return undefined;
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const end = start + entry.packedSize;
  return end > bytes.length ? undefined : bytes.subarray(start, end);
}

interface DirectoryEnd {
  readonly count: number;
  readonly start: number;
}

/** Where the closing record starts; a comment of any length may follow it. */
function findDirectoryEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  return undefined;
}

function readDirectoryEnd(view: DataView): DirectoryEnd | undefined {
  const at = findDirectoryEnd(view);
  if (at === undefined) return undefined;
  const count = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 16, true);
  const isZip64 = (count === 0xffff || start === IN_ZIP64) && at >= 20;
  return isZip64 && view.getUint32(at - 20, true) === ZIP64_LOCATOR
    ? readZip64End(view, at - 20)
    : { count, start };
}

function readZip64End(view: DataView, locator: number): DirectoryEnd | undefined {
  const at = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(at, true) !== ZIP64_END) return undefined;
  return { count: Number(view.getBigUint64(at + 32, true)), start: Number(view.getBigUint64(at + 48, true)) };
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
  return entries;
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
