/** CRC-32 as zip files carry it; fflate does not check it, and a flipped bit in a number would go unnoticed. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export interface CheckSum {
  add(bytes: Uint8Array): void;
  /** Of all bytes added so far, as an unsigned number. */
  value(): number;
}

export function createCheckSum(): CheckSum {
  let sum = 0xffffffff;
  return {
    add(bytes) {
      let next = sum;
      for (const byte of bytes) next = (table[(next ^ byte) & 0xff] ?? 0) ^ (next >>> 8);
      sum = next;
    },
    value: () => ~sum >>> 0,
  };
}
