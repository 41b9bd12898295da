/** The last thing a person did in the pane: written as one, and taken back as one as long as nobody changed it since. */
import { invertChanges, type Inverse } from '../../core/tables/invert-changes';
import type { OfficeData } from '../../core/tables/office-data';
import type { RowChange } from '../../core/tables/row-change';
import { issue } from '../../core/values/issue';
import { fail, ok, type Result } from '../../core/values/result';
import type { OfficeSession } from './office-session';

/** What an action has done, as one line for the person. */
export interface Done {
  readonly what: string;
  /** Names the action for taking it back; null where there is nothing to take back. */
  readonly undo: number | null;
}

export interface LastAction {
  /** Writes all changes or none. `what` is the line that says it. */
  write(data: OfficeData, changes: readonly RowChange[], what: string): Promise<Result<Done>>;
  /** Takes that action back if it was the last one; gives its line. */
  undo(action: number): Promise<Result<string>>;
}

export function createLastAction(session: OfficeSession): LastAction {
  let count = 0;
  let last: { readonly action: number; readonly what: string; readonly inverse: Inverse } | undefined;
  return {
    async write(data, changes, what) {
      const inverse = invertChanges(data, changes);
      const written = await session.write(data, changes);
      if (!written.ok) return written;
      count += 1;
      last = { action: count, what, inverse };
      return ok({ what, undo: count });
    },
    async undo(action) {
      if (last?.action !== action) return fail(issue('action.nothing'));
      const { what, inverse } = last;
      const data = await session.read();
      if (!data.ok) return data;
      const changes = inverse.plan(data.value);
      if (!changes.ok) return changes;
      const written = await session.write(data.value, changes.value);
      if (!written.ok) return written;
      last = undefined;
      return ok(what);
    },
  };
}
