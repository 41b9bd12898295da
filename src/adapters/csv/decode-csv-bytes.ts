/**
 * Text of a CSV file, whose encoding is written nowhere: UTF-16 shows itself, what
 * else is no UTF-8 comes from an old Windows program.
 */
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import { findUtf16 } from '../opc/find-utf16';
import { refuseFile } from '../opc/refuse-file';
import { repairWindows1252 } from '../opc/windows-1252';

/** Without its byte order mark; bytes that no program writes as text are an issue. */
export function decodeCsvBytes(bytes: Uint8Array): Result<string> {
  const utf16 = findUtf16(bytes);
  const text = decodeAs(utf16 ?? 'utf-8', bytes);
  if (utf16 !== undefined) {
    return text === undefined ? fail(issue('file.damaged', { detail: 'UTF-16' })) : ok(text);
  }
  if (bytes.includes(0)) return fail(refuseFile('unknown'));
  return ok(text ?? repairWindows1252(new TextDecoder('windows-1252').decode(bytes)));
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // TextDecoder has no other way of saying that these bytes are no such text.
    return undefined;
  }
}
