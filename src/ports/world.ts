/** The little that the use cases need of the world around them. */
import type { IsoDay } from '../core/values/iso-date';

export interface Clock {
  today(): IsoDay;
  /** Now, as ISO time in UTC to the second. */
  now(): string;
}

export interface Ids {
  /** A new UUID nobody has had. */
  next(): string;
}

/** Lets the program hear what happened while it was at work: a key, a click, a signal. */
export type Breathe = () => Promise<void>;

/** Whether the user has had enough; an AbortSignal is one. */
export interface CancelSign {
  readonly aborted: boolean;
}
