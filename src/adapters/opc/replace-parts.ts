/**
 * Exchanges single parts of a package. Every other entry is copied as it lies in
 * the file, packed, so that nothing about it can change and nothing is packed twice.
 */
import { issue } from '../../core/values/issue';
import { gatherPieces, type FilePieces } from './file-pieces';
import { damagedPart } from './inflate-entry';
import { createPlainDeflater, packPart, type CreateDeflater, type PackedPart } from './pack-part';
import { foldPartName } from './part-names';
import { Refusal } from './refusal';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory';

/** New content by part name, packed or not; null takes the part out. */
export type PartChanges = ReadonlyMap<string, Uint8Array | PackedPart | null>;

interface PackedEntry extends PackedPart {
  readonly name: Uint8Array;
  /** Flags of the entry, whose name may be UTF-8; a trailing size record is not copied. */
  readonly flags: number;
  readonly method: number;
  /** Date and time as they stand in the file. */
  readonly stamp: number;
}

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const DEFLATED = 8;
const SIZES_FOLLOW = 8;
/** Sizes and places have 32 bits, counts have 16: what needs more would be another kind of zip file. */
const MOST_BYTES = 0xffff_fffe;
const MOST_ENTRIES = 0xfffe;

/**
 * The package with these changes, its directory in the last piece; a changed part keeps its place.
 * Throws a `Refusal` where the zip file is damaged, and where it would become larger than a zip file can be.
 */
export function replaceParts(
  bytes: Uint8Array,
  changes: PartChanges,
  createDeflater: CreateDeflater = createPlainDeflater,
): FilePieces {
  const wanted = new Map([...changes].map(([name, content]) => [foldPartName(name), content]));
  const entries = readZipDirectory([bytes], 0xffff) ?? [];
  return writeZip(
    entries.flatMap((entry) => {
      const old = copyEntry(bytes, entry);
      const content = wanted.get(foldPartName(entry.name));
      if (content === undefined) return [old];
      if (content === null) return [];
      const packed = content instanceof Uint8Array ? packPart([content], createDeflater) : content;
      return [{ ...old, ...packed, method: DEFLATED }];
    }),
  );
}

function copyEntry(bytes: Uint8Array, entry: ZipEntry): PackedEntry {
  const packed = packedBytes([bytes], entry);
  if (packed === undefined) throw new Refusal(damagedPart(entry.name));
  const local = new DataView(bytes.buffer, bytes.byteOffset + entry.offset, 30);
  const nameAt = entry.offset + 30;
  return {
    name: bytes.subarray(nameAt, nameAt + local.getUint16(26, true)),
    flags: local.getUint16(6, true) & ~SIZES_FOLLOW,
    stamp: local.getUint32(10, true),
    method: entry.method,
    crc: entry.crc,
    size: entry.size,
    packed,
    packedSize: entry.packedSize,
  };
}

function writeZip(entries: readonly PackedEntry[]): FilePieces {
  const starts: number[] = [];
  let length = 0;
  for (const { name, packedSize } of entries) {
    starts.push(length);
    length += 30 + name.length + packedSize;
  }
  const directory = writeDirectory(entries, starts, length);
  const largest = entries.reduce((most, { size }) => Math.max(most, size), length + directory.length);
  if (largest > MOST_BYTES || entries.length > MOST_ENTRIES) throw new Refusal(issue('write.tooLarge'));
  const local = entries.flatMap((entry) => [writeLocal(entry), ...entry.packed]);
  return gatherPieces([...local, directory]);
}

function writeLocal(entry: PackedEntry): Uint8Array {
  const bytes = new Uint8Array(30 + entry.name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, LOCAL_ENTRY, true);
  writeCommon(view, 4, entry);
  bytes.set(entry.name, 30);
  return bytes;
}

/** The list of contents with the record that closes the file; it starts at byte `start` of it. */
function writeDirectory(
  entries: readonly PackedEntry[],
  starts: readonly number[],
  start: number,
): Uint8Array {
  const length = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const bytes = new Uint8Array(length + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  entries.forEach((entry, index) => {
    view.setUint32(at, DIRECTORY_ENTRY, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  });
  view.setUint32(at, DIRECTORY_END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, length, true);
  view.setUint32(at + 16, start, true);
  return bytes;
}

/** The 26 bytes that a local header and its entry in the directory have in common; no extra fields. */
function writeCommon(view: DataView, at: number, entry: PackedEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}
