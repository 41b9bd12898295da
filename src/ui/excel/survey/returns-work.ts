/** What a person can set off on the files that are held, and how far it is: also what another view of them has begun. */
import * as React from 'react';
import type { Answer } from '../../../app/desk/answer';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import type {
  HeldReturns,
  ReturnsPreview,
  ReturnsProgress,
  ReturnsStanding,
} from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { useAnnounce } from '../../shared/announcer';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAction, type Action } from '../../shared/use-action';
import { useShelf } from '../shelf';

/** Work that ends in a preview. */
export type Work = (
  ask: (onProgress: (progress: ReturnsProgress) => void) => Promise<Answer<ReturnsPreview>>,
) => void;

/** Work that ends in whatever is held then; the sentence says what was done. */
export type Settle = (
  ask: (onProgress: (progress: ReturnsProgress) => void) => Promise<Answer<HeldReturns>>,
  sentence?: string,
) => void;

export interface ReturnsWork {
  readonly held: HeldReturns;
  readonly action: Action;
  readonly progress: ReturnsProgress | undefined;
  readonly isCancelling: boolean;
  /** What was done, where nothing else on the screen says so. */
  readonly said: string | undefined;
  readonly work: Work;
  readonly settle: Settle;
  readonly cancel: () => void;
}

export function useReturnsWork({ returns }: ExcelDesk, first: ReturnsStanding): ReturnsWork {
  const announce = useAnnounce();
  const action = useAction();
  const [held, setHeld] = React.useState<HeldReturns>(first);
  const [progress, setProgress] = React.useState<ReturnsProgress>();
  const [isCancelling, setCancelling] = React.useState(false);
  const [said, setSaid] = React.useState(first.undone ? sayUndone(first.undone.reverted) : undefined);
  const isThere = React.useRef(true);
  React.useEffect(
    () => () => {
      isThere.current = false;
    },
    [],
  );
  const shelf = useShelf();
  const isUnfinished = action.busy || held.state === 'preview';
  React.useEffect(() => {
    // It stays so when the view is left: what is held is held by the desk.
    shelf.areReturnsHeld = isUnfinished;
  }, [shelf, isUnfinished]);
  const noteHeld = React.useCallback(async () => {
    try {
      const now = await returns.standing();
      if (now.ok) shelf.areReturnsHeld = now.value.working !== null || now.value.state === 'preview';
    } catch (error) {
      // Rather asked about in vain than lost.
      console.error(error);
    }
  }, [returns, shelf]);
  const { run } = action;
  const begin = React.useCallback(
    <T>(
      ask: (onProgress: (now: ReturnsProgress) => void) => Promise<Answer<T>>,
      then: (value: T) => void,
    ) => {
      const show = (now: ReturnsProgress): void => {
        if (isThere.current) setProgress(now);
      };
      setCancelling(false);
      setSaid(undefined);
      setProgress(undefined);
      const listen = async (): Promise<Answer<T>> => {
        try {
          const answer = await ask(show);
          if (isThere.current) announce(answer.notices.map(({ text }) => text).join(' '));
          return answer;
        } finally {
          // Whoever has gone sees the end of it on coming back; whether anything is held is known before.
          if (isThere.current) void returns.seen();
          else void noteHeld();
        }
      };
      run(listen, then);
    },
    [run, announce, returns, noteHeld],
  );
  React.useEffect(() => {
    if (first.working || first.hasNews) {
      begin(
        (show) => returns.follow(show),
        (now) => {
          setHeld(now);
          if (now.undone) setSaid(sayUndone(now.undone.reverted));
        },
      );
    } else if (first.undone) void returns.seen();
  }, [first, begin, returns]);
  return {
    held,
    action,
    progress,
    isCancelling,
    said,
    work(ask) {
      begin(ask, (preview) => {
        setHeld({ state: 'preview', preview });
      });
    },
    settle(ask, sentence) {
      begin(ask, (next) => {
        setHeld(next);
        setSaid(sentence);
      });
    },
    cancel() {
      setCancelling(true);
      void returns.cancel();
    },
  };
}

/** `count` is null where nobody has counted. */
export function sayUndone(count: number | null): string {
  return count === null
    ? inPaneLanguage(returnsTexts['undo.doneBefore'])
    : inPaneLanguage(returnsTexts['undo.done'], { count });
}
