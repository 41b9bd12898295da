/**
 * Which "Rückgängig" a pane offers. Every action of a pane can be taken back until the next one, with the button beside
 * its line; an import, and taking one back, end that: they have a record in the workbook and a way back of their own.
 */
import type { TableEdit } from '../../core/tables/raw-table';
import { issue } from '../../core/values/issue';
import { fail, type Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { Action, LastAction, RestoreReport } from '../restore-last-action';

export interface DoneActions {
  /** Gives the number by which it is taken back. */
  remember(description: Action['description'], edits: readonly TableEdit[]): Promise<number>;
  /** All of it or nothing; see `LastAction.restore`. `restore.nothing` where it is not the last one. */
  takeBack(action: number): Promise<Result<RestoreReport>>;
  /** The action before can no longer be taken back. */
  close(): void;
}

export function createDoneActions(store: TableStore): DoneActions {
  let count = 0;
  let last: { readonly number: number; readonly action: LastAction } | undefined;
  return {
    async remember(description, edits) {
      // Nothing is taken back in a first view: its rules come with the first action.
      const { createLastAction } = await import(
        /* webpackChunkName: "desk-restore" */ '../restore-last-action'
      );
      const action = createLastAction();
      action.remember({ description, edits });
      count += 1;
      last = { number: count, action };
      return count;
    },
    async takeBack(number) {
      if (last?.number !== number) return fail(issue('restore.nothing'));
      return last.action.restore(store);
    },
    close() {
      last = undefined;
    },
  };
}
