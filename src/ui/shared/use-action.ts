/** Something a person has set off: whether it is at work, what stood in its way, and what comes after it. */
import * as React from 'react';
import type { Answer, Notice } from '../../app/desk/answer';

export interface Action {
  readonly busy: boolean;
  readonly notices: readonly Notice[];
  /** The host or the worker broke down. */
  readonly failed: boolean;
  /** One at a time: asked while busy, it does nothing. */
  readonly run: <T>(ask: () => Promise<Answer<T>>, then: (value: T) => void) => void;
  /** What stood in the way is no longer shown. */
  readonly clear: () => void;
}

type State = Omit<Action, 'run' | 'clear'>;

const calm: State = { busy: false, notices: [], failed: false };

export function useAction(): Action {
  const [state, setState] = React.useState<State>(calm);
  const busy = React.useRef(false);
  const gone = React.useRef(false);
  React.useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  const run = React.useCallback(<T>(ask: () => Promise<Answer<T>>, then: (value: T) => void) => {
    if (busy.current) return;
    busy.current = true;
    setState({ ...calm, busy: true });
    const finish = (notices: readonly Notice[], failed: boolean): void => {
      busy.current = false;
      if (!gone.current) setState({ busy: false, notices, failed });
    };
    ask().then(
      (answer) => {
        finish(answer.notices, false);
        if (answer.ok && !gone.current) then(answer.value);
      },
      (error: unknown) => {
        console.error(error);
        finish([], true);
      },
    );
  }, []);
  const clear = React.useCallback(() => {
    setState(({ busy: isBusy }) => ({ ...calm, busy: isBusy }));
  }, []);
  return { ...state, run, clear };
}
