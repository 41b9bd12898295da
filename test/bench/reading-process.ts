/** Starts the process in which a single file is read, so that its memory is that of this file. */
import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadReport, ReadRequest } from './read-hostile';

/** Reads one file in a process of its own; rejects where that ends without a report. */
export function readInChild(reader: string, request: ReadRequest): Promise<ReadReport> {
  return new Promise((resolve, reject) => {
    // Values like NaN and NUL are to arrive as they are.
    const child = fork(reader, [], { execArgv: ['--expose-gc'], serialization: 'advanced' });
    let got: ReadReport | undefined;
    child.once('message', (report) => (got = report as ReadReport));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (got) resolve(got);
      else reject(new Error(`The reading process ended with ${code ?? 'a signal'}`));
    });
    child.send(request);
  });
}

/** The reading process as one file beside node_modules; packages stay where they are installed. */
export async function buildReader(): Promise<string> {
  const folder = join(process.cwd(), 'dist', 'tools');
  const outfile = join(folder, `read-hostile-${process.pid}.mjs`);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(process.cwd(), 'test', 'bench', 'read-hostile.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  return outfile;
}
