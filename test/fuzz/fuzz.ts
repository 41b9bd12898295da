/** `npm run fuzz`: the words, the time, the summary. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { targets, type TargetName } from './corpus';
import { runSession, type SessionReport } from './run-session';

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface Wanted {
  readonly minutes: number;
  readonly seed: number;
  readonly targets: readonly TargetName[];
}

/** Undefined for words that make no sense. */
function readWords(words: readonly string[]): Wanted | undefined {
  try {
    const { values } = parseArgs({
      args: [...words],
      options: { minutes: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
    });
    const minutes = Number(values.minutes ?? 2);
    const seed = Number(values.seed ?? randomInt(2 ** 31));
    const names = values.only?.split(',') ?? targets;
    const chosen = targets.filter((name) => names.includes(name));
    const fine = minutes > 0 && Number.isInteger(seed) && chosen.length === names.length;
    return fine ? { minutes, seed, targets: chosen } : undefined;
  } catch {
    return undefined;
  }
}

function summarise({ inputs, seconds, outcomes, failures, slowest }: SessionReport): void {
  say(`\n${inputs} inputs in ${Math.round(seconds)} s, ${(inputs / seconds).toFixed(1)} a second`);
  const sorted = [...outcomes].sort(([a], [b]) => (a < b ? -1 : 1));
  const count = (name: string): number =>
    sorted.filter(([word]) => word.startsWith(`${name}:`)).reduce((sum, [, one]) => sum + one, 0);
  for (const name of targets) if (count(name) > 0) say(`  ${name}: ${count(name)}`);
  say('what became of them:');
  for (const [word, one] of sorted) say(`  ${String(one).padStart(7)}  ${word}`);
  say(`slowest step: ${Math.round(slowest.milliseconds)} ms of CPU time, input ${slowest.index}`);
  say(`failures: ${failures.size} kinds, ${[...failures.values()].reduce((sum, { count: one }) => sum + one, 0)} inputs`); // prettier-ignore
  for (const [sign, { count: one, id }] of failures)
    say(`  ${String(one).padStart(7)}  ${sign}\n           ${id}`);
}

async function main(): Promise<number> {
  const wanted = readWords(process.argv.slice(2));
  if (!wanted) {
    say(`npm run fuzz -- [--minutes 2] [--seed N] [--only ${targets.join(',')}]`);
    return 2;
  }
  const { minutes, seed } = wanted;
  say(`seed ${seed}, ${minutes} minutes, ${wanted.targets.join(', ')}`);
  const report = await runSession({ seed, milliseconds: minutes * 60_000, targets: wanted.targets, say });
  summarise(report);
  return report.failures.size > 0 ? 1 : 0;
}

main().then(
  (exit) => (process.exitCode = exit),
  (error: unknown) => {
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  },
);
