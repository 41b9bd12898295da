/** Wrong data is a value, not an exception: what was made, or what is wrong with it. */
import type { Issue } from './issue';

export type Result<T> = Ok<T> | Failed;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function fail(...issues: readonly Issue[]): Failed {
  return { ok: false, issues };
}
