/**
 * Text of a CSV file, whose encoding is written nowhere: a byte order mark
 * decides, else what is no UTF-8 comes from an old Windows program.
 */
import { repairWindows1252 } from '../opc/windows-1252';

export function decodeCsvBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return repairWindows1252(new TextDecoder('windows-1252').decode(bytes));
  }
}
