/** Failures that were found, as files: the input, and beside it what happened and how it was made. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { TargetName } from './corpus';
import type { Failure } from './probe';
import type { FuzzInput, MutationStep } from './recipe';

const failuresFolder = join(process.cwd(), 'test', 'fixtures', 'fuzz');

/** The JSON file beside a kept input. */
export interface KeptFailure {
  readonly target: TargetName;
  /** Name of the file that was mutated. */
  readonly name: string;
  readonly book: number;
  readonly isDamage: boolean;
  readonly failure: Failure;
  /** Of the run, and the place of the input in it. */
  readonly seed: number;
  readonly index: number;
  readonly steps: readonly MutationStep[];
  readonly notes: readonly string[];
  /** Why it still fails, when it is known to: an open gap. */
  readonly gap?: string;
}

export type KeptInput = KeptFailure & { readonly id: string; readonly bytes: Uint8Array };

export function readKeptFailures(): readonly KeptInput[] {
  mkdirSync(failuresFolder, { recursive: true });
  const names = readdirSync(failuresFolder).sort();
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const id = name.slice(0, -'.json'.length);
      const kept = JSON.parse(readFileSync(join(failuresFolder, name), 'utf8')) as KeptFailure;
      const file = names.find((one) => one.startsWith(`${id}.`) && one !== name);
      if (file === undefined) throw new Error(`${name} has no input beside it`);
      return { ...kept, id, bytes: new Uint8Array(readFileSync(join(failuresFolder, file))) };
    });
}

/** One for each cause, as far as that can be told. */
export function signOf(target: TargetName, { kind, sign }: Failure): string {
  return `${target} ${kind} ${sign}`;
}

/** Name of the files, without ending; those of an input that failed alike before stay. */
export function keepFailure(kept: KeptFailure, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(signOf(kept.target, kept.failure)).digest('hex').slice(0, 8);
  const plain = `${kept.target}-${kept.failure.kind}-${hash}`;
  let id = plain;
  for (let count = 2; existsSync(join(failuresFolder, `${id}.json`)); count += 1) id = `${plain}-${count}`;
  writeFileSync(join(failuresFolder, id + extname(kept.name)), bytes);
  writeFileSync(join(failuresFolder, `${id}.json`), `${JSON.stringify(kept, null, 2)}\n`);
  return id;
}

/** As it was checked when it was found. */
export function inputOf(kept: KeptInput, original: Uint8Array | undefined): FuzzInput {
  const { target, name, book, notes, bytes } = kept;
  const input = { target, name, book, notes, bytes };
  return kept.isDamage && original ? { ...input, damagedFrom: original } : input;
}
