/** What a file is by its first bytes, whatever its name says: people rename what a program refuses. */
import { findUtf16 } from './find-utf16';
import { looksLikeZip } from './zip-directory';

export type FileKind =
  | 'empty'
  | 'zip'
  | 'encrypted'
  | 'oldExcel'
  | 'oldWord'
  | 'oldOffice'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'webPage'
  | 'xml'
  | 'text'
  | 'unknown';

/** How much of a file is looked at to tell text from something else. */
const SAMPLE = 4_096;

export function recogniseFile(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (looksLikeZip(bytes)) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return recogniseCompound(bytes);
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image';
  const utf16 = findUtf16(bytes);
  const sample = bytes.subarray(0, SAMPLE);
  if (utf16 === undefined && sample.includes(0)) return 'unknown';
  return recogniseText(new TextDecoder(utf16 ?? 'utf-8').decode(sample));
}

function recogniseText(sample: string): FileKind {
  const start = sample.trimStart().toLowerCase();
  if (start === '') return 'empty';
  if (start.startsWith('%pdf')) return 'pdf';
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (
    /^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?<(!doctype\s+html|html|head|meta|body|table|div|style)\b/.test(
      start,
    )
  ) {
    return 'webPage';
  }
  return start.startsWith('<?xml') ? 'xml' : 'text';
}

/**
 * The old compound format (MS-CFB) holds old Office files, and new ones behind a
 * password. Its directory entries lie on multiples of 128 bytes: the name in
 * UTF-16, its length at 64, the kind of entry at 66.
 */
function recogniseCompound(bytes: Uint8Array): FileKind {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const length = (bytes[at + 64] ?? 0) + (bytes[at + 65] ?? 0) * 256;
    const kind = bytes[at + 66];
    if (length < 4 || length > 64 || (kind !== 1 && kind !== 2)) continue;
    names.add(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)).toLowerCase());
  }
  if (names.has('encryptedpackage')) return 'encrypted';
  if (names.has('workbook') || names.has('book')) return 'oldExcel';
  return names.has('worddocument') ? 'oldWord' : 'oldOffice';
}

function startsWith(bytes: Uint8Array, ...magic: readonly number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}
