/** One line of the table: what was measured, and what it was to be. */
import type { Compared } from './measure';

export interface Figure {
  readonly what: string;
  readonly ours: string;
  readonly peer: string;
  readonly ratio: string;
  readonly target: string;
  /** Null where no target is set. */
  readonly met: boolean | null;
}

const plain = { peer: '', ratio: '', target: '', met: null };

export function ratioFigure(what: string, found: Compared, atMost?: number): Figure {
  return {
    what,
    ours: showTime(found.ours),
    peer: showTime(found.peer),
    ratio: found.ratio.toFixed(found.ratio < 0.1 ? 3 : 2),
    target: atMost === undefined ? '' : `<= ${atMost.toFixed(2)} x`,
    met: atMost === undefined ? null : found.ratio <= atMost,
  };
}

export function timeFigure(what: string, milliseconds: number, atMost?: number): Figure {
  return {
    ...plain,
    what,
    ours: showTime(milliseconds),
    target: atMost === undefined ? '' : `<= ${showTime(atMost)}`,
    met: atMost === undefined ? null : milliseconds <= atMost,
  };
}

export function qualityFigure(what: string, value: number, atLeast?: number): Figure {
  return {
    ...plain,
    what,
    ours: value.toFixed(3),
    target: atLeast === undefined ? '' : `>= ${atLeast}`,
    met: atLeast === undefined ? null : value >= atLeast,
  };
}

export function wordFigure(what: string, ours: string, target = '', met: boolean | null = null): Figure {
  return { ...plain, what, ours, target, met };
}

export function showTime(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  if (milliseconds >= 100) return `${milliseconds.toFixed(0)} ms`;
  return milliseconds >= 1 ? `${milliseconds.toFixed(1)} ms` : `${milliseconds.toFixed(3)} ms`;
}

export function showMemory(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}
