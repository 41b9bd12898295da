/** Fingerprints of content, and ids that follow from content: the same input gives the same id on every machine. */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { parse, v5 } from 'uuid';

/** Namespace of this product's ids (RFC 9562, version 5). */
const NAMESPACE = parse('6f1d3a52-8f0e-5c56-9d7b-2b1f4f6a7c11');

/** SHA-256 as 64 hex digits; of a text, of its UTF-8. */
export type Digest = (content: string | Uint8Array) => string;

/** For wherever there is nothing quicker. */
export const digest: Digest = (content) =>
  bytesToHex(sha256(typeof content === 'string' ? utf8ToBytes(content) : content));

/** A UUID that depends on its parts alone, in their order. */
export function stableId(...parts: readonly string[]): string {
  return v5(utf8ToBytes(JSON.stringify(parts)), NAMESPACE);
}
