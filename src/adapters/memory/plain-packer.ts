/** Packs nothing: text as its bytes. */
import type { TextPacker } from '../../ports/text-packer';

export const plainPacker: TextPacker = {
  pack: (text) => new TextEncoder().encode(text),
  unpack: (packed) => new TextDecoder().decode(packed),
};
