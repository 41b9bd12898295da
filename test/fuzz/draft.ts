/**
 * A file while it is being mutated: a list of parts as long as mutations work on parts, bytes
 * from the first one on that works on bytes. Packing keeps sizes and check sums right, so that
 * a mutation inside a part reaches the code behind the check sums.
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';

export interface Part {
  readonly name: string;
  readonly content: Uint8Array;
  /** Not packed but stored. */
  readonly stored?: boolean;
}

export interface Draft {
  /** The parts as they are now; undefined once the file is bytes only. */
  parts(): readonly Part[] | undefined;
  setParts(parts: readonly Part[]): void;
  bytes(): Uint8Array;
  setBytes(bytes: Uint8Array): void;
}

/** What a file was before: its bytes, and its parts when it is a package. */
export interface Base {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts?: readonly Part[];
}

export function packageBase(name: string, bytes: Uint8Array): Base {
  const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => ({ name: part, content }));
  return { name, bytes: packParts(parts), parts };
}

export function createDraft(base: Base): Draft {
  let parts = base.parts;
  let bytes: Uint8Array | undefined = base.bytes;
  return {
    parts: () => parts,
    setParts(changed) {
      parts = changed;
      bytes = undefined;
    },
    bytes: () => (bytes ??= packParts(parts ?? [])),
    setBytes(changed) {
      parts = undefined;
      bytes = changed;
    },
  };
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

export function textOf(part: Part): string {
  return decoder.decode(part.content);
}

export function withText(part: Part, text: string): Part {
  return { ...part, content: encoder.encode(text) };
}

/** The list with one part exchanged. */
export function exchange(parts: readonly Part[], old: Part, part: Part): readonly Part[] {
  return parts.map((one) => (one === old ? part : one));
}

interface Packed {
  readonly crc: number;
  readonly bytes: Uint8Array;
}

/** Parts that no mutation touched are packed once for the whole run. */
const packed = new WeakMap<Uint8Array, Packed>();

function packContent(content: Uint8Array): Packed {
  const known = packed.get(content);
  if (known) return known;
  const made = { crc: crc32(content), bytes: new Uint8Array(deflateRawSync(content, { level: 1 })) };
  packed.set(content, made);
  return made;
}

/** A zip file of the parts in their order, also of two with the same name. */
export function packParts(parts: readonly Part[]): Uint8Array {
  const entries = parts.map((part) => {
    const { crc, bytes } = packContent(part.content);
    const stored = part.stored ?? false;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    // Names are UTF-8.
    head.writeUInt16LE(0x0800, 2);
    head.writeUInt16LE(stored ? 0 : 8, 4);
    head.writeUInt32LE(0x00210000, 6);
    head.writeUInt32LE(crc >>> 0, 10);
    head.writeUInt32LE(stored ? part.content.length : bytes.length, 14);
    head.writeUInt32LE(part.content.length, 18);
    const name = Buffer.from(part.name);
    head.writeUInt16LE(name.length, 22);
    return { head, name, bytes: stored ? part.content : bytes };
  });
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { head, name, bytes } of entries) {
    const signature = Buffer.from('PK\x03\x04');
    pieces.push(signature, head, name, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, place, name);
    at += 30 + name.length + bytes.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...pieces, list, end]));
}
