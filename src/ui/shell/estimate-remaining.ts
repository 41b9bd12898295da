/**
 * How long a job will still take, by its pace so far: that of the step it is in as soon as there is one,
 * that of the whole for what comes after. Says nothing while there is nothing to go by.
 */
export interface RemainingTime {
  /**
   * Takes in how far the job is at a moment (milliseconds on any clock). `share` is that of the whole job,
   * 0 to 1, `stepShare` that of the step named. Result: milliseconds left; undefined while nobody can know.
   */
  at(now: number, step: string, stepShare: number, share: number): number | undefined;
}

/** Less is no pace: the first files are slow, because the program itself is still warming up. */
const FEWEST_MS = 2_000;
const FEWEST_SHARE = 0.01;

interface Mark {
  readonly step: string;
  readonly now: number;
  readonly share: number;
}

export function createRemainingTime(): RemainingTime {
  let start: Mark | undefined;
  let begin: Mark | undefined;
  return {
    at(now, step, stepShare, share) {
      start ??= { step, now, share };
      if (begin?.step !== step) begin = { step, now, share };
      const whole = paceSince(start, now, share);
      const own = paceSince(begin, now, share) ?? whole;
      if (whole === undefined || own === undefined) return undefined;
      const end = stepShare > 0 ? begin.share + (share - begin.share) / stepShare : share;
      return Math.max(0, end - share) * own + Math.max(0, 1 - Math.max(end, share)) * whole;
    },
  };
}

/** Milliseconds for the whole job. */
function paceSince(mark: Mark, now: number, share: number): number | undefined {
  const [time, done] = [now - mark.now, share - mark.share];
  return time < FEWEST_MS || done < FEWEST_SHARE ? undefined : time / done;
}
