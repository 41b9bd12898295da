/** Chance that follows from a seed, so that every run measures the same data. */

export interface Chance {
  /** From 0 (inclusive) to 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(from: readonly T[]): T;
  /** True for that share of the calls. */
  hits(share: number): boolean;
}

/** The mulberry32 recipe. Streams of different numbers have nothing to do with each other. */
export function seeded(seed: number, stream = 0): Chance {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    pick: <T>(from: readonly T[]): T => {
      const found = from[whole(0, from.length - 1)];
      if (found === undefined) throw new Error('Nothing to pick from');
      return found;
    },
    hits: (share) => next() < share,
  };
}
