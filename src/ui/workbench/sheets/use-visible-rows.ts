/** Which rows of a scrolled table are in sight, with some around them; all rows are of one height. */
import * as React from 'react';
import { useScrolled } from './use-scrolled';

export const ROW_HEIGHT = 26;
const HEAD_HEIGHT = 28;
const OVERSCAN = 8;
/** Before the page is laid out, and where it never is. */
const FIRST_LOOK = 30;

export interface VisibleRows {
  /** Counted from 0; `last` is the one behind the last. */
  readonly first: number;
  readonly last: number;
  readonly scrollToRow: (row: number) => void;
}

export function useVisibleRows(scroller: React.RefObject<HTMLElement>, rowCount: number): VisibleRows {
  const [range, setRange] = React.useState({ first: 0, last: FIRST_LOOK });
  const look = React.useCallback((element: HTMLElement) => {
    const first = Math.max(0, Math.floor(element.scrollTop / ROW_HEIGHT) - OVERSCAN);
    const seen = element.clientHeight > 0 ? Math.ceil(element.clientHeight / ROW_HEIGHT) : FIRST_LOOK;
    const last = first + seen + 2 * OVERSCAN;
    setRange((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);
  useScrolled(scroller, look);
  const scrollToRow = React.useCallback(
    (row: number) => {
      const element = scroller.current;
      if (!element) return;
      const top = row * ROW_HEIGHT;
      const room = element.clientHeight - HEAD_HEIGHT - ROW_HEIGHT;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top > element.scrollTop + room) element.scrollTop = top - room / 2;
    },
    [scroller],
  );
  return { first: Math.min(range.first, rowCount), last: Math.min(range.last, rowCount), scrollToRow };
}
