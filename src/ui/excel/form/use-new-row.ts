/** A row that a field of a form waits for: wanted, made in a form of its own, and chosen in the field that asked for it. */
import * as React from 'react';
import type { Done } from '../../../app/desk/done';
import type { WantedRow } from './field-props';
import type { RowDraftState } from './use-row-draft';

export interface NewRow {
  /** Its form is open instead of the one that waits. */
  readonly wanted: WantedRow | undefined;
  /** Said beneath the field it was made for. */
  readonly made: { readonly field: string; readonly done: Done } | undefined;
  readonly want: (wanted: WantedRow) => void;
  readonly leave: () => void;
  /** `shown` is what a reference to the row shows. */
  readonly take: (done: Done, shown: string) => void;
  readonly takeBack: () => void;
  /** Whether the workbook knows by now what it did not know when the form was opened. */
  readonly isMade: (field: string) => boolean;
}

export function useNewRow(state: RowDraftState): NewRow {
  const [wanted, setWanted] = React.useState<WantedRow>();
  const [made, setMade] = React.useState<NewRow['made']>();
  const [fields, setFields] = React.useState<ReadonlySet<string>>(new Set());
  /** The field that asked; the focus goes back there. */
  const asking = React.useRef<string>();
  React.useEffect(() => {
    if (wanted || asking.current === undefined) return;
    document.getElementById(`field-${asking.current}`)?.focus();
    asking.current = undefined;
  }, [wanted]);
  return {
    wanted,
    made,
    want(next) {
      asking.current = next.field;
      setWanted(next);
    },
    leave() {
      setWanted(undefined);
    },
    take(done, shown) {
      if (!wanted) return;
      const { field } = wanted;
      state.change(field, shown);
      state.leave(field);
      setMade({ field, done });
      setFields((before) => new Set(before).add(field));
      setWanted(undefined);
    },
    takeBack() {
      state.checkAgain();
      setFields((before) => new Set([...before].filter((one) => one !== made?.field)));
    },
    isMade: (field) => fields.has(field),
  };
}
