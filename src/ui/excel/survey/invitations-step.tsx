/** Who was asked, who has answered, who is to be reminded. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import type { Done } from '../../../app/desk/done';
import type { SurveyState } from '../../../app/excel-desk/survey/survey-state';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { DoneLine } from '../../shared/done-line';
import { DoorLine } from '../../shared/door-line';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAction, type Action } from '../../shared/use-action';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { germanPart } from '../form/german-part';
import { ChoiceField } from '../../shared/choice-field';
import { ActionNotices } from '../../shared/action-notices';
import { AskedSurvey, isNoSurvey, NewSurveyButton } from './asked-survey';
import { NobodyInvited } from './nobody-invited';
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
  useOutsideChange(again);
  const inviting = useAction();
  const [done, setDone] = React.useState<Done>();
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
  const remind = (survey: string, municipality?: string): void => {
    setDone(undefined);
    setReminding({ survey, municipality });
  };
  const invite = ({ id, uninvited }: SurveyState): void => {
    const keys = uninvited.map(({ key }) => key);
    inviting.run(
      () => desk.survey.invite(id, keys),
      (what) => {
        setDone(what);
        again();
      },
    );
  };
  return (
    <View
      title={inPaneLanguage(surveyPaneTexts.survey)}
      actions={
        isNoSurvey(asked) ? (
          <NewSurveyButton onGo={props.onGo} />
        ) : asked.state === 'there' ? (
          <NextStep
            state={asked.value}
            inviting={inviting}
            onInvite={invite}
            onRemind={remind}
            onGo={props.onGo}
          />
        ) : undefined
      }
    >
      <SurveySteps current="invitations" onGo={props.onGo} />
      {done && <DoneLine done={done} undo={(action) => desk.actions.undo(action)} onUndone={again} />}
      <ActionNotices action={inviting} onShow={onShow} />
      <AskedSurvey answer={answer} onShow={onShow}>
        {(state) => <Invitations state={state} onChoose={setChosen} onRemind={remind} onGo={props.onGo} />}
      </AskedSurvey>
    </View>
  );
}

interface NextStepProps extends Pick<ExcelViewProps, 'onGo'> {
  readonly state: SurveyState;
  readonly inviting: Action;
  readonly onInvite: (state: SurveyState) => void;
  readonly onRemind: (survey: string) => void;
}

/** What is to be done first: have municipalities, invite them, make their forms, read what comes back, remind who is missing. */
function NextStep(props: NextStepProps): React.ReactElement | null {
  const { state, inviting, onInvite, onRemind, onGo } = props;
  const { id, invited, missing, uninvited, isTimeToRemind, withoutForm } = state;
  if (invited === 0 && uninvited.length === 0) {
    return (
      <PrimaryButton
        text={inPaneLanguage(surveyPaneTexts['none.municipalitiesGo'])}
        onClick={() => {
          onGo({ view: 'register', table: 'municipalities', isNew: true });
        }}
      />
    );
  }
  if (invited === 0) {
    return (
      <PrimaryButton
        text={inPaneLanguage(surveyPaneTexts['invite.all'], { count: uninvited.length })}
        disabled={inviting.busy}
        allowDisabledFocus
        onClick={() => {
          onInvite(state);
        }}
      />
    );
  }
  if (missing === 0) return null;
  const Remind = isTimeToRemind ? PrimaryButton : DefaultButton;
  const step = withoutForm > 0 ? 'forms' : 'returns';
  return (
    <>
      {!isTimeToRemind && (
        <PrimaryButton
          text={inPaneLanguage(surveyPaneTexts[`next.${step}`])}
          onClick={() => {
            onGo({ view: 'survey', step });
          }}
        />
      )}
      <Remind
        text={inPaneLanguage(surveyPaneTexts['remind.all'], { count: missing })}
        onClick={() => {
          onRemind(id);
        }}
      />
    </>
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
          options={surveys.map((one) => ({ key: one.id, text: one.title, ...germanPart() }))}
          onChange={onChoose}
        />
      ) : (
        <p>
          <strong {...germanPart()}>{title}</strong>
        </p>
      )}
      <p className="quiet">
        {inPaneLanguage(surveyPaneTexts.sent, { sent: sentOn ?? '–', due: dueOn ?? '–' })}
      </p>
      {invited === 0 ? (
        <NobodyInvited {...state} />
      ) : (
        <div className="figures">
          <DoorLine
            onOpen={() => {
              onGo(state.returnedRows);
            }}
          >
            {inPaneLanguage(surveyPaneTexts.returned, { returned, invited })}
          </DoorLine>
          <div className="share" aria-hidden="true">
            <div className="share-done" style={{ width: `${(returned / invited) * 100}%` }} />
          </div>
          {missing === 0 ? (
            <p className="quiet">{inPaneLanguage(surveyPaneTexts['none.missing'])}</p>
          ) : (
            <DoorLine
              onOpen={() => {
                onGo(state.missingRows);
              }}
            >
              {[
                inPaneLanguage(surveyPaneTexts.missing, { count: missing }),
                ...(overdue > 0 ? [inPaneLanguage(surveyPaneTexts.overdue, { count: overdue })] : []),
              ].join(', ')}
            </DoorLine>
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
