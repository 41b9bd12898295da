/** One line that says what was done, and the way back. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { Answer, Notice } from '../../app/desk/answer';
import type { Done } from '../../app/desk/done';
import { formTexts } from '../../core/texts/panes/form-texts';
import { useAnnounce } from './announcer';
import { NoticeList } from './notice-list';
import { inPaneLanguage, paneText } from './pane-text';

export interface DoneLineProps {
  readonly done: Done;
  readonly undo: (action: number) => Promise<Answer<string>>;
  /** After it was taken back: what is shown has to be read anew. */
  readonly onUndone: () => void;
}

export function DoneLine({ done, undo, onUndone }: DoneLineProps): React.ReactElement {
  const announce = useAnnounce();
  const line = React.useRef<HTMLDivElement>(null);
  const [undone, setUndone] = React.useState<string>();
  const [notices, setNotices] = React.useState<readonly Notice[]>([]);
  const [isFailed, setFailed] = React.useState(false);
  React.useEffect(() => {
    setUndone(undefined);
    setNotices([]);
    announce(done.what);
    // What was pressed may be gone.
    if (document.activeElement === document.body) line.current?.focus();
  }, [done, announce]);
  const takeBack = async (action: number): Promise<void> => {
    setFailed(false);
    const answer = await undo(action);
    setNotices(answer.notices);
    // The button goes: the line takes the focus, so that it is not lost.
    line.current?.focus();
    if (!answer.ok) return;
    setUndone(answer.value);
    announce(answer.value);
    onUndone();
  };
  return (
    <>
      <div ref={line} tabIndex={-1} className="done">
        <span className="done-text">{undone ?? done.what}</span>
        {undone === undefined && done.undo !== null && notices.length === 0 && (
          <DefaultButton
            text={inPaneLanguage(formTexts.undo)}
            onClick={() => {
              takeBack(done.undo ?? 0).catch((error: unknown) => {
                console.error(error);
                setFailed(true);
              });
            }}
          />
        )}
      </div>
      <NoticeList notices={notices} />
      {isFailed && <p role="alert">{paneText('failed')}</p>}
    </>
  );
}
