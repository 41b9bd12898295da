/** What was done last, in one line that can be taken back. It takes the focus: the view around it has changed. */
import * as React from 'react';
import type { FixOutcome } from '../../../app/excel-desk/check-desk';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage } from '../../shared/pane-text';

export type DoneFix = FixOutcome;

export interface DoneLineProps {
  readonly done: DoneFix | undefined;
  readonly onUndo: (action: number) => Promise<void>;
}

export function DoneLine({ done, onUndo }: DoneLineProps): React.ReactElement | null {
  const line = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (done) line.current?.focus();
  }, [done]);
  if (!done) return null;
  const { what, undo, skipped } = done;
  return (
    <div ref={line} tabIndex={-1} className="done">
      <span>{what.endsWith('.') ? what : `${what}.`}</span>
      {skipped > 0 && (
        <span> {inPaneLanguage(checkTexts.skipped, { count: skipped, number: formatNumber(skipped) })}</span>
      )}{' '}
      {undo !== null && (
        <button type="button" className="link-button" onClick={() => void onUndo(undo)}>
          {inPaneLanguage(checkTexts.undo)}
        </button>
      )}
    </div>
  );
}
