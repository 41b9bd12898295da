/** Returns: picked or pasted, previewed, decided on, taken over, taken back. What is held stays while other views are open. */
import * as React from 'react';
import type { Answer } from '../../../app/desk/answer';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import type { ReturnsProgress, ReturnsStanding } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { ActionNotices } from './action-notices';
import { OutcomeLine } from './outcome-line';
import { PickReturns } from './pick-returns';
import { PreviewView } from './preview-view';
import { readPicked } from './read-picked';
import { ResultView } from './result-view';
import type { Work } from './returns-work';
import { StepProgress } from './step-progress';
import { SurveySteps } from './survey-steps';
import { UndoView } from './undo-view';
import { useAction, type Action } from '../../shared/use-action';

export function ReturnsStep(props: ExcelViewProps<SurveyDoor>): React.ReactElement {
  const { desk, onGo, onShow } = props;
  const ask = React.useCallback(() => desk.returns.standing(), [desk]);
  const answer = useAnswer(ask);
  if (answer.asked.state === 'there') return <Returns {...props} first={answer.asked.value} />;
  return (
    <View title={inPaneLanguage(returnsTexts.title)}>
      <SurveySteps current="returns" onGo={onGo} />
      <AskedView answer={answer} onShow={onShow}>
        {() => null}
      </AskedView>
    </View>
  );
}

function Returns(
  props: ExcelViewProps<SurveyDoor> & { readonly first: ReturnsStanding },
): React.ReactElement {
  const { desk, onGo, onShow } = props;
  const [standing, setStanding] = React.useState(props.first);
  const [progress, setProgress] = React.useState<ReturnsProgress>();
  const [undoing, setUndoing] = React.useState(false);
  const [said, setSaid] = React.useState<string>();
  const action = useAction();
  const work: Work = (task) => {
    setSaid(undefined);
    setProgress(undefined);
    action.run(
      () => task(setProgress),
      (preview) => {
        setStanding({ state: 'preview', preview });
      },
    );
  };
  const settle = (task: () => Promise<Answer<ReturnsStanding>>, sentence?: string): void => {
    setSaid(undefined);
    setProgress(undefined);
    action.run(task, (next) => {
      setStanding(next);
      setSaid(sentence);
    });
  };
  const pick = (files: readonly File[]): void => {
    work(async (onProgress) => desk.returns.add(await readPicked(files), onProgress));
  };
  if (undoing) {
    return (
      <UndoView
        desk={desk}
        onGo={onGo}
        onShow={onShow}
        onBack={(sentence) => {
          setUndoing(false);
          settle(() => desk.returns.standing(), sentence);
        }}
      />
    );
  }
  const above = (
    <>
      <SurveySteps current="returns" onGo={onGo} />
      {said !== undefined && <OutcomeLine text={said} />}
      <Working action={action} progress={progress} onCancel={() => void desk.returns.cancel()} />
    </>
  );
  const undo = (): void => {
    setSaid(undefined);
    setUndoing(true);
  };
  switch (standing.state) {
    case 'nothing':
      return (
        <PickReturns
          above={above}
          busy={action.busy}
          onPick={pick}
          onPaste={(text) => {
            work((onProgress) => desk.returns.paste(text, onProgress));
          }}
          onPhone={() => {
            onGo({ view: 'survey', step: 'phone' });
          }}
          onUndo={undo}
        />
      );
    case 'preview':
      return (
        <PreviewView
          above={above}
          busy={action.busy}
          desk={desk}
          preview={standing.preview}
          work={work}
          onPick={pick}
          onCommit={() => {
            settle(() => desk.returns.commit(setProgress));
          }}
          onDiscard={() => {
            settle(() => desk.returns.discard(), inPaneLanguage(returnsTexts.discarded));
          }}
        />
      );
    case 'done':
      return (
        <ResultView
          above={above}
          busy={action.busy}
          result={standing.result}
          onGo={onGo}
          onUndo={undo}
          onMore={(onlyTaken) => {
            settle(() => desk.returns.discard(onlyTaken));
          }}
        />
      );
  }
}

function Working(props: {
  readonly action: Action;
  readonly progress: ReturnsProgress | undefined;
  readonly onCancel: () => void;
}): React.ReactElement {
  const { action, progress, onCancel } = props;
  if (!action.busy) return <ActionNotices action={action} />;
  const label = progress
    ? inPaneLanguage(returnsTexts[`progress.${progress.phase}`], { ...progress })
    : inPaneLanguage(returnsTexts['progress.beginning']);
  return (
    <StepProgress
      label={label}
      share={progress && progress.total > 0 ? progress.done / progress.total : undefined}
      onCancel={onCancel}
    />
  );
}
