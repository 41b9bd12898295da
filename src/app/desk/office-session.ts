/**
 * The workbook as a pane works with it: read once, read anew after every change, its own or somebody else's. All views of
 * a pane share one session, so that a door from one to another opens at once.
 */
import { planEdits } from '../../core/tables/plan-edits';
import type { OfficeData } from '../../core/tables/office-data';
import type { RowChange } from '../../core/tables/row-change';
import type { Language } from '../../core/texts/text-entry';
import type { IsoDay } from '../../core/values/iso-date';
import { ok, type Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { Clock, Ids } from '../../ports/world';
import { readOffice } from '../read-office';

export interface SessionWorld {
  readonly store: TableStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly language: Language;
}

export interface OfficeSession extends SessionWorld {
  /** The day the pane looks from; today unless the user chose another. */
  asOf(): IsoDay;
  lookFrom(day: IsoDay | undefined): void;
  /** As read last, or read now where nothing was read since the last change. Fails when the workbook cannot be read. */
  read(): Promise<Result<OfficeData>>;
  /** The next reading looks anew: somebody has changed the workbook. */
  forget(): void;
  /** Plans the changes on the data they were made from and writes all of them or none. */
  write(data: OfficeData, changes: readonly RowChange[]): Promise<Result<void>>;
}

export function createOfficeSession(world: SessionWorld): OfficeSession {
  let reading: Promise<Result<OfficeData>> | undefined;
  let chosen: IsoDay | undefined;
  const forget = (): void => {
    reading = undefined;
  };
  return {
    ...world,
    asOf: () => chosen ?? world.clock.today(),
    lookFrom(day) {
      chosen = day;
    },
    async read() {
      const asked = (reading ??= readOffice(world.store));
      // A failure is worth another look; only the reading at hand is let go, not one begun since.
      const settle = (): void => {
        if (reading === asked) forget();
      };
      try {
        const found = await asked;
        if (!found.ok) settle();
        return found;
      } catch (error) {
        settle();
        throw error;
      }
    },
    forget,
    async write(data, changes) {
      const edits = planEdits(data, changes, () => world.ids.next());
      if (!edits.ok) return edits;
      if (edits.value.length === 0) return ok(undefined);
      try {
        return await world.store.apply(edits.value);
      } finally {
        // Also after a failure: what stands there now is to be seen.
        forget();
      }
    },
  };
}
