/** One writer at a time. Two imports started together would otherwise both find the workbook unchanged. */
import { basename, dirname, join } from 'node:path';
import { issue, type Issue } from '../../core/values/issue';
import { codeOf } from './file-errors';
import type { Machine } from './machine';
import { clearSigns, takeSign, type HeldSign, type Owner } from './sign-of-writing';
import { isTemporaryOf, removeQuietly } from './write-whole';

export interface AloneWith {
  /** What is written: its sign stands beside it as `.~mut.NAME`. */
  readonly place: string;
  /** Its name as the user gave it. */
  readonly name: string;
  /** Names of the files that are written there; what writers before left of them is cleared away. */
  readonly written: readonly string[];
}

/** Does the work alone; answers `file.inUse` where another process is writing. The work's own errors pass through. */
export async function writeAlone<T>(
  { place, name, written }: AloneWith,
  machine: Machine,
  work: (sign: HeldSign) => Promise<T>,
): Promise<{ readonly done: T } | { readonly refused: Issue }> {
  const path = join(dirname(place), `.~mut.${basename(place)}`);
  const taken = await takeSign(path, machine);
  if (!taken.ok) {
    const sign = basename(path);
    return {
      refused: taken.isFolder
        ? issue('file.unwritable', { detail: 'signIsFolder', sign }, { file: name })
        : inUseByUs(name, path, taken.holder),
    };
  }
  try {
    await clearLeftovers(dirname(place), written, taken.sign, machine);
    return { done: await work(taken.sign) };
  } finally {
    await taken.sign.release();
  }
}

/** Says as well which file to remove, `sign`, should nobody be writing at all. */
export function inUseByUs(name: string, sign: string, holder: Owner | undefined): Issue {
  const who = holder ? { holder: 'holder.mutAt', host: holder.host } : { holder: 'holder.mut' };
  return issue('file.inUse', { ...who, advice: 'advice.mut', sign: basename(sign) }, { file: name });
}

/** Under the sign nobody else writes these files: what lies about of them is from a crash, and takes up space. */
async function clearLeftovers(
  folder: string,
  written: readonly string[],
  sign: HeldSign,
  machine: Machine,
): Promise<void> {
  try {
    const found = await machine.files.readdir(folder);
    for (const name of found.filter((one) => written.some((own) => isTemporaryOf(one, own)))) {
      await removeQuietly(machine.files, join(folder, name));
    }
    await clearSigns(
      found.map((name) => join(folder, name)),
      sign,
      machine,
    );
  } catch (error) {
    // To tidy up is not what we came for.
    if (codeOf(error) === undefined) throw error;
  }
}
