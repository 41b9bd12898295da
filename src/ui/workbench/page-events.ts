/** What the worker asks of the page: told to whatever view shows the sheets or the paper just now. */
import type { SheetSpot } from '../../app/workbench-desk/sheet-view';
import type { BenchPage } from '../../app/workbench-desk/workbench-desk';

export interface PageEvents {
  /** For the worker. */
  readonly host: BenchPage;
  /** Calls back with each cell that is to be selected; returns how to stop. */
  onSelect(listener: (spot: SheetSpot) => void): () => void;
  /** Calls back with each section that is to be shown; false where it is not there. Returns how to stop. */
  onSection(listener: (id: string) => boolean): () => void;
}

export function createPageEvents(): PageEvents {
  const selecting = new Set<(spot: SheetSpot) => void>();
  const showing = new Set<(id: string) => boolean>();
  return {
    host: {
      select(spot) {
        for (const listener of selecting) listener(spot);
        return Promise.resolve();
      },
      showSection: (id) => Promise.resolve([...showing].map((listener) => listener(id)).some(Boolean)),
    },
    onSelect(listener) {
      selecting.add(listener);
      return () => void selecting.delete(listener);
    },
    onSection(listener) {
      showing.add(listener);
      return () => void showing.delete(listener);
    },
  };
}
