/** How high a bar is that stays in sight: what has the focus is scrolled clear of it. */
import * as React from 'react';

/** For the `ref` of the bar; the style sheet reads the height, in pixels, from a property of what scrolls below it. */
export function useHeightOf(property: '--tabs-height' | '--actions-height'): React.RefCallback<HTMLElement> {
  const stop = React.useRef<() => void>();
  return React.useCallback(
    (bar) => {
      stop.current?.();
      stop.current = undefined;
      // Absent in jsdom.
      if (!bar || !('ResizeObserver' in window)) return;
      const { style } = bar.closest<HTMLElement>('.bench-pane') ?? document.documentElement;
      const observer = new ResizeObserver(() => {
        style.setProperty(property, `${bar.offsetHeight}px`);
      });
      observer.observe(bar);
      stop.current = () => {
        observer.disconnect();
        style.removeProperty(property);
      };
    },
    [property],
  );
}
