/**
 * `npm run bench`: all lines, each in a process of its own so that none finds the memory of
 * another; `npm run bench -- --only matching,read` for some. What was run is written to
 * docs/benchmarks.md.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figure';
import type { BenchLine } from './lines/bench-line';
import { check } from './lines/check';
import { hostile } from './lines/hostile';
import { importThousand } from './lines/import-returns';
import { matching } from './lines/matching';
import { longTasks } from './lines/long-tasks';
import { memory } from './lines/memory';
import { office } from './lines/office';
import { overview } from './lines/overview';
import { parseReturn } from './lines/parse-return';
import { readWorkbook } from './lines/read-workbook';
import { report } from './lines/report';
import { search } from './lines/search';
import { sections } from './lines/sections';
import { writeInPlace } from './lines/write-in-place';
import { printFigure, writeDocument } from './write-figures';

const lines: readonly BenchLine[] = [
  parseReturn,
  importThousand,
  hostile,
  matching,
  readWorkbook,
  report,
  memory,
  writeInPlace,
  check,
  office,
  search,
  sections,
  overview,
  longTasks,
];

const { values } = parseArgs({ options: { only: { type: 'string' }, line: { type: 'string' } } });

if (values.line === undefined) await runAll(values.only?.split(','));
else await runHere(values.line);

function lineCalled(name: string): BenchLine {
  const found = lines.find((line) => line.name === name);
  if (!found) throw new Error(`No line "${name}"; there are ${lines.map((line) => line.name).join(', ')}`);
  return found;
}

async function runHere(name: string): Promise<void> {
  for await (const figure of lineCalled(name).run()) process.send?.(figure);
  process.disconnect();
}

async function runAll(only: readonly string[] | undefined): Promise<void> {
  const wanted = only?.map(lineCalled) ?? lines;
  const measured = new Map<string, readonly Figure[]>();
  for (const line of wanted) {
    const start = performance.now();
    const found = await runInChild(line);
    measured.set(line.name, found);
    console.log(`  (${line.name}: ${Math.round((performance.now() - start) / 1_000)} s)`);
  }
  await writeDocument(
    measured,
    lines.map(({ name }) => name),
  );
  const all = [...measured.values()].flat();
  if (all.some(({ met }) => met === false)) console.log('Some targets are missed.');
}

function runInChild({ name, heap }: BenchLine): Promise<readonly Figure[]> {
  return new Promise((resolve, reject) => {
    const child = fork(join('.tools', 'run.mjs'), [process.argv[1] ?? '', '--line', name], {
      execArgv: ['--expose-gc', ...(heap === undefined ? [] : [`--max-old-space-size=${heap}`])],
    });
    const figures: Figure[] = [];
    child.on('message', (message) => {
      figures.push(message as Figure);
      printFigure(message as Figure);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve(figures);
      else reject(new Error(`The line "${name}" ended with ${code ?? 'a signal'}`));
    });
  });
}
