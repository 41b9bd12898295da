/** CRC-32 as zip files carry it; fflate does not check it, and a flipped bit in a number would go unnoticed. */

/** Four tables, so that four bytes are taken at once (slicing by four): the sum must not cost more than inflating. */
const tables = makeTables();

/** The sum of what came before, which is 0 at the start, and these bytes. */
export function advanceCheckSum(bytes: Uint8Array, before: number): number {
  return ~advance(~before, bytes) >>> 0;
}

function advance(start: number, bytes: Uint8Array): number {
  const { length } = bytes;
  const fours = length - (length % 4);
  let sum = start;
  let at = 0;
  for (; at < fours; at += 4) {
    sum ^=
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    sum =
      tableAt(768 + (sum & 0xff)) ^
      tableAt(512 + ((sum >>> 8) & 0xff)) ^
      tableAt(256 + ((sum >>> 16) & 0xff)) ^
      tableAt(sum >>> 24);
  }
  for (; at < length; at += 1) sum = tableAt((sum ^ byteAt(bytes, at)) & 0xff) ^ (sum >>> 8);
  return sum;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function tableAt(at: number): number {
  return tables[at] ?? 0;
}

function makeTables(): Int32Array {
  const made = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    made[byte] = value;
  }
  for (let at = 256; at < 1024; at += 1) {
    const before = made[at - 256] ?? 0;
    made[at] = (made[before & 0xff] ?? 0) ^ (before >>> 8);
  }
  return made;
}
