/** Offers entered as verified: one from the list at once, several after they were selected. */
import * as React from 'react';
import type { Notice } from '../../../app/desk/answer';
import type { Done } from '../../../app/desk/done';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';

export interface Verifying {
  readonly isBusy: boolean;
  /** Keys; undefined while nobody selects. */
  readonly selected: ReadonlySet<string> | undefined;
  readonly notices: readonly Notice[];
  readonly begin: () => void;
  readonly end: () => void;
  readonly toggle: (key: string, isOn: boolean) => void;
  readonly select: (keys: readonly string[]) => void;
  readonly verify: (keys: readonly string[]) => void;
}

export function useVerifying(desk: ExcelDesk, onDone: (done: Done) => void): Verifying {
  const [selected, setSelected] = React.useState<ReadonlySet<string>>();
  const [isBusy, setBusy] = React.useState(false);
  const [notices, setNotices] = React.useState<readonly Notice[]>([]);
  return {
    isBusy,
    selected,
    notices,
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
      setBusy(true);
      desk.register.verify(keys).then(
        (answer) => {
          setBusy(false);
          setNotices(answer.notices);
          if (!answer.ok) return;
          setSelected(undefined);
          onDone(answer.value);
        },
        (error: unknown) => {
          console.error(error);
          setBusy(false);
        },
      );
    },
  };
}
