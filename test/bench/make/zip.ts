/** Zip files out of entries that are packed once and written often; Node's own zlib packs thousands of forms in seconds. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface PackedEntry {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly packed: Buffer;
}

export function packEntry(name: string, content: string | Uint8Array): PackedEntry {
  const bytes = Buffer.from(content);
  return {
    name: Buffer.from(name),
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateRawSync(bytes, { level: 6 }),
  };
}

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980: the same entries give the same bytes. */
const NO_DATE = 0x00210000;

export function writeZip(entries: readonly PackedEntry[]): Uint8Array {
  let at = 0;
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const entry of entries) {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(LOCAL);
    common(entry).copy(head, 4);
    local.push(head, entry.name, entry.packed);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(DIRECTORY);
    line.writeUInt16LE(20, 4);
    common(entry).copy(line, 6);
    line.writeUInt32LE(at, 42);
    directory.push(line, entry.name);
    at += 30 + entry.name.length + entry.packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, part) => sum + part.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  const zip = Buffer.concat([...local, ...directory, end]);
  return new Uint8Array(zip.buffer, zip.byteOffset, zip.length);
}

/** The 26 bytes that a local header and its line in the directory have in common. */
function common({ name, crc, size, packed }: PackedEntry): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20);
  bytes.writeUInt16LE(0x0800, 2);
  bytes.writeUInt16LE(8, 4);
  bytes.writeUInt32LE(NO_DATE, 6);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packed.length, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}
