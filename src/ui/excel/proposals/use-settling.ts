/** Carries out one way to settle a proposal. */
import * as React from 'react';
import type { Answer, Notice } from '../../../app/desk/answer';
import type { Done } from '../../../app/desk/done';

export interface Settling {
  readonly isBusy: boolean;
  readonly notices: readonly Notice[];
  readonly settle: (ask: () => Promise<Answer<Done>>) => void;
}

export function useSettling(onSettled: (done: Done) => void): Settling {
  const [isBusy, setBusy] = React.useState(false);
  const [notices, setNotices] = React.useState<readonly Notice[]>([]);
  return {
    isBusy,
    notices,
    settle(ask) {
      setBusy(true);
      ask().then(
        (answer) => {
          setBusy(false);
          if (answer.ok) onSettled(answer.value);
          else setNotices(answer.notices);
        },
        (error: unknown) => {
          console.error(error);
          setBusy(false);
        },
      );
    },
  };
}
