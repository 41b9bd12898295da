/** The steps of a survey in the order of the work; the one that is open is marked for eye and ear. */
import * as React from 'react';
import type { Door, SurveyDoor } from '../../../app/excel-desk/door';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { inPaneLanguage } from '../../shared/pane-text';

export type SurveyStep = NonNullable<SurveyDoor['step']>;

const steps: readonly SurveyStep[] = ['invitations', 'forms', 'returns', 'phone'];

export interface SurveyStepsProps {
  readonly current: SurveyStep;
  readonly onGo: (door: Door) => void;
}

export function SurveySteps({ current, onGo }: SurveyStepsProps): React.ReactElement {
  return (
    <nav className="steps" aria-label={inPaneLanguage(surveyPaneTexts['steps.label'])}>
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          className="step"
          aria-current={step === current ? 'step' : undefined}
          onClick={() => {
            onGo({ view: 'survey', step });
          }}
        >
          {inPaneLanguage(surveyPaneTexts[`step.${step}`])}
        </button>
      ))}
    </nav>
  );
}
