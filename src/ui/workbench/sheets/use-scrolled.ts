/** Looks at a scrolled element at once, when it scrolls, and when its size changes. */
import * as React from 'react';

/** `look` is to be the same function each time. */
export function useScrolled(
  scroller: React.RefObject<HTMLElement>,
  look: (element: HTMLElement) => void,
): void {
  React.useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const lookAgain = (): void => {
      look(element);
    };
    lookAgain();
    element.addEventListener('scroll', lookAgain, { passive: true });
    // Absent in jsdom.
    const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(lookAgain);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', lookAgain);
      observer?.disconnect();
    };
  }, [scroller, look]);
}
