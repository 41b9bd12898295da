/**
 * Which "Rückgängig" a pane offers. Every action of a pane can be taken back until the next one, with the button beside
 * its line; an import, and taking one back, end that: they have a record in the workbook and a way back of their own.
 */
import { issue } from '../../core/values/issue';
import { fail, type Result } from '../../core/values/result';
import type { TableStore } from '../../ports/table-store';
import type { Ids } from '../../ports/world';
import type { Action, LastAction, RestoreReport } from '../restore-last-action';

export interface DoneActions {
  /**
   * Gives the id by which it is taken back: one that no other worker has given, for a pane may outlive its worker. It is
   * called after the writing, so nothing is loaded here: what was written must not end in "try again".
   */
  remember(action: Action): string;
  /** All of it or nothing; see `LastAction.restore`. `restore.nothing` where it is not the last one. */
  takeBack(id: string): Promise<Result<RestoreReport>>;
  /** The action before can no longer be taken back. */
  close(): void;
}

interface HeldAction {
  readonly id: string;
  readonly action: Action;
  /** From the first time it is asked for; it knows of the second click. */
  last?: LastAction;
}

export function createDoneActions(store: TableStore, ids: Ids): DoneActions {
  let held: HeldAction | undefined;
  return {
    remember(action) {
      held = { id: ids.next(), action };
      return held.id;
    },
    async takeBack(id) {
      // Its rules come when something is taken back, which happens seldom.
      const { createLastAction } = await import(
        /* webpackChunkName: "desk-restore" */ '../restore-last-action'
      );
      if (held?.id !== id) return fail(issue('restore.nothing'));
      if (!held.last) {
        held.last = createLastAction();
        held.last.remember(held.action);
      }
      return held.last.restore(store);
    },
    close() {
      held = undefined;
    },
  };
}
