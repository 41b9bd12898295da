/**
 * The files by which Excel and LibreOffice show that a workbook is open, and by
 * whom. Elsewhere than on Windows nothing else would keep us from writing under them.
 */
import { basename, dirname, join } from 'node:path';
import { issue, type Issue } from '../../core/values/issue';
import { codeOf } from './file-errors';
import type { FileSystem, Machine } from './machine';

/** Excel writes the name once in the system's code page and, from here on, once in UTF-16: length, then characters. */
const EXCEL_NAME = 55;

/** A finding that names the holder; undefined when nobody has the workbook open. */
export async function findLock(path: string, name: string, { files }: Machine): Promise<Issue | undefined> {
  const folder = dirname(path);
  const excel = `~$${basename(path)}`;
  const libreOffice = `.~lock.${basename(path)}#`;
  for (const [lock, holderOf] of [
    [excel, excelHolder],
    [libreOffice, libreOfficeHolder],
  ] as const) {
    const content = await readLock(files, join(folder, lock));
    if (content === undefined) continue;
    const holder = holderOf(content) || 'holder.unknown';
    return issue('file.inUse', { holder, lock, advice: 'advice.lock' }, { file: name });
  }
  return undefined;
}

/** Whether a file is such a sign and no content. */
export function isLockFile(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('.~lock.');
}

/** Empty when the lock is there but cannot be read: Excel keeps its own closed to others. */
async function readLock(files: FileSystem, path: string): Promise<Uint8Array | undefined> {
  try {
    return await files.readFile(path);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return (await isFile(files, path)) ? new Uint8Array() : undefined;
  }
}

/** What keeps us from looking, e.g. a name too long, is no lock: writing will say what it is. */
async function isFile(files: FileSystem, path: string): Promise<boolean> {
  try {
    return (await files.stat(path)).isFile();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

function excelHolder(content: Uint8Array): string {
  const length = content[EXCEL_NAME] ?? 0;
  const wide = content.subarray(EXCEL_NAME + 2, EXCEL_NAME + 2 + 2 * length);
  const name = new TextDecoder('utf-16le').decode(wide).trim();
  if (name !== '') return name;
  return new TextDecoder('windows-1252').decode(content.subarray(1, 1 + (content[0] ?? 0))).trim();
}

/** `name,user,computer,time,profile;` with commas in the values escaped by a backslash. */
function libreOfficeHolder(content: Uint8Array): string {
  const fields = new TextDecoder().decode(content).split(/(?<!\\),/);
  const [name = '', user = '', computer = ''] = fields.map((field) => field.replace(/\\(.)/g, '$1').trim());
  const person = name || user;
  return person !== '' && computer !== '' ? `${person}, ${computer}` : person;
}
