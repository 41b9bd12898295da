/**
 * The clock of the bench. The sample county has a today of its own, on which its survey is under way: by the real one
 * everything in it would have been over for years.
 */
import { surveys } from '../../core/survey/survey-tables';
import type { RawTable } from '../../core/tables/raw-table';
import type { IsoDay } from '../../core/values/iso-date';
import type { Clock } from '../../ports/world';
import { SAMPLE_SURVEY } from '../sample-county';

/** Its forms went out on 7 April and are due on 22 May; its paper bears this date. */
export const SAMPLE_DAY = '2015-04-16' as IsoDay;

export interface BenchClock extends Clock {
  /** From now on it is that day; the real one where undefined. The time of day is always the real one. */
  play(day: IsoDay | undefined): void;
}

export function createBenchClock(real: Clock): BenchClock {
  let played: IsoDay | undefined;
  return {
    today: () => played ?? real.today(),
    now: () => (played === undefined ? real.now() : `${played}${real.now().slice(played.length)}`),
    play(day) {
      played = day;
    },
  };
}

/** Also when it was saved and opened again; no longer once it has another survey. */
export function isSampleCounty(tables: readonly RawTable[]): boolean {
  const rows = tables.find(({ name }) => name === surveys.excelName)?.rows ?? [];
  const filled = rows.filter((row) => row.some((cell) => cell !== null));
  return filled.length === 1 && filled.flat().includes(SAMPLE_SURVEY);
}
