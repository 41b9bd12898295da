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
  readonly onCancel: () => void;
}

/** The button takes the focus: the one that began the work is gone. */
export function StepProgress({ label, share, onCancel }: StepProgressProps): React.ReactElement {
  const box = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    box.current?.querySelector('button')?.focus();
  }, []);
  return (
    <div ref={box} className="step-progress">
      <ProgressIndicator label={label} {...(share === undefined ? {} : { percentComplete: share })} />
      <DefaultButton text={inPaneLanguage(surveyPaneTexts.cancel)} onClick={onCancel} />
    </div>
  );
}
