/** Nobody is invited yet: whom inviting all would ask, or that there is nobody to invite. */
import * as React from 'react';
import type { SurveyState } from '../../../app/excel-desk/survey/survey-state';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

export function NobodyInvited({ uninvited, sentOn }: SurveyState): React.ReactElement {
  const count = uninvited.length;
  return (
    <>
      <p>{inPaneLanguage(surveyPaneTexts['none.invited'])}</p>
      {count === 0 ? (
        <p>{inPaneLanguage(surveyPaneTexts['none.municipalities'])}</p>
      ) : (
        <details className="fold">
          <summary>{inPaneLanguage(surveyPaneTexts['invite.what'], { count, sent: sentOn ?? '–' })}</summary>
          <ul className="plain-list">
            {uninvited.map(({ key, name }) => (
              <li key={key} {...germanPart()}>
                {name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
