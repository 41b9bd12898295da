/** Whole commands on a disk in memory, as processes of one computer, one after another. */
import { createHash } from 'node:crypto';
import { createMemoryFileSource } from '../../src/adapters/memory/memory-file-source';
import type { Machine } from '../../src/adapters/node/machine';
import { openWorkbookFile } from '../../src/adapters/node/workbook-file';
import { createFileContent } from '../../src/adapters/opc/file-pieces';
import { openXlsxTableStore } from '../../src/adapters/xlsx/xlsx-table-store';
import type { Language } from '../../src/core/texts/text-entry';
import type { IsoDay } from '../../src/core/values/iso-date';
import { ok, type Result } from '../../src/core/values/result';
import { createNodeWorld } from '../../src/entry/node-world';
import { run } from '../../src/entry/shell/run';
import type { World } from '../../src/entry/shell/world';
import type { NamedFile, WorkbookStore } from '../../src/ports/workbook-files';
import { createFaultyDisk, type Fault, type FaultyDisk } from './faulty-disk';

export const book = '/Büro/Register.xlsx';

export interface Ran {
  readonly exit: number;
  readonly lines: readonly string[];
}

let processes = 0;

/** One more process of the computer; those before it are gone. */
export function machineOn(disk: FaultyDisk, changes: Partial<Machine> = {}): Machine {
  processes += 1;
  return {
    files: disk.files,
    host: 'PC-17',
    pid: 1000 + processes,
    isRunning: () => false,
    wait: () => Promise.resolve(),
    every: () => () => undefined,
    ...changes,
  };
}

/**
 * Runs `mut` with these words. Time stands still and ids are counted, so that the same run gives the same files;
 * what a file library made of the same input before is not made again.
 */
export async function runOn(
  disk: FaultyDisk,
  words: readonly string[],
  inputs: readonly NamedFile[] = [],
): Promise<Ran> {
  const lines: string[] = [];
  const say = (text: string): void => {
    lines.push(text);
  };
  const createWorld = (language: Language): World => worldOn(machineOn(disk), language, inputs);
  return { exit: await run(words, { out: say, err: say }, createWorld, '0'), lines };
}

function worldOn(machine: Machine, language: Language, inputs: readonly NamedFile[]): World {
  const world = createNodeWorld(language, machine);
  let count = 0;
  return {
    ...world,
    clock: { today: () => '2015-05-21' as IsoDay, now: () => '2015-05-21T08:00:00Z' },
    ids: { next: () => `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}` },
    returnReader: { read: (file) => once(['read', keyOf(file.bytes)], () => world.returnReader.read(file)) },
    workbookWriter: {
      write: (plan) => once(['workbook', JSON.stringify(plan)], () => world.workbookWriter.write(plan)),
    },
    documentWriter: {
      write: (paper) => once(['paper', JSON.stringify(paper)], () => world.documentWriter.write(paper)),
    },
    disk: {
      ...world.disk,
      openWorkbook: (path) => openWorkbookFile(path, openRemembered, machine),
      listInputs: () => Promise.resolve(createMemoryFileSource(inputs)),
    },
    progress: () => ({ update: () => undefined, stop: () => undefined }),
  };
}

const remembered = new Map<string, unknown>();

function once<T>(of: readonly string[], make: () => T): T {
  const key = of.join('|');
  if (!remembered.has(key)) remembered.set(key, make());
  return remembered.get(key) as T;
}

function keyOf(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

/** The store of the product, asked once for each content and each change of it. */
function openRemembered(file: NamedFile): Result<WorkbookStore> {
  const open = (bytes: Uint8Array): Result<WorkbookStore> =>
    once(['open', keyOf(bytes)], () => openXlsxTableStore({ name: file.name, bytes }));
  const opened = open(file.bytes);
  if (!opened.ok) return opened;
  let content = createFileContent([file.bytes]);
  const now = (): WorkbookStore => {
    const store = open(content.whole());
    if (!store.ok) throw new Error('What the store wrote cannot be opened');
    return store.value;
  };
  return ok({
    list: () => now().list(),
    read: (names) => now().read(names),
    content: () => content,
    bytes: () => content.whole(),
    workbook: () => now().workbook(),
    async apply(edits) {
      const held = edits.map((edit) => ({ ...edit, inserts: [...edit.inserts] }));
      const { result, after } = await once(
        ['apply', keyOf(content.whole()), JSON.stringify(held)],
        async () => {
          const store = openXlsxTableStore({ name: file.name, bytes: content.whole() });
          if (!store.ok) throw new Error('What was open cannot be opened');
          const applied = await store.value.apply(held);
          return { result: applied, after: store.value.content() };
        },
      );
      if (result.ok) content = after;
      return result;
    },
  });
}

/** A disk with these files, and everything on it flushed. */
export function diskWith(files: ReadonlyMap<string, Uint8Array>, fault?: Fault): FaultyDisk {
  const disk = createFaultyDisk();
  for (const [path, bytes] of files) disk.put(path, bytes);
  return disk.next(fault);
}

/** Temporary files and signs of ours: what is not meant for a person. */
export function isOurLeftover(path: string): boolean {
  return /\/\.(~mut\.|.*\.tmp$)/.test(path);
}
