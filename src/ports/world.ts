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
