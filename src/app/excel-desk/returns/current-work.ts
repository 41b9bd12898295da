/**
 * Work on returns goes on whoever looks: one at a time, it can be joined later, given up, and its end is kept until
 * somebody has seen it.
 */
import type { Language } from '../../../core/texts/text-entry';
import { issue } from '../../../core/values/issue';
import { fail } from '../../../core/values/result';
import type { CancelSign } from '../../../ports/world';
import { answerOf, type Answer, type Notice } from '../../desk/answer';
import type { ReturnsProgress } from './returns-view';

type OnProgress = (progress: ReturnsProgress) => void;

type Task<T> = (tell: OnProgress, cancel: CancelSign) => Promise<Answer<T>>;

export interface CurrentWork {
  /** Null while nothing is under way. */
  progress(): ReturnsProgress | null;
  /** Whether work has ended with something to say that nobody has seen. */
  hasNews(): boolean;
  /** Fails with `import.underWay` while other work is. */
  run<T>(onProgress: OnProgress, task: Task<T>): Promise<Answer<T>>;
  cancel(): void;
  /** What the work under way, or the last one, has to say in the end. Rejects where that broke down. */
  follow(onProgress: OnProgress): Promise<readonly Notice[]>;
  seen(): void;
}

interface Work {
  readonly sign: { aborted: boolean };
  readonly listeners: Set<OnProgress>;
  progress: ReturnsProgress;
  ended: Promise<readonly Notice[]>;
}

const nothing: Promise<readonly Notice[]> = Promise.resolve([]);

export function createCurrentWork(language: Language): CurrentWork {
  let current: Work | undefined;
  let news: Promise<readonly Notice[]> | undefined;

  return {
    progress: () => current?.progress ?? null,
    hasNews: () => news !== undefined,
    async run(onProgress, task) {
      if (current) return answerOf(fail(issue('import.underWay')), language);
      const work: Work = {
        sign: { aborted: false },
        listeners: new Set([onProgress]),
        progress: { phase: 'beginning', done: 0, total: 0 },
        ended: nothing,
      };
      const tell: OnProgress = (progress) => {
        work.progress = progress;
        for (const listener of work.listeners) listener(progress);
      };
      current = work;
      news = undefined;
      const asked = task(tell, work.sign);
      work.ended = asked.then(({ notices }) => notices);
      // Whoever asked hears of it; who follows may come later, or nobody.
      work.ended.catch(() => undefined);
      let isSilent = false;
      try {
        const answer = await asked;
        isSilent = answer.notices.length === 0;
        return answer;
      } finally {
        current = undefined;
        news = isSilent ? undefined : work.ended;
      }
    },
    cancel() {
      if (current) current.sign.aborted = true;
    },
    follow(onProgress) {
      if (!current) return news ?? nothing;
      current.listeners.add(onProgress);
      onProgress(current.progress);
      return current.ended;
    },
    seen() {
      news = undefined;
    },
  };
}
