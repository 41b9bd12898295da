/** A return by telephone or from paper: choose the municipality, ask, preview. */
import * as React from 'react';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { phoneTexts } from '../../../core/texts/panes/phone-texts';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { useShelf } from '../shelf';
import { germanPart } from '../form/german-part';
import { ChoiceField } from '../../shared/choice-field';
import { AskedSurvey, isNoSurvey, NewSurveyButton } from './asked-survey';
import { PhoneForm } from './phone-form';
import { findTyped } from './phone-shelf';
import { SurveySteps } from './survey-steps';

export function PhoneStep({ desk, door, onGo, onShow }: ExcelViewProps<SurveyDoor>): React.ReactElement {
  const [chosen, setChosen] = React.useState(door.municipality ?? '');
  const ask = React.useCallback(() => desk.survey.read(), [desk]);
  const answer = useAnswer(ask);
  const shelf = useShelf();
  useOutsideChange(answer.again);
  const survey = answer.asked.state === 'there' ? answer.asked.value.id : undefined;
  const above = (
    <>
      <SurveySteps current="phone" onGo={onGo} />
      <p>{inPaneLanguage(phoneTexts['phone.about'])}</p>
      <AskedSurvey answer={answer} onShow={onShow}>
        {({ id, towns }) => (
          <>
            {chosen === '' &&
              towns
                .filter(({ key }) => findTyped(shelf, id, key))
                .map(({ key, name }) => (
                  <button
                    key={key}
                    type="button"
                    className="door panel"
                    onClick={() => {
                      setChosen(key);
                    }}
                  >
                    <span className="door-text">{inPaneLanguage(phoneTexts['phone.kept'], { name })}</span>
                  </button>
                ))}
            <ChoiceField
              label={inPaneLanguage(returnsTexts['decide.municipality'])}
              value={chosen}
              options={[
                { key: '', text: inPaneLanguage(returnsTexts['decide.choose']) },
                ...towns.map(({ key, name, state }) => ({
                  key,
                  text: `${name} (${state})`,
                  ...germanPart(),
                })),
              ]}
              onChange={setChosen}
            />
          </>
        )}
      </AskedSurvey>
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
  return (
    <View
      title={inPaneLanguage(surveyPaneTexts['step.phone'])}
      actions={isNoSurvey(answer.asked) ? <NewSurveyButton onGo={onGo} /> : undefined}
    >
      {above}
    </View>
  );
}
