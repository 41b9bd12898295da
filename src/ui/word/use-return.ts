/** Puts the focus back on the door that a view was opened by, once it is drawn again. */
import * as React from 'react';

/** `door` is the value of `data-door` around it; without one the focus stays. */
export function useReturn(
  place: React.RefObject<HTMLElement>,
  door: string | undefined,
  isThere: boolean,
): void {
  const isDone = React.useRef(false);
  React.useEffect(() => {
    if (!isThere || isDone.current) return;
    isDone.current = true;
    // The actions at the bottom stand outside of the view's body.
    const view = place.current?.closest('main');
    const found =
      door === undefined ? undefined : view?.querySelector<HTMLElement>(`[data-door="${door}"] button`);
    found?.focus();
  }, [place, door, isThere]);
}
