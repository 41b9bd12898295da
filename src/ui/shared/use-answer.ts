/** What a view shows of an answer at any moment: being read, there, refused, or the host gone silent. */
import * as React from 'react';
import type { Answer, Notice } from '../../app/desk/answer';

export type Asked<T> =
  | { readonly state: 'asking' }
  | { readonly state: 'there'; readonly value: T; readonly notices: readonly Notice[] }
  | { readonly state: 'refused'; readonly notices: readonly Notice[] }
  /** The host or the worker broke down; asking again may help. */
  | { readonly state: 'failed' };

export interface AskedAgain<T> {
  readonly asked: Asked<T>;
  /** Asks anew; what is shown stays until the new answer is there. */
  readonly again: () => void;
}

/** Asks when the view opens and whenever `ask` is another function: wrap it in `useCallback`. */
export function useAnswer<T>(ask: () => Promise<Answer<T>>): AskedAgain<T> {
  const [asked, setAsked] = React.useState<Asked<T>>({ state: 'asking' });
  const [round, setRound] = React.useState(0);
  React.useEffect(() => {
    let current = true;
    const show = (next: Asked<T>): void => {
      // An answer to an earlier question must not replace a later one.
      if (current) setAsked(next);
    };
    ask().then(
      (answer) => {
        show(
          answer.ok
            ? { state: 'there', value: answer.value, notices: answer.notices }
            : { state: 'refused', notices: answer.notices },
        );
      },
      (error: unknown) => {
        console.error(error);
        show({ state: 'failed' });
      },
    );
    return () => {
      current = false;
    };
  }, [ask, round]);
  const again = React.useCallback(() => {
    setRound((count) => count + 1);
  }, []);
  return { asked, again };
}
