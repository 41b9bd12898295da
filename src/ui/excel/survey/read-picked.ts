/** Files as a person has picked or dropped them, read by the page one after the other. */
import type { PickedFile } from '../../../app/excel-desk/returns/returns-view';

/** No filled-in form comes near it: a film dropped by mistake must not fill the memory. */
const LARGEST = 50 * 1024 * 1024;

export async function readPicked(files: readonly File[]): Promise<readonly PickedFile[]> {
  const read: PickedFile[] = [];
  for (const file of files) read.push(await readOne(file));
  return read;
}

async function readOne(file: File): Promise<PickedFile> {
  if (file.size > LARGEST) return { name: file.name, bytes: null, problem: 'tooLarge' };
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // A folder, or moved since: the browser gives no reason that would help.
    return { name: file.name, bytes: null };
  }
}
