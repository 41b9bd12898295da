/** Opening a file for the bench: one at a time, with what stood in the way. */
import * as React from 'react';
import type { Answer, Notice } from '../../app/desk/answer';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import { inPaneLanguage } from '../shared/pane-text';

export interface Opening {
  readonly isOpening: boolean;
  /** Findings in the file; also those that go with one that was opened. */
  readonly notices: readonly Notice[];
  /** What stood in the way beside findings, as a sentence. */
  readonly problem?: string;
}

export interface OpeningWays {
  readonly opening: Opening;
  /** Asked while another is being opened, it does nothing. */
  readonly open: <T>(ask: () => Promise<Answer<T>>, then: (value: T) => void) => void;
  /** A file could not even be handed over: the sentence says why. */
  readonly refuse: (problem: string) => void;
  /** What was said is over. */
  readonly forget: () => void;
}

const calm: Opening = { notices: [], isOpening: false };

export function useOpening(): OpeningWays {
  const [opening, setOpening] = React.useState(calm);
  const isBusy = React.useRef(false);
  const open: OpeningWays['open'] = (ask, then) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setOpening({ ...calm, isOpening: true });
    const work = async (): Promise<void> => {
      const answer = await ask();
      setOpening({ ...calm, notices: answer.notices });
      if (answer.ok) then(answer.value);
    };
    work()
      .catch((error: unknown) => {
        console.error(error);
        setOpening({ ...calm, problem: inPaneLanguage(workbenchTexts.failed) });
      })
      .finally(() => {
        isBusy.current = false;
      });
  };
  const say = (next: Opening): void => {
    if (!isBusy.current) setOpening(next);
  };
  return {
    opening,
    open,
    refuse(problem) {
      say({ ...calm, problem });
    },
    forget() {
      say(calm);
    },
  };
}
