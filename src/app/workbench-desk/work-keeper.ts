/** Keeps what is not saved yet in the browser after each change; of changes in quick order the last counts. */
import type { FileKind } from '../../ports/disk-files';
import type { KeptWork, Work, WorkFile } from '../../ports/kept-work';
import type { Clock } from '../../ports/world';
import type { BenchBook, BenchFile, BenchState } from './bench-state';

export interface WorkKeeper {
  /** Something was changed or saved; what is kept follows. */
  follow(): void;
  /** Once everything that was changed so far is kept. */
  settled(): Promise<void>;
}

/** `bytesOf` gives the files that lie on the bench as they are by now. */
export function createWorkKeeper(
  {
    kept,
    clock,
    book,
  }: { readonly kept: KeptWork; readonly clock: Pick<Clock, 'now'>; readonly book: BenchBook },
  bytesOf: (kind: FileKind) => Uint8Array,
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
    await kept.keep(workOf(at, book.state(), bytesOf));
    // What was changed meanwhile is kept next, and only then it is said.
    book.kept(isAsked ? null : at, false);
  }

  async function run(): Promise<void> {
    try {
      while (isAsked) {
        isAsked = false;
        await keepOnce().catch(() => {
          // A full or forbidden store: the page says so, and the work goes on.
          book.kept(null, true);
        });
      }
    } finally {
      // In the same breath as the look at what is asked: whoever asks now begins anew.
      running = undefined;
    }
  }

  return {
    follow() {
      isAsked = true;
      running ??= run();
    },
    settled: async () => running,
  };
}

function workOf(at: string, { workbook, paper }: BenchState, bytesOf: (kind: FileKind) => Uint8Array): Work {
  const fileOf = (kind: FileKind, { name, home, isUnsaved }: BenchFile): WorkFile => ({
    name,
    bytes: bytesOf(kind),
    isUnsaved,
    ...(home ? { home } : {}),
  });
  return {
    at,
    workbook: fileOf('workbook', workbook),
    ...(paper ? { paper: fileOf('paper', paper) } : {}),
  };
}
