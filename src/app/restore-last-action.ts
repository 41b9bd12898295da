/**
 * "Take the last action back", for a pane: Excel's own undo does not survive what an add-in writes. Held in memory
 * and only for the last action; an import is taken back by its record in the workbook, days later as well.
 */
import { allTables } from '../core/catalog';
import { planRestore } from '../core/tables/plan-restore';
import type { TableEdit } from '../core/tables/raw-table';
import type { Language } from '../core/texts/text-entry';
import { issue, type Issue } from '../core/values/issue';
import { fail, ok, type Result } from '../core/values/result';
import type { TableStore } from '../ports/table-store';
import { takeFindings } from './take-findings';

/** Something a person did in one go. */
export interface Action {
  /** What it was, e.g. "Angebot „Sprachcafé“ geändert". */
  readonly description: Readonly<Record<Language, string>>;
  /** The edits as they were applied. */
  readonly edits: readonly TableEdit[];
}

export interface RestoreReport {
  readonly action: Action;
  /** What came back otherwise than it had been, and what the store had to say. */
  readonly issues: readonly Issue[];
}

export interface LastAction {
  /** The action that can be taken back. */
  readonly action: Action | undefined;
  /** To be called with every action that was applied; the one before can no longer be taken back. */
  remember(action: Action): void;
  /**
   * Reads the tables anew and takes the action back, all of it or nothing. Fails with `restore.nothing`, with what
   * `planRestore` finds to be changed meanwhile, and with what the store refuses; then it can be tried again.
   */
  restore(store: TableStore): Promise<Result<RestoreReport>>;
}

export function createLastAction(): LastAction {
  let held: Action | undefined;
  return {
    get action() {
      return held;
    },
    remember(action) {
      held = action;
    },
    async restore(store) {
      const action = held;
      if (!action) return fail(issue('restore.nothing'));
      // A second click finds nothing, for this one is on its way.
      held = undefined;
      let restored: Result<RestoreReport> | undefined;
      try {
        restored = await restoreAction(store, action);
        return restored;
      } finally {
        if (restored?.ok !== true) held ??= action;
      }
    },
  };
}

async function restoreAction(store: TableStore, action: Action): Promise<Result<RestoreReport>> {
  const names = [...new Set(action.edits.map(({ read }) => read.name))];
  const tables = await store.read(names);
  if (!tables.ok) return tables;
  const plan = planRestore(action.edits, tables.value, allTables);
  if (!plan.ok) return plan;
  const applied = await store.apply(plan.value.edits);
  return applied.ok ? ok({ action, issues: [...takeFindings(store), ...plan.value.findings] }) : applied;
}
