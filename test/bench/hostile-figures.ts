/**
 * What hostile files cost: each kind is read in a process apart, the real way, and has to be
 * refused or read right within a second and 150 MB. Bulky files get a process of their own; small
 * ones share one, and go into their own where anything is found there.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { join } from 'node:path';
import { hostileKinds, isBulky } from '../fixtures/hostile/hostile-kinds';
import type { HostileKind, Outcome } from '../fixtures/hostile/hostile-kind';
import { goodForm } from './good-form';
import type { ReadReport, ReadRequest } from './read-hostile';
import { buildReader, readInChild, startReading, type ReadingProcess } from './reading-process';

export interface HostileFigure {
  readonly kind: string;
  readonly profile: ReadRequest['profile'];
  /** The code of the finding, or "read". */
  readonly outcome: string;
  /** Wall or processor time, whichever is less: other programs on the machine do not count. */
  readonly ms: number;
  readonly mb: number;
  /** What the office's own workbook may hold takes its time; what is refused in it must not. */
  readonly isBounded: boolean;
  /** What is wrong with it; empty when nothing is. */
  readonly faults: readonly string[];
}

export const MOST_MS = 1_000;
export const MOST_MB = 150;
/** A process whose highest resident size lies so far above the present one is not shared any more. */
const MOST_SHARED_MB = 40;

/** Runs all kinds whose name contains `part`, one after another. */
export async function hostileFigures(
  part = '',
  report: (figure: HostileFigure) => void = () => undefined,
): Promise<readonly HostileFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  const reader = await buildReader();
  const readShared = createSharedProcess(reader);
  try {
    const good = join(folder, 'good.xlsx');
    await writeFile(good, await goodForm());
    const figures: HostileFigure[] = [];
    for (const found of hostileKinds.filter(({ kind }) => kind.includes(part))) {
      const path = join(folder, 'file');
      await writeFile(path, found.make());
      for (const profile of found.office === undefined
        ? (['return'] as const)
        : (['return', 'office'] as const)) {
        const expected = profile === 'return' ? found.outcome : (found.office ?? '');
        const run = (read: Read): Promise<HostileFigure> =>
          runOne(read, found, expected, { profile, good, path, name: found.file, cells: [] });
        const shared = isBulky(found) ? undefined : await run(readShared.read);
        const figure =
          shared?.faults.length === 0 ? shared : await run((request) => readInChild(reader, request));
        figures.push(figure);
        report(figure);
      }
    }
    return figures;
  } finally {
    readShared.end();
    await rm(folder, { recursive: true, force: true });
    await rm(reader, { force: true });
  }
}

/** The most that was taken by anything that is bounded. */
export function mostOf(figures: readonly HostileFigure[]): { readonly ms: number; readonly mb: number } {
  const bounded = figures.filter(({ isBounded }) => isBounded);
  return { ms: Math.max(...bounded.map(({ ms }) => ms)), mb: Math.max(...bounded.map(({ mb }) => mb)) };
}

type Read = (request: ReadRequest) => Promise<ReadReport>;

/** Reads one file after another in the same process, until that has become too large. */
function createSharedProcess(reader: string): ReadingProcess {
  let current: ReadingProcess | undefined;
  const end = (): void => {
    current?.end();
    current = undefined;
  };
  return {
    async read(request) {
      current ??= startReading(reader);
      try {
        const report = await current.read(request);
        if (report.mb > MOST_SHARED_MB) end();
        return report;
      } catch (error) {
        end();
        throw error;
      }
    },
    end,
  };
}

async function runOne(
  read: Read,
  { kind }: HostileKind,
  expected: Outcome,
  request: ReadRequest,
): Promise<HostileFigure> {
  const isRead = typeof expected !== 'string';
  const cells = isRead && request.profile === 'return' ? Object.keys(expected) : [];
  const wanted = isRead && request.profile === 'office' ? {} : expected;
  const { profile } = request;
  const isBounded = profile === 'return' || !isRead;
  let got: ReadReport;
  try {
    got = await read({ ...request, cells });
  } catch (error) {
    return { kind, profile, outcome: 'crash', ms: 0, mb: 0, isBounded, faults: [String(error)] };
  }
  const ms = Math.min(got.ms, got.cpuMs);
  const faults = [
    ...(isDeepStrictEqual(got.outcome, wanted)
      ? []
      : [`expected ${short(wanted)}, got ${short(got.outcome)}`]),
    ...(isBounded && ms > MOST_MS ? ['too slow'] : []),
    ...(isBounded && got.mb > MOST_MB ? ['too much memory'] : []),
  ];
  return {
    kind,
    profile,
    outcome: typeof got.outcome === 'string' ? got.outcome : 'read',
    ms,
    mb: got.mb,
    isBounded,
    faults,
  };
}

function short(outcome: Outcome): string {
  return typeof outcome === 'string' ? outcome : JSON.stringify(outcome).slice(0, 120);
}

function line({ kind, profile, outcome, ms, mb, faults }: HostileFigure): string {
  const numbers = `${ms.toFixed(0).padStart(6)} ms ${mb.toFixed(0).padStart(5)} MB`;
  return `${numbers}  ${profile.padEnd(6)}  ${outcome.padEnd(22)} ${kind}${faults.map((one) => `  !! ${one}`).join('')}`;
}

if (process.argv[1]?.endsWith('hostile-figures.ts') === true) {
  const figures = await hostileFigures(process.argv[2], (figure) => console.log(line(figure)));
  const faulty = figures.filter(({ faults }) => faults.length > 0);
  const { ms, mb } = mostOf(figures);
  console.log(
    `\n${figures.length} readings, at most ${ms.toFixed(0)} ms and ${mb.toFixed(0)} MB; ${faulty.length} with a fault`,
  );
  faulty.forEach((figure) => console.log(line(figure)));
  process.exitCode = faulty.length > 0 ? 1 : 0;
}
