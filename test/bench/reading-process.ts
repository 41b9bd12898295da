/** Starts the process in which files are read, so that their memory is not that of whoever makes them. */
import { build } from 'esbuild';
import { fork } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReadReport, ReadRequest } from './read-hostile';

export interface ReadingProcess {
  /** One file at a time; rejects where the process ends without a report. */
  read(request: ReadRequest): Promise<ReadReport>;
  end(): void;
}

export function startReading(reader: string): ReadingProcess {
  // Values like NaN and NUL are to arrive as they are.
  const child = fork(reader, [], { execArgv: ['--expose-gc'], serialization: 'advanced' });
  return {
    read: (request) =>
      new Promise((resolve, reject) => {
        const onExit = (code: number | null): void => {
          reject(new Error(`The reading process ended with ${code ?? 'a signal'}`));
        };
        child.once('exit', onExit);
        child.once('message', (report) => {
          child.off('exit', onExit);
          resolve(report as ReadReport);
        });
        child.send(request);
      }),
    end() {
      if (child.connected) child.disconnect();
    },
  };
}

/** Reads one file in a process of its own. */
export async function readInChild(reader: string, request: ReadRequest): Promise<ReadReport> {
  const own = startReading(reader);
  try {
    return await own.read(request);
  } finally {
    own.end();
  }
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
