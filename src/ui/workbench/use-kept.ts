/** What closed pages have left behind, looked for when the workbench opens. */
import * as React from 'react';
import type { WorkbenchDesk } from '../../app/workbench-desk/workbench-desk';
import type { FoundWork } from '../../ports/kept-work';

export interface Kept {
  /** The latest first. */
  readonly found: readonly FoundWork[];
  /** `unknown` where the browser does not let anybody look. */
  readonly look: 'begun' | 'done' | 'unknown';
}

export interface KeptWays extends Kept {
  /** Rejects where the browser does not let anybody look. */
  readonly again: () => Promise<void>;
  /** That one is no longer there. */
  readonly forget: (id: string) => void;
}

/** Looked for twice: what lies there at once, and with it what a page has left that is closing just now. */
export function useKept(desk: Pick<WorkbenchDesk, 'findKept'>): KeptWays {
  const [kept, setKept] = React.useState<Kept>({ found: [], look: 'begun' });
  React.useEffect(() => {
    const lookTwice = async (): Promise<void> => {
      setKept({ found: await desk.findKept(false), look: 'begun' });
      setKept({ found: await desk.findKept(true), look: 'done' });
    };
    lookTwice().catch((error: unknown) => {
      console.error(error);
      setKept(({ found }) => ({ found, look: 'unknown' }));
    });
  }, [desk]);
  return {
    ...kept,
    async again() {
      const found = await desk.findKept(false);
      setKept((before) => ({ ...before, found }));
    },
    forget(id) {
      setKept((before) => ({ ...before, found: before.found.filter((one) => one.id !== id) }));
    },
  };
}
