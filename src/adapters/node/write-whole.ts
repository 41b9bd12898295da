/**
 * Writes files so that there is never half of one: into a temporary file beside
 * it, flushed to the disk, then renamed in one step.
 */
import { randomUUID } from 'node:crypto';
import { link, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './file-errors';

/** A file that is written but does not have its name yet. */
export interface PreparedFile {
  /** Gives it its name. Without `replace` an existing file is kept and EEXIST thrown. */
  publish(replace: boolean): Promise<void>;
  /** Takes it back. */
  discard(): Promise<void>;
}

/** Writes the bytes beside `path`; throws errors of the file system with nothing left behind. */
export async function prepareFile(path: string, bytes: Uint8Array): Promise<PreparedFile> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID().slice(0, 8)}.tmp`);
  const discard = (): Promise<void> => rm(temporary, { force: true });
  try {
    const mode = await modeOf(path);
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    discard,
    async publish(replace) {
      try {
        if (replace) await rename(temporary, path);
        else await renameToFree(temporary, path);
        await flushFolder(dirname(path));
      } catch (error) {
        await discard();
        throw error;
      }
    },
  };
}

/** Writes one file whole. Without `replace` an existing one is kept and EEXIST thrown. */
export async function writeWhole(path: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  await (await prepareFile(path, bytes)).publish(replace);
}

async function modeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return 0o666;
    throw error;
  }
}

/** A link fails where the name is taken, a rename would replace it. Some drives know no links: there we look first. */
async function renameToFree(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    await rm(temporary, { force: true });
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined || !['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code))
      throw error;
    if (await exists(path)) throw Object.assign(new Error('The name is taken'), { code: 'EEXIST' });
    await rename(temporary, path);
  }
}

/** Whether there is anything of that name. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

/** So that the new name survives a power cut; not every system lets a folder be flushed. */
async function flushFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
