/** Where the focus goes when what had it is closed: back to the button it was opened by. */
import * as React from 'react';

/** `place` is that button or around it; where it is gone, the heading of the view takes the focus. */
export function useFocusBack(place: React.RefObject<HTMLElement>, isOpen: boolean): void {
  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    // Whoever has gone elsewhere meanwhile stays there.
    if (!isClosed || document.activeElement !== document.body) return;
    const { current } = place;
    const button =
      current?.matches('button') === true ? current : current?.querySelector<HTMLElement>('button');
    (button ?? document.querySelector<HTMLElement>('.view-title'))?.focus();
  }, [place, isOpen]);
}
