/** Keeps what is not saved yet in the browser after each change; of changes in quick order the last counts. */
import type { KeptWork, Work } from '../../ports/kept-work';
import type { Clock } from '../../ports/world';
import type { BenchBook } from './bench-state';

export interface WorkKeeper {
  /** Something was changed or saved; what is kept follows. */
  follow(): void;
  /** Once everything that was changed so far is kept. */
  settled(): Promise<void>;
}

/** `workNow` gives what lies on the bench. */
export function createWorkKeeper(
  {
    kept,
    clock,
    book,
  }: { readonly kept: KeptWork; readonly clock: Pick<Clock, 'now'>; readonly book: BenchBook },
  workNow: (at: string) => Work,
): WorkKeeper {
  let isAsked = false;
  let running: Promise<void> | undefined;

  async function keepOnce(): Promise<void> {
    const { workbook, paper } = book.state();
    if (!workbook.isUnsaved && paper?.isUnsaved !== true) {
      await kept.clear();
      book.kept(null, false);
      return;
    }
    const at = clock.now();
    await kept.keep(workNow(at));
    book.kept(at, false);
  }

  async function run(): Promise<void> {
    while (isAsked) {
      isAsked = false;
      try {
        await keepOnce();
      } catch {
        // A full or forbidden store: the page says so, and the work goes on.
        book.kept(null, true);
      }
    }
  }

  return {
    follow() {
      isAsked = true;
      running ??= run().finally(() => {
        running = undefined;
      });
    },
    settled: async () => running,
  };
}
