/** Which columns of a scrolled table are in sight, with some around them; each is as wide as it says. */
import * as React from 'react';
import type { SheetColumn } from '../../../app/workbench-desk/sheet-view';
import { useScrolled } from './use-scrolled';

/** Pixels per character of a column's width. */
export const CHARACTER = 7;
/** Pixels on both sides that are drawn before they come into sight. */
const AROUND = 300;

export interface VisibleColumns {
  /** Counted from 0; `to` is the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** All of them before the page is laid out, and where it never is. */
export function useVisibleColumns(
  scroller: React.RefObject<HTMLElement>,
  columns: readonly SheetColumn[],
): VisibleColumns {
  const [range, setRange] = React.useState<VisibleColumns>({ from: 0, to: columns.length });
  const look = React.useCallback(
    (element: HTMLElement) => {
      const next = rangeIn(columns, element);
      setRange((before) => (before.from === next.from && before.to === next.to ? before : next));
    },
    [columns],
  );
  useScrolled(scroller, look);
  return range;
}

function rangeIn(
  columns: readonly SheetColumn[],
  { scrollLeft, clientWidth }: { readonly scrollLeft: number; readonly clientWidth: number },
): VisibleColumns {
  if (clientWidth === 0) return { from: 0, to: columns.length };
  let [from, to, at] = [0, 0, 0];
  for (const [index, { width }] of columns.entries()) {
    const end = at + width * CHARACTER;
    if (end < scrollLeft - AROUND) from = index + 1;
    if (at < scrollLeft + clientWidth + AROUND) to = index + 1;
    at = end;
  }
  return { from, to };
}
