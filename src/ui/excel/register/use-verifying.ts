/** Offers entered as verified: one from the list at once, several after they were selected. */
import * as React from 'react';
import type { Done } from '../../../app/desk/done';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import { useAction, type Action } from '../../shared/use-action';

export interface Verifying {
  /** Keys; undefined while nobody selects. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly action: Action;
  readonly begin: () => void;
  readonly end: () => void;
  readonly toggle: (key: string, isOn: boolean) => void;
  readonly select: (keys: readonly string[]) => void;
  readonly verify: (keys: readonly string[]) => void;
}

export function useVerifying(desk: ExcelDesk, onDone: (done: Done) => void): Verifying {
  const [selected, setSelected] = React.useState<ReadonlySet<string>>();
  const action = useAction();
  return {
    selected,
    action,
    begin() {
      setSelected(new Set());
    },
    end() {
      setSelected(undefined);
    },
    toggle(key, isOn) {
      setSelected((before) => {
        const next = new Set(before);
        if (isOn) next.add(key);
        else next.delete(key);
        return next;
      });
    },
    select(keys) {
      setSelected((before) => new Set([...(before ?? []), ...keys]));
    },
    verify(keys) {
      action.run(
        () => desk.register.verify(keys),
        (done) => {
          setSelected(undefined);
          onDone(done);
        },
      );
    },
  };
}
