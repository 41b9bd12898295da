/** Packs text with the compression Node brings along, at the level that costs the least time. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TextPacker } from '../../ports/text-packer';

export const zlibPacker: TextPacker = {
  // A copy of its own: what zlib returns is a view into a buffer many times as large.
  pack: (text) => new Uint8Array(deflateRawSync(text, { level: 1 })),
  unpack: (packed) => inflateRawSync(packed).toString('utf8'),
};
