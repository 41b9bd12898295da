/**
 * A disk in memory that fails at a call of one's choice: with an error of the system, or because the process is
 * killed or the power is cut just then. It remembers what was flushed; the rest a power cut takes, in part.
 */
import { basename, dirname, resolve } from 'node:path';
import type { FileFacts, FileSystem, OpenFile } from '../../src/adapters/node/machine';
import { seeded } from '../bench/make/seeded';

export type Fault =
  | { readonly kind: 'error'; readonly at: number; readonly code: string }
  /** The process is gone at this call; one that writes gets as far as half. */
  | { readonly kind: 'kill'; readonly at: number }
  /** The same for the machine: what was not flushed is there, or in part, or not. */
  | { readonly kind: 'powerCut'; readonly at: number; readonly seed: number };

interface Node {
  readonly isFolder: boolean;
  bytes: Uint8Array;
  /** How many of the bytes are on the disk itself. */
  flushed: number;
  mode: number;
  owner: { uid: number; gid: number };
  mtimeMs: number;
}

type Names = Map<string, Node>;
/** A change of names that is not on the disk itself yet. */
interface Pending {
  readonly folder: string;
  readonly change: (names: Names) => void;
}

export interface FaultyDisk {
  readonly files: FileSystem;
  /** Every call so far, e.g. "rename .MuT.xlsx.0a1b2c3d.tmp". */
  readonly calls: readonly string[];
  /** Fulfilled when the process is gone: its promises are not, then. */
  readonly died: Promise<void>;
  put(path: string, bytes: Uint8Array): void;
  /** Files by path as the next process finds them. */
  content(): ReadonlyMap<string, Uint8Array>;
  /** The disk as the next process finds it, with another fault or none. */
  next(fault?: Fault): FaultyDisk;
}

export function createFaultyDisk(fault?: Fault): FaultyDisk {
  return over(new Map(), fault);
}

const systemError = (code: string, syscall: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });

