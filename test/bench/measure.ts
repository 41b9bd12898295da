/**
 * Two ways to do one job, measured side by side. Not tinybench nor mitata: they run one task to
 * its end before the next begins, so a machine that slows down in between falsifies the ratio;
 * here both take turns, and the ratio is what counts.
 */

export interface Compared {
  /** Medians in milliseconds. */
  readonly ours: number;
  readonly peer: number;
  /** Of the medians. */
  readonly ratio: number;
}

export interface Rounds {
  /** Odd, so that a median is a run that took place. */
  readonly rounds: number;
  readonly warmUps?: number;
}

type Job = () => unknown;

export async function compare(ours: Job, peer: Job, { rounds, warmUps = 1 }: Rounds): Promise<Compared> {
  const taken: { readonly ours: number; readonly peer: number }[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    // Who comes second finds the caches warm: they change places.
    const swapped = round % 2 === 0;
    const first = await timeOf(swapped ? peer : ours);
    const second = await timeOf(swapped ? ours : peer);
    if (round >= 0) taken.push(swapped ? { ours: second, peer: first } : { ours: first, peer: second });
  }
  const [our, their] = [median(taken.map((one) => one.ours)), median(taken.map((one) => one.peer))];
  return { ours: our, peer: their, ratio: our / their };
}

/** Median in milliseconds. */
export async function measure(job: Job, { rounds, warmUps = 1 }: Rounds): Promise<number> {
  const taken: number[] = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    const time = await timeOf(job);
    if (round >= 0) taken.push(time);
  }
  return median(taken);
}

/** Milliseconds of one run; garbage of the run before is collected first where Node allows it. */
export async function timeOf(job: Job): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await job();
  return performance.now() - start;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
