/** What of a proposal is taken over unless somebody chooses otherwise: what the register does not know yet. */
import type { AlikeField } from '../../../app/excel-desk/proposals/proposal-view-model';

/** Names of columns. */
export function takenAtFirst(fields: readonly AlikeField[]): ReadonlySet<string> {
  return new Set(
    fields.filter(({ kind, canTake }) => kind === 'filled' && canTake).map(({ column }) => column),
  );
}