function over(names: Names, fault: Fault | undefined): FaultyDisk {
  let onDisk: Names = new Map(names);
  let pending: readonly Pending[] = [];
  const calls: string[] = [];
  let isDead = false;
  let die = (): void => undefined;
  const died = new Promise<void>((fulfil) => {
    die = fulfil;
  });

  /** One call: counted, and perhaps the one that fails. `half` is what is done of it when the process dies. */
  const call = async <T>(
    name: string,
    path: string,
    work: () => T,
    half = (): void => undefined,
  ): Promise<T> => {
    await Promise.resolve();
    if (!isDead) calls.push(`${name} ${basename(path)}`);
    if (!isDead && calls.length === fault?.at) {
      if (fault.kind === 'error') throw systemError(fault.code, name, path);
      half();
      isDead = true;
      die();
    }
    return isDead ? new Promise<T>(() => undefined) : work();
  };
  const find = (path: string, syscall: string): Node => {
    const node = names.get(resolve(path));
    if (node) return node;
    throw systemError('ENOENT', syscall, path);
  };
  const rename = (path: string, change: (changed: Names) => void): void => {
    change(names);
    pending = [...pending, { folder: dirname(resolve(path)), change }];
  };
  const add = (path: string, node: Node): void => {
    if (!names.get(dirname(resolve(path)))?.isFolder) throw systemError('ENOENT', 'open', path);
    rename(path, (changed) => changed.set(resolve(path), node));
  };
  const flushFolder = (folder: string): void => {
    for (const one of pending.filter((each) => each.folder === folder)) one.change(onDisk);
    pending = pending.filter((one) => one.folder !== folder);
  };
  const handle = (path: string, node: Node): OpenFile => {
    const write = (bytes: Uint8Array): void => {
      node.bytes = bytes;
    };
    return {
      writeFile: (bytes) =>
        call(
          'write',
          path,
          () => write(bytes),
          () => write(bytes.subarray(0, bytes.length >> 1)),
        ),
      chown: (uid, gid) =>
        call('chown', path, () => {
          node.owner = { uid: uid < 0 ? node.owner.uid : uid, gid: gid < 0 ? node.owner.gid : gid };
        }),
      chmod: (mode) =>
        call('chmod', path, () => {
          node.mode = mode;
        }),
      sync: () =>
        call('sync', path, () => {
          if (node.isFolder) flushFolder(resolve(path));
          else node.flushed = node.bytes.length;
        }),
      close: () => call('close', path, () => undefined),
    };
  };

  const files: FileSystem = {
    open: (path, flags, mode = 0o666) =>
      call('open', path, () => {
        if (flags === 'r') return handle(path, find(path, 'open'));
        if (names.has(resolve(path))) throw systemError('EEXIST', 'open', path);
        const node = newNode({ mode: mode & ~0o022 });
        add(path, node);
        return handle(path, node);
      }),
    access: (path) => call('access', path, () => void find(path, 'access')),
    stat: (path) =>
      call('stat', path, (): FileFacts => {
        const { isFolder, mode, owner, mtimeMs } = find(path, 'stat');
        return { isFile: () => !isFolder, isDirectory: () => isFolder, mode, ...owner, mtimeMs };
      }),
    realpath: (path) =>
      call('realpath', path, () => {
        find(path, 'realpath');
        return resolve(path);
      }),
    readFile: (path) => call('read', path, () => find(path, 'open').bytes),
    readdir: (path) =>
      call('readdir', path, () =>
        [...names.keys()].filter((one) => dirname(one) === resolve(path)).map((one) => basename(one)),
      ),
    mkdir: (path) =>
      call('mkdir', path, () => {
        for (let folder = resolve(path); !names.has(folder); folder = dirname(folder)) {
          const node = newNode({ isFolder: true });
          rename(folder, (changed) => changed.set(folder, node));
        }
      }),
    rename: (from, to) =>
      call('rename', from, () => {
        const node = find(from, 'rename');
        rename(to, (changed) => {
          changed.set(resolve(to), node);
          changed.delete(resolve(from));
        });
      }),
    link: (from, to) =>
      call('link', from, () => {
        const node = find(from, 'link');
        if (names.has(resolve(to))) throw systemError('EEXIST', 'link', to);
        add(to, node);
      }),
    rm: (path) => call('rm', path, () => rename(path, (changed) => void changed.delete(resolve(path)))),
    utimes: (path, _, changed) =>
      call('utimes', path, () => {
        find(path, 'utimes').mtimeMs = changed.getTime();
      }),
  };

  /** What the next process finds: after a power cut, names up to some change and contents up to some byte. */
  let survivors = (): Names => {
    const left = fault?.kind === 'powerCut' ? afterPowerCut(onDisk, pending, fault.seed) : names;
    if (isDead) survivors = () => left;
    return left;
  };

  return {
    files,
    calls,
    died,
    put(path, bytes) {
      for (let folder = dirname(resolve(path)); !names.has(folder); folder = dirname(folder)) {
        names.set(folder, newNode({ isFolder: true }));
      }
      names.set(resolve(path), newNode({ bytes, flushed: bytes.length }));
      onDisk = new Map(names);
    },
    content: () =>
      new Map(
        [...survivors()].flatMap(([path, node]) => (node.isFolder ? [] : [[path, node.bytes] as const])),
      ),
    next: (after) => over(copyOf(survivors()), after),
  };
}

function afterPowerCut(onDisk: Names, pending: readonly Pending[], seed: number): Names {
  const chance = seeded(seed);
  const left: Names = new Map(onDisk);
  for (const one of pending.slice(0, chance.whole(0, pending.length))) one.change(left);
  for (const node of new Set(left.values())) {
    if (node.flushed < node.bytes.length)
      node.bytes = node.bytes.subarray(0, chance.whole(0, node.bytes.length));
  }
  return left;
}

function newNode(given: Partial<Node>): Node {
  const owner = { uid: 1000, gid: 1000 };
  return {
    isFolder: false,
    bytes: new Uint8Array(),
    flushed: 0,
    mode: 0o644,
    owner,
    mtimeMs: Date.now(),
    ...given,
  };
}

/** Two names of one file stay two names of one file. */
function copyOf(names: Names): Names {
  const copies = new Map<Node, Node>();
  const copy = (node: Node): Node => {
    const made = copies.get(node) ?? { ...node, flushed: node.bytes.length };
    copies.set(node, made);
    return made;
  };
  return new Map([...names].map(([path, node]) => [path, copy(node)]));
}
