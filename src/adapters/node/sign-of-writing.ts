/**
 * The sign beside a file by which processes of ours know that one of them is writing it: whose it is stands in it.
 * It appears with its content in one step, is touched while its owner lives, and is taken over only by
 * whoever holds the sign of that very sign: of two that find one left behind, one gets it. On a drive that knows no
 * links it is made first and filled then: one without content is respected like any other for as long.
 */
import { randomUUID } from 'node:crypto';
import { codeOf, hasCode, isSharingViolation } from './file-errors';
import type { FileSystem, Machine } from './machine';
import { hasNoLinks, removeQuietly, writeFlushed } from './write-whole';

export interface Owner {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
}

export interface HeldSign {
  readonly path: string;
  /** Whether it still is ours: a machine that slept for long may have lost it. */
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

/** `holder` where another one has it, as far as the sign tells; `isFolder` where what stands there can be no sign. */
export type Taken =
  | { readonly ok: true; readonly sign: HeldSign }
  | { readonly ok: false; readonly holder: Owner | undefined; readonly isFolder: boolean };

interface Found {
  /** Undefined where it cannot be read: an older one, or one cut off by a power failure. */
  readonly owner: Owner | undefined;
  readonly touched: number;
  readonly isFolder: boolean;
}

const TOUCH_MS = 10_000;
/** After this time without a touch nobody stands behind a sign. Time is the drive's own, so clocks need not agree. */
export const LEFT_BEHIND_MS = 120_000;
/** The signs this process holds: another one with its number is from a process before it. */
const heldHere = new Set<string>();

/** Throws errors of the file system, e.g. ENOENT where the folder is missing. */
export async function takeSign(path: string, machine: Machine): Promise<Taken> {
  const { files, host, pid } = machine;
  const owner: Owner = { id: randomUUID(), pid, host };
  const content = new TextEncoder().encode(JSON.stringify(owner));
  const draft = `${path}.${owner.id}.tmp`;
  try {
    await writeFlushed(files, draft, [content]);
    const isOurs =
      (await place(files, draft, path, content)) || (await takeOver(path, draft, content, machine));
    if (isOurs) return { ok: true, sign: hold(path, owner, content, machine) };
    const there = await find(files, path);
    return { ok: false, holder: there?.owner, isFolder: there?.isFolder === true };
  } finally {
    await removeQuietly(files, draft);
  }
}

function hold(path: string, { id }: Owner, content: Uint8Array, machine: Machine): HeldSign {
  const { files } = machine;
  const isHeld = async (): Promise<boolean> => (await find(files, path))?.owner?.id === id;
  const touch = async (): Promise<void> => {
    const draft = `${path}.${randomUUID()}.tmp`;
    try {
      await writeFlushed(files, draft, [content]);
      // Whoever asks compares with the drive's time: our own clock may be wrong.
      const now = new Date((await files.stat(draft)).mtimeMs);
      if (await isHeld()) await files.utimes(path, now, now);
    } finally {
      await removeQuietly(files, draft);
    }
  };
  heldHere.add(id);
  // A touch that fails is made up for by the next one.
  const stop = machine.every(TOUCH_MS, () => void touch().catch(() => undefined));
  return {
    path,
    isHeld,
    async release() {
      stop();
      heldHere.delete(id);
      try {
        if (await isHeld()) await files.rm(path, { force: true });
      } catch (error) {
        // The work is done: a sign that cannot be removed counts as left behind from now on.
        if (codeOf(error) === undefined) throw error;
      }
    },
  };
}

/** Puts the sign where none is. */
async function place(files: FileSystem, draft: string, path: string, content: Uint8Array): Promise<boolean> {
  try {
    try {
      await files.link(draft, path);
    } catch (error) {
      if (!hasNoLinks(error)) throw error;
      await writeFlushed(files, path, [content]);
    }
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

async function takeOver(
  path: string,
  draft: string,
  content: Uint8Array,
  machine: Machine,
): Promise<boolean> {
  const { files } = machine;
  const found = await find(files, path);
  // The other one has just finished.
  if (!found) return place(files, draft, path, content);
  if (found.isFolder || !isLeftBehind(found, (await files.stat(draft)).mtimeMs, machine)) return false;
  const right = await takeSign(`${path}.${found.owner?.id ?? 'unlesbar'}`, machine);
  if (!right.ok) return false;
  try {
    const still = await find(files, path);
    if (still?.owner?.id !== found.owner?.id || still?.touched !== found.touched) return false;
    await files.rename(draft, path);
    return true;
  } catch (error) {
    if (isSharingViolation(error)) return false;
    throw error;
  } finally {
    await right.sign.release();
  }
}

/**
 * `now` is the drive's time: when a file there was just made. A sign from the future was not touched by anybody
 * alive either, but copied here, or the drive's clock was set back.
 */
function isLeftBehind({ owner, touched }: Found, now: number, machine: Machine): boolean {
  if (owner?.host === machine.host) {
    if (owner.pid === machine.pid ? !heldHere.has(owner.id) : !machine.isRunning(owner.pid)) return true;
  }
  return Math.abs(now - touched) > LEFT_BEHIND_MS;
}

/** Removes what other writers that are gone have left of this sign: drafts, and signs of the sign. */
export async function clearSigns(names: readonly string[], sign: HeldSign, machine: Machine): Promise<void> {
  const { files } = machine;
  const now = (await files.stat(sign.path)).mtimeMs;
  for (const path of names.filter((name) => name.startsWith(`${sign.path}.`))) {
    const found = await find(files, path);
    if (found && isLeftBehind(found, now, machine)) await removeQuietly(files, path);
  }
}

/** What stands there by that name, a link that leads nowhere included: it keeps a new sign out as well. */
async function find(files: FileSystem, path: string): Promise<Found | undefined> {
  try {
    const content = await read(files, path);
    const facts = await files.lstat(path);
    // It came between the two questions: to be asked again.
    if (content === undefined && !facts.isSymbolicLink()) return undefined;
    return { owner: ownerIn(content ?? ''), touched: facts.mtimeMs, isFolder: facts.isDirectory() };
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A sign that is closed to us, e.g. a colleague's, is one all the same: its age has to tell. */
async function read(files: FileSystem, path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await files.readFile(path));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return hasCode(error, 'ENOENT') ? undefined : '';
  }
}

function ownerIn(text: string): Owner | undefined {
  const [, id, pid, host] = /^\{"id":"([0-9a-f-]{36})","pid":(\d+),"host":"(.*)"\}$/s.exec(text) ?? [];
  return id === undefined || host === undefined ? undefined : { id, pid: Number(pid), host };
}
