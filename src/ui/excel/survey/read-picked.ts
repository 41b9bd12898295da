/** Files as a person has picked, dropped or pasted them, read by the page when they are asked for. */
import type { PickedFile, PickedFiles } from '../../../app/excel-desk/returns/returns-view';

/** No filled-in form comes near it: a film dropped by mistake must not fill the memory. */
const LARGEST = 50 * 1024 * 1024;

export function pickedFiles(files: readonly File[]): PickedFiles {
  return {
    names: files.map(({ name }) => name),
    read(place) {
      const file = files[place];
      return file ? readOne(file) : Promise.reject(new Error(`There is no file ${place}`));
    },
  };
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
