/**
 * What was done in the document, what was left and why, and the way back: ours, or where there is none, Word's own. It
 * takes the focus: the view around it has changed.
 */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { WordDesk } from '../../app/word-desk/word-desk';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { ActionNotices } from '../shared/action-notices';
import { useAnnounce } from '../shared/announcer';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage } from '../shared/pane-text';
import { useAction } from '../shared/use-action';
import type { DoneInWord } from './done-in-word';

export interface DoneInWordLineProps {
  readonly desk: WordDesk;
  readonly done: DoneInWord;
  /** With the line that says that it was taken back: what is shown has to be read anew. */
  readonly onUndone: (done: DoneInWord) => void;
}

export function DoneInWordLine({ desk, done, onUndone }: DoneInWordLineProps): React.ReactElement {
  const { what, undo, wayBack, notices } = done;
  const announce = useAnnounce();
  const line = React.useRef<HTMLSpanElement>(null);
  const action = useAction();
  React.useEffect(() => {
    announce(what);
    line.current?.focus();
  }, [done, what, announce]);
  return (
    <>
      <div className="done">
        <span ref={line} tabIndex={-1} className="done-text">
          {what}
        </span>
        {undo !== null && (
          <DefaultButton
            text={inPaneLanguage(wordPaneTexts.undo)}
            disabled={action.busy}
            allowDisabledFocus
            onClick={() => {
              action.run(
                () => desk.undo(undo),
                (undone) => {
                  onUndone({ what: undone, undo: null, wayBack: null, notices: [] });
                },
              );
            }}
          />
        )}
        {wayBack !== null && <p className="quiet small">{wayBack}</p>}
      </div>
      <ActionNotices action={action} />
      <NoticeList notices={notices} />
    </>
  );
}
