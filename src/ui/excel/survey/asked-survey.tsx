/** A survey once it is read. In an office that has none yet: what one is for, and the way to the first. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { Door } from '../../../app/excel-desk/door';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { AskedView, type AskedViewProps } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import type { Asked } from '../../shared/use-answer';

export function AskedSurvey<T>(props: AskedViewProps<T>): React.ReactElement {
  if (!isNoSurvey(props.answer.asked)) return <AskedView {...props} />;
  return <p>{inPaneLanguage(surveyPaneTexts['none.survey'])}</p>;
}

export function isNoSurvey(asked: Asked<unknown>): boolean {
  return asked.state === 'refused' && asked.notices.some(({ code }) => code === 'survey.none');
}

export function NewSurveyButton({ onGo }: { readonly onGo: (door: Door) => void }): React.ReactElement {
  return (
    <PrimaryButton
      text={inPaneLanguage(surveyPaneTexts['none.surveyGo'])}
      onClick={() => {
        onGo({ view: 'register', table: 'surveys', isNew: true });
      }}
    />
  );
}
