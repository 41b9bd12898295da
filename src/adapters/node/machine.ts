/**
 * What the adapters here need of the machine, and no more: so that a test can put a disk in its place
 * that fails, or dies, at any call.
 */
import {
  access,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  utimes,
} from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf } from './file-errors';

export interface FileFacts {
  isFile(): boolean;
  isDirectory(): boolean;
  /** Of `lstat` alone. */
  isSymbolicLink(): boolean;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly mtimeMs: number;
}

export interface OpenFile {
  /** Behind what has been written by it. */
  writeFile(bytes: Uint8Array): Promise<void>;
  chown(uid: number, gid: number): Promise<void>;
  chmod(mode: number): Promise<void>;
  /** Everything written so far is on the disk itself afterwards. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Calls and errors as in `node:fs/promises`. */
export interface FileSystem {
  /** `wx`: a new file, EEXIST where there is one; `r`: a folder to flush. */
  open(path: string, flags: 'r' | 'wx', mode?: number): Promise<OpenFile>;
  access(path: string, mode?: number): Promise<void>;
  stat(path: string): Promise<FileFacts>;
  /** The same of a link itself. */
  lstat(path: string): Promise<FileFacts>;
  realpath(path: string): Promise<string>;
  readFile(path: string): Promise<Uint8Array>;
  readdir(path: string): Promise<readonly string[]>;
  /** The topmost folder that had to be made. */
  mkdir(path: string, options: { readonly recursive: true }): Promise<string | undefined>;
  rename(from: string, to: string): Promise<void>;
  link(from: string, to: string): Promise<void>;
  rm(path: string, options: { readonly force: true }): Promise<void>;
  utimes(path: string, accessed: Date, changed: Date): Promise<void>;
}

export interface Machine {
  readonly files: FileSystem;
  readonly host: string;
  readonly pid: number;
  /** Whether a process of this machine with that number is there. */
  isRunning(pid: number): boolean;
  wait(ms: number): Promise<void>;
  /** Does something again and again until the answer is called; keeps no process alive. */
  every(ms: number, work: () => void): () => void;
}

const nodeFiles: FileSystem = {
  open,
  access,
  stat,
  lstat,
  realpath,
  readFile: (path) => readFile(path),
  readdir: (path) => readdir(path),
  mkdir,
  rename,
  link,
  rm,
  utimes,
};

export const thisMachine: Machine = {
  files: nodeFiles,
  host: hostname(),
  pid: process.pid,
  isRunning(pid) {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // EPERM: it is there, but somebody else's.
      return codeOf(error) !== 'ESRCH';
    }
  },
  wait: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
  every(ms, work) {
    const timer = setInterval(work, ms).unref();
    return () => clearInterval(timer);
  },
};
