/**
 * A disk in memory that fails at a call of one's choice with an error of the system, and shows afterwards what it
 * would hold, had the process been killed or the power been cut at any of its calls. It remembers what was flushed;
 * the rest a power cut takes, in part.
 */
import { basename, dirname, resolve } from 'node:path';
import type { FileFacts, FileSystem, OpenFile } from '../../src/adapters/node/machine';
import { seeded } from '../bench/make/seeded';

/** The call counted from 1 that fails, and the system's word for it. */
export interface Fault {
  readonly at: number;
  readonly code: string;
}

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

/** All that was so when a call was made. Nodes change later, so each stands here as it was. */
interface Moment {
  readonly names: Names;
  readonly onDisk: Names;
  readonly pending: readonly Pending[];
  readonly states: ReadonlyMap<Node, Node>;
}

export interface FaultyDisk {
  readonly files: FileSystem;
  /** Every call so far, e.g. "rename .MuT.xlsx.0a1b2c3d.tmp". */
  readonly calls: readonly string[];
  put(path: string, bytes: Uint8Array): void;
  /** Files by path. */
  content(): ReadonlyMap<string, Uint8Array>;
  /** The disk as the next process finds it, with another fault or none. */
  next(fault?: Fault): FaultyDisk;
  /** As the next process finds it after this one was killed at that call; one that writes got as far as half. */
  killedAt(call: number): FaultyDisk;
  /** The same when the power was cut: what was not flushed is there, or in part, or not. One call beyond the last: after all. */
  cutAt(call: number, seed: number): FaultyDisk;
}

export function createFaultyDisk(fault?: Fault): FaultyDisk {
  return over(new Map(), fault);
}

const systemError = (code: string, syscall: string, path: string): Error =>
  Object.assign(new Error(`${code}: ${syscall} '${path}'`), { code, syscall, path });

function over(names: Names, fault: Fault | undefined): FaultyDisk {
  let onDisk: Names = new Map(names);
  let pending: readonly Pending[] = [];
  /** All there were, with a name or without. */
  const nodes = new Set(names.values());
  const calls: string[] = [];
  const moments: Moment[] = [];

  const now = (): Moment => ({
    names: new Map(names),
    onDisk: new Map(onDisk),
    pending,
    states: statesOf(nodes),
  });
  /** One call: counted, and perhaps the one that fails. `half` is what is done of it when the process dies. */
  const call = async <T>(
    name: string,
    path: string,
    work: () => T,
    half = (): void => undefined,
  ): Promise<T> => {
    await Promise.resolve();
    calls.push(`${name} ${basename(path)}`);
    if (calls.length === fault?.at) throw systemError(fault.code, name, path);
    half();
    moments.push(now());
    return work();
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
    nodes.add(node);
    rename(path, (changed) => changed.set(resolve(path), node));
  };
  const flushFolder = (folder: string): void => {
    for (const one of pending.filter((each) => each.folder === folder)) one.change(onDisk);
    pending = pending.filter((one) => one.folder !== folder);
  };
  const handle = (path: string, node: Node): OpenFile => {
    return {
      writeFile(bytes) {
        const before = node.bytes;
        const write = (written: Uint8Array): void => {
          node.bytes = Buffer.concat([before, written]);
        };
        return call(
          'write',
          path,
          () => write(bytes),
          () => write(bytes.subarray(0, bytes.length >> 1)),
        );
      },
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
    stat: (path) => call('stat', path, () => factsOf(find(path, 'stat'))),
    lstat: (path) => call('lstat', path, () => factsOf(find(path, 'lstat'))),
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
        let topmost: string | undefined;
        for (let folder = resolve(path); !names.has(folder); folder = dirname(folder)) {
          const node = newNode({ isFolder: true });
          nodes.add(node);
          rename(folder, (changed) => changed.set(folder, node));
          topmost = folder;
        }
        return topmost;
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

  const momentOf = (at: number): Moment => {
    const moment = at === calls.length + 1 ? now() : moments[at - 1];
    if (!moment) throw new Error(`There was no call ${at}`);
    return moment;
  };

  return {
    files,
    calls,
    put(path, bytes) {
      for (let folder = dirname(resolve(path)); !names.has(folder); folder = dirname(folder)) {
        names.set(folder, newNode({ isFolder: true }));
      }
      names.set(resolve(path), newNode({ bytes, flushed: bytes.length }));
      for (const node of names.values()) nodes.add(node);
      onDisk = new Map(names);
    },
    content: () =>
      new Map([...names].flatMap(([path, node]) => (node.isFolder ? [] : [[path, node.bytes] as const]))),
    next: (after) => over(copyOf(names, stateNow), after),
    killedAt(at) {
      const moment = momentOf(at);
      return over(
        copyOf(moment.names, (node) => stateThen(moment, node)),
        undefined,
      );
    },
    cutAt: (at, seed) => over(afterPowerCut(momentOf(at), seed), undefined),
  };
}

/** Names up to some change, contents up to some byte. */
function afterPowerCut(moment: Moment, seed: number): Names {
  const chance = seeded(seed);
  const { onDisk, pending } = moment;
  const left: Names = new Map(onDisk);
  for (const one of pending.slice(0, chance.whole(0, pending.length))) one.change(left);
  // A folder without a name takes with it what has a name in it.
  for (const path of [...left.keys()].sort()) if (!left.has(dirname(path))) left.delete(path);
  return copyOf(left, (node) => {
    const then = stateThen(moment, node);
    if (then.flushed >= then.bytes.length) return then;
    return { ...then, bytes: then.bytes.subarray(0, chance.whole(0, then.bytes.length)) };
  });
}

function statesOf(nodes: Iterable<Node>): ReadonlyMap<Node, Node> {
  return new Map([...nodes].map((node) => [node, { ...node }]));
}

function stateThen({ states }: Moment, node: Node): Node {
  const then = states.get(node);
  if (!then) throw new Error('A node that was not there then');
  return then;
}

const stateNow = (node: Node): Node => node;

function factsOf({ isFolder, mode, owner, mtimeMs }: Node): FileFacts {
  const isFile = (): boolean => !isFolder;
  return { isFile, isDirectory: () => isFolder, isSymbolicLink: () => false, mode, ...owner, mtimeMs };
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

/** Two names of one file stay two names of one file. What the next process finds counts as flushed. */
function copyOf(names: Names, stateOf: (node: Node) => Node): Names {
  const copies = new Map<Node, Node>();
  const copy = (node: Node): Node => {
    const known = copies.get(node);
    if (known) return known;
    const state = stateOf(node);
    const made = { ...state, flushed: state.bytes.length };
    copies.set(node, made);
    return made;
  };
  return new Map([...names].map(([path, node]) => [path, copy(node)]));
}
