/**
 * The workbook as a pane works with it: read once, read anew after every change, its own or somebody else's. All views of
 * a pane share one session, so that a door from one to another opens at once.
 */
import type { OfficeData } from '../../core/tables/office-data';
import { planEdits } from '../../core/tables/plan-edits';
import type { RowChange } from '../../core/tables/row-change';
import type { Language } from '../../core/texts/text-entry';
import type { IsoDay } from '../../core/values/iso-date';
import { ok, type Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { Clock, Ids } from '../../ports/world';
import { readOffice } from '../read-office';
import type { Action, RestoreReport } from '../restore-last-action';
import { takeFindings } from '../take-findings';
import type { Done } from './done';
import { createDoneActions } from './done-actions';
import { createHeardFindings, type HeardFindings } from './heard-findings';

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
  /**
   * Plans the changes on the data they were made from and writes all of them or none, as one action that can be taken
   * back until the next one. `what` is the line that says it.
   */
  write(data: OfficeData, changes: readonly RowChange[], what: Action['description']): Promise<Result<Done>>;
  /** Takes that action back, all of it or nothing. Fails with `restore.…` and with what the store refuses. */
  takeBack(action: string): Promise<Result<RestoreReport>>;
  /** Something was written that has its own way back, as an import has: the action before is no longer offered. */
  endAction(): void;
  /** What the store has said so far, until it was seen. */
  readonly heard: HeardFindings;
}

export function createOfficeSession(world: SessionWorld): OfficeSession {
  let reading: Promise<Result<OfficeData>> | undefined;
  let chosen: IsoDay | undefined;
  const actions = createDoneActions(world.store, world.ids);
  const heard = createHeardFindings();
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
        heard.add(takeFindings(world.store));
        if (!found.ok) settle();
        return found;
      } catch (error) {
        settle();
        throw error;
      }
    },
    forget,
    async write(data, changes, what) {
      const edits = planEdits(data, changes, () => world.ids.next());
      if (!edits.ok) return edits;
      const line = what[world.language];
      if (edits.value.length === 0) return ok({ what: line, undo: null });
      try {
        const written = await world.store.apply(edits.value);
        if (!written.ok) return written;
        return ok({ what: line, undo: actions.remember({ description: what, edits: edits.value }) });
      } finally {
        // Also after a failure: what stands there now is to be seen.
        forget();
        heard.add(takeFindings(world.store));
      }
    },
    async takeBack(action) {
      try {
        return await actions.takeBack(action);
      } finally {
        forget();
      }
    },
    endAction() {
      actions.close();
    },
    heard,
  };
}
