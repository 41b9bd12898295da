/** Long work: how far it is, in words and as a bar, and the way out. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { inPaneLanguage } from '../../shared/pane-text';

export interface StepProgressProps {
  readonly label: string;
  /** Between 0 and 1; unknown when left out. */
  readonly share?: number | undefined;
  /** Left out once there is no way out any more. */
  readonly onCancel?: (() => void) | undefined;
  /** The button was pressed. */
  readonly isCancelling?: boolean;
}

/** Takes the focus where what had it is gone: the button that began the work, or its own. */
export function StepProgress(props: StepProgressProps): React.ReactElement {
  const { label, share, onCancel, isCancelling = false } = props;
  const box = React.useRef<HTMLDivElement>(null);
  const isOpen = onCancel !== undefined;
  React.useEffect(() => {
    if (document.activeElement !== document.body) return;
    (box.current?.querySelector('button') ?? box.current)?.focus();
  }, [isOpen]);
  return (
    <div ref={box} tabIndex={-1} className="step-progress">
      <ProgressIndicator label={label} {...(share === undefined ? {} : { percentComplete: share })} />
      {onCancel && (
        <DefaultButton
          text={inPaneLanguage(surveyPaneTexts.cancel)}
          // It keeps the focus: pressed once more it does nothing.
          aria-disabled={isCancelling}
          onClick={isCancelling ? undefined : onCancel}
        />
      )}
    </div>
  );
}
