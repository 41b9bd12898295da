/** Whether there is room for one thing only. The style sheet takes it from here: what is drawn and what is named are one. */
import * as React from 'react';

const NARROW = '(max-width: 719px)';

export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = React.useState(() => listOf()?.matches ?? false);
  React.useEffect(() => {
    const list = listOf();
    const look = (): void => {
      setNarrow(list?.matches ?? false);
    };
    look();
    list?.addEventListener('change', look);
    return () => list?.removeEventListener('change', look);
  }, []);
  return isNarrow;
}

/** Absent in jsdom. */
function listOf(): MediaQueryList | undefined {
  return (window as Partial<Window>).matchMedia?.(NARROW);
}
