/** One line that says what was done, and the way back. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { Answer } from '../../app/desk/answer';
import type { Done } from '../../app/desk/done';
import { formTexts } from '../../core/texts/panes/form-texts';
import { ActionNotices } from './action-notices';
import { useAnnounce } from './announcer';
import { inPaneLanguage } from './pane-text';
import { useAction } from './use-action';

export interface DoneLineProps {
  readonly done: Done;
  readonly undo: (action: string) => Promise<Answer<string>>;
  /** After it was taken back: what is shown has to be read anew. */
  readonly onUndone: () => void;
  /** The view around it has changed: the line takes the focus from whatever has it. */
  readonly takesFocus?: boolean;
}

/** What becomes of one action is not said of the next: each has a line of its own. */
export function DoneLine(props: DoneLineProps): React.ReactElement {
  return <Line key={props.done.undo ?? ''} {...props} />;
}

function Line({ done, undo, onUndone, takesFocus = false }: DoneLineProps): React.ReactElement {
  const announce = useAnnounce();
  const line = React.useRef<HTMLDivElement>(null);
  const [undone, setUndone] = React.useState<string>();
  const action = useAction();
  React.useEffect(() => {
    announce(done.what);
    // What was pressed may be gone.
    if (takesFocus || document.activeElement === document.body) line.current?.focus();
  }, [done, takesFocus, announce]);
  const canUndo = undone === undefined && action.notices.length === 0;
  const wasThere = React.useRef(canUndo);
  React.useEffect(() => {
    // The button has gone: the line takes the focus, so that it is not lost.
    if (wasThere.current && !canUndo) line.current?.focus();
    wasThere.current = canUndo;
  }, [canUndo]);
  const { undo: id } = done;
  return (
    <>
      <div ref={line} tabIndex={-1} className="done">
        <span className="done-text">{undone ?? done.what}</span>
        {canUndo && id !== null && (
          <DefaultButton
            text={inPaneLanguage(formTexts.undo)}
            disabled={action.busy}
            allowDisabledFocus
            onClick={() => {
              action.run(
                () => undo(id),
                (sentence) => {
                  setUndone(sentence);
                  announce(sentence);
                  onUndone();
                },
              );
            }}
          />
        )}
      </div>
      <ActionNotices action={action} />
    </>
  );
}
