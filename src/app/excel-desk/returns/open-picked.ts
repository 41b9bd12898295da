/** Fetches the files a person has picked from the page, one by one: it is counted, and can be given up. */
import type { Breathe, CancelSign } from '../../../ports/world';
import type { PickedFile, PickedFiles, ReturnsProgress } from './returns-view';

/** Undefined when the user has had enough. */
export async function openPicked(
  { names, read }: PickedFiles,
  breathe: Breathe,
  tell: (progress: ReturnsProgress) => void,
  cancel: CancelSign,
): Promise<readonly PickedFile[] | undefined> {
  const files: PickedFile[] = [];
  for (const [place] of names.entries()) {
    files.push(await read(place));
    tell({ phase: 'opening', done: place + 1, total: names.length });
    await breathe();
    if (cancel.aborted) return undefined;
  }
  return files;
}
