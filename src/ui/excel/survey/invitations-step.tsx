/** Who was asked, who has answered, who is to be reminded. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import type { SurveyState } from '../../../app/excel-desk/survey/survey-state';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { ChoiceField } from '../../shared/choice-field';
import { ReminderView } from './reminder-view';
import { SurveySteps } from './survey-steps';
import { TownItem } from './town-item';

interface Reminding {
  readonly survey: string;
  /** Undefined for all that are missing. */
  readonly municipality: string | undefined;
}

export function InvitationsStep(props: ExcelViewProps<SurveyDoor>): React.ReactElement {
  const { desk, onShow } = props;
  const [chosen, setChosen] = React.useState<string>();
  const [reminding, setReminding] = React.useState<Reminding>();
  const ask = React.useCallback(() => desk.survey.read(chosen), [desk, chosen]);
  const answer = useAnswer(ask);
  const { asked, again } = answer;
  if (reminding) {
    return (
      <ReminderView
        desk={desk}
        {...reminding}
        onShow={onShow}
        onBack={() => {
          setReminding(undefined);
          again();
        }}
      />
    );
  }
  const missing = asked.state === 'there' ? asked.value.missing : 0;
  const remind = (survey: string, municipality?: string): void => {
    setReminding({ survey, municipality });
  };
  return (
    <View
      title={inPaneLanguage(surveyPaneTexts.survey)}
      actions={
        asked.state === 'there' && missing > 0 ? (
          <PrimaryButton
            text={inPaneLanguage(surveyPaneTexts['remind.all'], { count: missing })}
            onClick={() => {
              remind(asked.value.id);
            }}
          />
        ) : undefined
      }
    >
      <SurveySteps current="invitations" onGo={props.onGo} />
      <AskedView answer={answer} onShow={onShow}>
        {(state) => <Invitations state={state} onChoose={setChosen} onRemind={remind} onGo={props.onGo} />}
      </AskedView>
    </View>
  );
}

interface InvitationsProps extends Pick<ExcelViewProps, 'onGo'> {
  readonly state: SurveyState;
  readonly onChoose: (survey: string) => void;
  readonly onRemind: (survey: string, municipality: string) => void;
}

function Invitations({ state, onChoose, onRemind, onGo }: InvitationsProps): React.ReactElement {
  const { id, title, surveys, sentOn, dueOn, invited, returned, missing, overdue, towns } = state;
  return (
    <>
      {surveys.length > 1 ? (
        <ChoiceField
          label={inPaneLanguage(surveyPaneTexts.survey)}
          value={id}
          options={surveys.map((one) => ({ key: one.id, text: one.title }))}
          onChange={onChoose}
        />
      ) : (
        <p>
          <strong>{title}</strong>
        </p>
      )}
      <p className="quiet">
        {inPaneLanguage(surveyPaneTexts.sent, { sent: sentOn ?? '–', due: dueOn ?? '–' })}
      </p>
      {invited === 0 ? (
        <p>{inPaneLanguage(surveyPaneTexts['none.invited'])}</p>
      ) : (
        <div className="figures">
          <DoorLine
            text={inPaneLanguage(surveyPaneTexts.returned, { returned, invited })}
            onOpen={() => {
              onGo(state.returnedRows);
            }}
          />
          <div className="share" aria-hidden="true">
            <div className="share-done" style={{ width: `${(returned / invited) * 100}%` }} />
          </div>
          {missing === 0 ? (
            <p className="quiet">{inPaneLanguage(surveyPaneTexts['none.missing'])}</p>
          ) : (
            <DoorLine
              text={[
                inPaneLanguage(surveyPaneTexts.missing, { count: missing }),
                ...(overdue > 0 ? [inPaneLanguage(surveyPaneTexts.overdue, { count: overdue })] : []),
              ].join(', ')}
              onOpen={() => {
                onGo(state.missingRows);
              }}
            />
          )}
        </div>
      )}
      <ul className="rows" aria-label={inPaneLanguage(surveyPaneTexts['towns.label'])}>
        {towns.map((town) => (
          <TownItem
            key={town.key}
            town={town}
            onGo={onGo}
            onRemind={() => {
              onRemind(id, town.key);
            }}
          />
        ))}
      </ul>
    </>
  );
}

function DoorLine(props: { readonly text: string; readonly onOpen: () => void }): React.ReactElement {
  return (
    <button type="button" className="door" onClick={props.onOpen}>
      <span className="door-text">{props.text}</span>
    </button>
  );
}
