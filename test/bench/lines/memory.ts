/** Memory of a large import, in a process that does nothing else. */
import { fork } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { showMemory, showTime, wordFigure } from '../figure';
import { manyReturns } from '../make/many-returns';
import type { MemoryReport } from '../measured-import';
import type { BenchLine } from './bench-line';

const MOST = 300 * 1024 * 1024;

export const memory: BenchLine = {
  name: 'memory',
  async *run() {
    for (const count of [1_000, 10_000]) {
      const report = await importInChild(count);
      const label = `of importing ${count.toLocaleString('en')} returns`;
      yield* [
        wordFigure(
          `peak ${label} above the start of the process`,
          showMemory(report.peak - report.start),
          `< ${showMemory(MOST)}`,
          report.peak - report.start < MOST,
        ),
        wordFigure(
          `memory ${label}: at process start, workbook opened, peak (sampled peak)`,
          [report.start, report.opened, report.peak, report.sampled].map(showMemory).join(', '),
        ),
        wordFigure(`time ${label}, from the files to the saved workbook`, showTime(report.time)),
      ];
    }
  },
};

async function importInChild(count: number): Promise<MemoryReport> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-import-'));
  try {
    const inbox = join(folder, 'Eingang');
    await mkdir(inbox);
    const returns = await manyReturns({
      count,
      offersPerReturn: 3,
      registerOffers: 1_000,
      knownShare: 0.6,
      seed: 9,
    });
    for (let index = 0; index < count; index += 1) {
      const { name, bytes } = returns.form(index);
      await writeFile(join(inbox, name), bytes);
    }
    const workbook = join(folder, 'Register.xlsx');
    await writeFile(workbook, returns.workbook);
    return await new Promise((resolve, reject) => {
      const child = fork(join('.tools', 'run.mjs'), ['test/bench/measured-import.ts', workbook, inbox], {
        execArgv: [],
      });
      let report: MemoryReport | undefined;
      child.once('message', (message) => (report = message as MemoryReport));
      child.once('error', reject);
      child.once('exit', (code) => {
        if (report) resolve(report);
        else reject(new Error(`The import ended with ${code ?? 'a signal'}`));
      });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
