/** Work draws a view anew: the focus goes back to where it was, found by its id, else to the heading. */
import * as React from 'react';

/** `inside` is anything in the view, `shown` what it shows: either may go with what has the focus. */
export function useKeptFocus(inside: React.RefObject<HTMLElement>, isBusy: boolean, shown: unknown): void {
  const last = React.useRef('');
  React.useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target.closest('.step-progress') === null)
        last.current = target.id;
    };
    document.addEventListener('focusin', remember);
    return () => {
      document.removeEventListener('focusin', remember);
    };
  }, []);
  React.useEffect(() => {
    if (isBusy || document.activeElement !== document.body) return;
    const known = last.current === '' ? null : document.getElementById(last.current);
    const heading = inside.current?.closest('main')?.querySelector<HTMLElement>('.view-title');
    (known ?? heading)?.focus();
  }, [inside, isBusy, shown]);
}
