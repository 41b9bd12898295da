/** What happens between two files of a run: somebody is told how far it is, and may give up. */
import type { Breathe } from '../../ports/world';
import type { ImportOptions, ImportPhase } from './import-report';

export interface ImportSteps {
  /** False when the user has had enough. */
  next(phase: ImportPhase, done: number, total: number): Promise<boolean>;
}

export function createSteps(breathe: Breathe, { onProgress, cancel }: ImportOptions): ImportSteps {
  return {
    async next(phase, done, total) {
      onProgress?.({ phase, done, total });
      await breathe();
      return cancel?.aborted !== true;
    },
  };
}
