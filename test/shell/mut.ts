/** Runs the real executable, as a person does. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command. */
export const executable = join(__dirname, '..', '..', 'dist', 'mut.js');

/** `mut` with these words in this folder. */
export function mut(folder: string, ...words: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { exit: status, out: stdout, err: stderr };
}

/** An empty folder of its own. */
export function newFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'mut-')));
}

/** The one JSON object on the standard output; anything else there is a failure. */
export function json(run: Run): unknown {
  expect(run.out.trim().split('\n')).toHaveLength(1);
  return JSON.parse(run.out);
}
