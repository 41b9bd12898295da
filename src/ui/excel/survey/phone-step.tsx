/** A return by telephone or from paper: choose the municipality, ask, preview. */
import * as React from 'react';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { ChoiceField } from '../../shared/choice-field';
import { PhoneForm } from './phone-form';
import { SurveySteps } from './survey-steps';

export function PhoneStep({ desk, door, onGo, onShow }: ExcelViewProps<SurveyDoor>): React.ReactElement {
  const [chosen, setChosen] = React.useState(door.municipality ?? '');
  const ask = React.useCallback(() => desk.survey.read(), [desk]);
  const answer = useAnswer(ask);
  const survey = answer.asked.state === 'there' ? answer.asked.value.id : undefined;
  const above = (
    <>
      <SurveySteps current="phone" onGo={onGo} />
      <p>{inPaneLanguage(returnsTexts['phone.about'])}</p>
      <AskedView answer={answer} onShow={onShow}>
        {({ towns }) => (
          <ChoiceField
            label={inPaneLanguage(returnsTexts['decide.municipality'])}
            value={chosen}
            options={[
              { key: '', text: inPaneLanguage(returnsTexts['decide.choose']) },
              ...towns.map(({ key, name, state }) => ({ key, text: `${name} (${state})` })),
            ]}
            onChange={setChosen}
          />
        )}
      </AskedView>
    </>
  );
  if (survey !== undefined && chosen !== '') {
    return (
      <PhoneForm
        key={chosen}
        above={above}
        desk={desk}
        survey={survey}
        municipality={chosen}
        onGo={onGo}
        onShow={onShow}
      />
    );
  }
  return <View title={inPaneLanguage(surveyPaneTexts['step.phone'])}>{above}</View>;
}
