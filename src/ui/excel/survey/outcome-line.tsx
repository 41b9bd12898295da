/** What an action has done, in one line that takes the focus, with the way back beside it. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { useAnnounce } from '../../shared/announcer';

export interface OutcomeLineProps {
  readonly text: string;
  /** Taking back an action and an import are two things, and say so. */
  readonly undoLabel?: string;
  /** Left out where nothing can be taken back. */
  readonly onUndo?: (() => void) | undefined;
  readonly disabled?: boolean;
}

export function OutcomeLine({
  text,
  undoLabel = '',
  onUndo,
  disabled = false,
}: OutcomeLineProps): React.ReactElement {
  const announce = useAnnounce();
  const line = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    announce(text);
    // After the heading: a view that opens with an outcome is read from there.
    const timer = setTimeout(() => line.current?.focus());
    return () => {
      clearTimeout(timer);
    };
  }, [announce, text]);
  return (
    <div className="outcome">
      <p ref={line} tabIndex={-1} className="outcome-text">
        <span aria-hidden="true">✓ </span>
        {text}
      </p>
      {onUndo && <DefaultButton text={undoLabel} onClick={onUndo} disabled={disabled} allowDisabledFocus />}
    </div>
  );
}
