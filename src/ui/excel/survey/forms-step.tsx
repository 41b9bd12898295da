/** The forms that are sent out: what will be made, making it, saving it. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { Answer } from '../../../app/desk/answer';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import type { FormsPlan } from '../../../app/create-forms';
import type { MadeForms } from '../../../app/excel-desk/survey-desk';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { AskedView } from '../../shared/asked-view';
import { useOutsideChange } from '../../shared/outside-changes';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { ActionNotices } from '../../shared/action-notices';
import { AskedSurvey, isNoSurvey, NewSurveyButton } from './asked-survey';
import { ChoiceField } from '../../shared/choice-field';
import { FileLink, PrimaryFileLink, SavingQuestion, useFileSaving, type FileSaving } from './file-link';
import { OutcomeLine } from './outcome-line';
import { germanPart } from '../form/german-part';
import { StepProgress } from './step-progress';
import { SurveySteps } from './survey-steps';
import { useAction } from '../../shared/use-action';

export function FormsStep({ desk, door, onGo, onShow }: ExcelViewProps<SurveyDoor>): React.ReactElement {
  const [only, setOnly] = React.useState(door.municipality ?? '');
  const [steps, setSteps] = React.useState<{ readonly done: number; readonly total: number }>();
  const [made, setMade] = React.useState<MadeForms>();
  const saving = useFileSaving(made?.download);
  const action = useAction();
  const askSurvey = React.useCallback(() => desk.survey.read(), [desk]);
  const survey = useAnswer(askSurvey);
  const id = survey.asked.state === 'there' ? survey.asked.value.id : undefined;
  const wanted = only === '' ? undefined : only;
  const askPlan = React.useCallback(
    (): Promise<Answer<FormsPlan | null>> =>
      id === undefined
        ? Promise.resolve({ ok: true, value: null, notices: [] })
        : desk.survey.planForms(id, wanted),
    [desk, id, wanted],
  );
  const plan = useAnswer(askPlan);
  const { again: askSurveyAgain } = survey;
  const { again: askPlanAgain } = plan;
  useOutsideChange(
    React.useCallback(() => {
      askSurveyAgain();
      askPlanAgain();
    }, [askSurveyAgain, askPlanAgain]),
  );
  const planned = plan.asked.state === 'there' ? plan.asked.value : null;
  const make = (): void => {
    setMade(undefined);
    setSteps(undefined);
    action.run(
      () =>
        desk.survey.makeForms(id ?? '', wanted, (done, total) => {
          setSteps({ done, total });
        }),
      setMade,
    );
  };
  return (
    <View
      title={inPaneLanguage(surveyPaneTexts['step.forms'])}
      actions={
        isNoSurvey(survey.asked) ? (
          <NewSurveyButton onGo={onGo} />
        ) : made ? (
          <PrimaryFileLink saving={saving} />
        ) : planned && !action.busy ? (
          <PrimaryButton
            text={inPaneLanguage(surveyPaneTexts['forms.make'], { count: planned.names.length })}
            onClick={make}
          />
        ) : undefined
      }
    >
      <SurveySteps current="forms" onGo={onGo} />
      <p>{inPaneLanguage(surveyPaneTexts['forms.about'])}</p>
      <AskedSurvey answer={survey} onShow={onShow}>
        {({ title, towns }) => (
          <>
            <p>
              <strong {...germanPart()}>{title}</strong>
            </p>
            <ChoiceField
              label={inPaneLanguage(surveyPaneTexts['forms.for'])}
              value={only}
              disabled={action.busy}
              options={[
                { key: '', text: inPaneLanguage(surveyPaneTexts['forms.everyone']) },
                ...towns.map(({ key, name }) => ({ key, text: name, ...germanPart() })),
              ]}
              onChange={(key) => {
                setMade(undefined);
                setOnly(key);
              }}
            />
          </>
        )}
      </AskedSurvey>
      <ActionNotices action={action} onShow={onShow} />
      {action.busy && (
        <StepProgress
          label={
            steps
              ? inPaneLanguage(surveyPaneTexts['forms.progress'], steps)
              : inPaneLanguage(surveyPaneTexts['forms.beginning'])
          }
          share={steps && steps.done / steps.total}
          onCancel={() => {
            void desk.survey.cancelForms();
          }}
        />
      )}
      {made && <Made made={made} saving={saving} />}
      {id !== undefined && !action.busy && !made && (
        <AskedView answer={plan} onShow={onShow}>
          {(value) => value && <Plan {...value} />}
        </AskedView>
      )}
    </View>
  );
}

function Plan({ names, newTokens }: FormsPlan): React.ReactElement {
  return (
    <>
      <details className="fold">
        <summary>{inPaneLanguage(surveyPaneTexts['forms.plan'], { count: names.length })}</summary>
        <ul className="plain-list" {...germanPart()}>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
      <p>
        {newTokens === 0
          ? inPaneLanguage(surveyPaneTexts['forms.noTokens'])
          : inPaneLanguage(surveyPaneTexts['forms.tokens'], { count: newTokens })}
      </p>
    </>
  );
}

function Made(props: { readonly made: MadeForms; readonly saving: FileSaving }): React.ReactElement {
  const { made, saving } = props;
  const { files, newTokens } = made;
  const [isSingly, setSingly] = React.useState(false);
  const tokens =
    newTokens === 0 ? '' : ` ${inPaneLanguage(surveyPaneTexts['forms.madeTokens'], { count: newTokens })}`;
  return (
    <>
      <OutcomeLine
        text={`${inPaneLanguage(surveyPaneTexts['forms.made'], { count: files.length })}${tokens}`}
      />
      <SavingQuestion
        saving={saving}
        onMissing={() => {
          setSingly(true);
        }}
      />
      {newTokens > 0 && <p className="panel">{inPaneLanguage(surveyPaneTexts['forms.saveWorkbook'])}</p>}
      <p>
        {inPaneLanguage(surveyPaneTexts[files.length > 1 ? 'forms.send' : 'forms.sendOne'])}{' '}
        {inPaneLanguage(surveyPaneTexts['forms.then'])}
      </p>
      {files.length > 1 && (
        <details
          className="fold"
          open={isSingly}
          onToggle={(event) => {
            setSingly(event.currentTarget.open);
          }}
        >
          <summary>{inPaneLanguage(surveyPaneTexts['forms.single'])}</summary>
          <ul className="plain-list">
            {files.map((file) => (
              <li key={file.name}>
                <FileLink file={file} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
