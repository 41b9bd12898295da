/**
 * Writes files so that there is never half of one: into a temporary file beside
 * it, flushed to the disk, then renamed in one step.
 */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { Issue } from '../../core/values/issue';
import { codeOf, hasCode, isSharingViolation, unconfirmed } from './file-errors';
import type { FileFacts, FileSystem, Machine, OpenFile } from './machine';

/** A file that is written but does not have its name yet. */
export interface PreparedFile {
  /** Gives it its name. Without `replace` an existing file is kept and EEXIST thrown. May be tried again. */
  publish(replace: boolean): Promise<void>;
  /** Afterwards the name survives a power cut. Throws where the drive fails at that: the file has its name all the same. */
  confirm(): Promise<void>;
  /** Takes it back, as long as it has no name; never throws for the disk's sake. */
  discard(): Promise<void>;
}

/**
 * Writes the pieces beside `path`; throws errors of the file system with nothing left behind.
 * The file gets rights and owner of `like` where that is there: by default those of what it replaces.
 */
export async function prepareFile(
  files: FileSystem,
  path: string,
  pieces: readonly Uint8Array[],
  like = path,
): Promise<PreparedFile> {
  const temporary = join(dirname(path), temporaryName(basename(path), randomUUID().slice(0, 8)));
  let isNamed = false;
  const discard = async (): Promise<void> => {
    if (!isNamed) await removeQuietly(files, temporary);
  };
  await writeFlushed(files, temporary, pieces, await factsOf(files, like));
  return {
    discard,
    async publish(replace) {
      if (replace) await files.rename(temporary, path);
      else await renameToFree(files, temporary, path);
      isNamed = true;
    },
    confirm: () => flushFolder(files, dirname(path)),
  };
}

/** `file.unconfirmed` where it has its name and the drive fails to keep it. */
export async function confirmed(file: PreparedFile, name: string): Promise<Issue | undefined> {
  try {
    await file.confirm();
    return undefined;
  } catch (error) {
    return unconfirmed(error, name);
  }
}

function temporaryName(name: string, id: string): string {
  return `.${name}.${id}.tmp`;
}

/** Whether a file of this name is one that was being written for `name`. */
export function isTemporaryOf(found: string, name: string): boolean {
  const [start, end] = temporaryName(name, '|').split('|') as [string, string];
  const id = found.slice(start.length, -end.length);
  return found === `${start}${id}${end}` && /^[0-9a-f]{8}$/.test(id);
}

const PAUSES_MS = [50, 100, 200, 400, 800];

/** On Windows a file cannot be replaced while somebody, if only a virus scanner, has it open: tried again for 1.5 seconds. */
export async function patiently<T>(machine: Machine, step: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES_MS) {
    try {
      return await step();
    } catch (error) {
      if (!isSharingViolation(error)) throw error;
    }
    await machine.wait(pause);
  }
  return step();
}

/** A new file whose content is on the disk when the promise is fulfilled; where that fails, nothing is left of it. */
export async function writeFlushed(
  files: FileSystem,
  path: string,
  pieces: readonly Uint8Array[],
  like?: FileFacts,
): Promise<void> {
  const file = await files.open(path, 'wx', like ? like.mode & 0o777 : 0o666);
  try {
    try {
      for (const piece of pieces) await file.writeFile(piece);
      if (like) await takeRights(file, like);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await removeQuietly(files, path);
    throw error;
  }
}

/** The process's own mask must not take rights away; the owner can be kept by few, and some drives know neither. */
async function takeRights(file: OpenFile, like: FileFacts): Promise<void> {
  const steps = [
    () => file.chown(-1, like.gid),
    () => file.chown(like.uid, -1),
    () => file.chmod(like.mode & 0o777),
  ];
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      if (!hasCode(error, 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS')) throw error;
    }
  }
}

async function factsOf(files: FileSystem, path: string): Promise<FileFacts | undefined> {
  try {
    return await files.stat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Some drives know no links. */
export function hasNoLinks(error: unknown): boolean {
  return hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK');
}

/** A link fails where the name is taken, a rename would replace it. Where there are no links we look first. */
async function renameToFree(files: FileSystem, temporary: string, path: string): Promise<void> {
  try {
    await files.link(temporary, path);
  } catch (error) {
    if (!hasNoLinks(error)) throw error;
    if (await exists(files, path)) throw Object.assign(new Error('The name is taken'), { code: 'EEXIST' });
    return files.rename(temporary, path);
  }
  // The file has its name: what is left of the other one is no failure.
  await removeQuietly(files, temporary);
}

/** Whether there is anything of that name. */
export async function exists(files: FileSystem, path: string): Promise<boolean> {
  try {
    await files.stat(path);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return false;
    throw error;
  }
}

/** What cannot be removed stays; the next writer clears it away. */
export async function removeQuietly(files: FileSystem, path: string): Promise<void> {
  try {
    await files.rm(path, { force: true });
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}

/** A folder and those above it as needed, each of which survives a power cut afterwards. */
export async function makeFolder(files: FileSystem, folder: string): Promise<void> {
  const topmost = await files.mkdir(folder, { recursive: true });
  if (topmost === undefined) return;
  let made = resolve(folder);
  await flushFolder(files, dirname(made));
  while (made !== resolve(topmost) && made !== dirname(made)) {
    made = dirname(made);
    await flushFolder(files, dirname(made));
  }
}

/** So that new names in it survive a power cut; not every system lets a folder be flushed. */
export async function flushFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (!hasCode(error, 'EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP')) throw error;
  }
}
