/** Asked before another file takes the place of one, or the bench is left, with something unsaved or begun. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import type { DiskFile } from '../../ports/disk-files';
import { Closable } from '../shared/closable';
import { inPaneLanguage } from '../shared/pane-text';

export interface Leaving {
  readonly to: DiskFile | 'start';
  /** Names of the files that are not saved; empty where there is none. */
  readonly unsaved: string;
  readonly isBegun: boolean;
}

export interface LeaveQuestionProps {
  readonly leaving: Leaving;
  /** The browser has kept nothing of what is unsaved. */
  readonly isKeepingFailed: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

export function LeaveQuestion(props: LeaveQuestionProps): React.ReactElement {
  const { leaving, isKeepingFailed, onStay, onLeave } = props;
  const question = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    // What is asked is to be answered.
    question.current?.focus();
  }, [leaving]);
  return (
    <Closable onClose={onStay}>
      <div ref={question} tabIndex={-1} className="save-panel warning">
        <p className="save-text">{sentenceOf(leaving, isKeepingFailed)}</p>
        <div className="ways">
          <DefaultButton text={inPaneLanguage(benchTexts.cancel)} onClick={onStay} />
          <button type="button" className="quiet-button losing" onClick={onLeave}>
            {inPaneLanguage(benchTexts[leaving.to === 'start' ? 'leave.startGo' : 'leave.go'])}
          </button>
        </div>
      </div>
    </Closable>
  );
}

function sentenceOf({ to, unsaved, isBegun }: Leaving, isKeepingFailed: boolean): string {
  const lost = isKeepingFailed ? 'leave.startLosing' : 'leave.start';
  const key = to === 'start' ? lost : 'leave.open';
  return [
    ...(unsaved === '' ? [] : [inPaneLanguage(benchTexts[key], { name: unsaved })]),
    ...(isBegun ? [inPaneLanguage(benchTexts['leave.begun'])] : []),
  ].join(' ');
}
