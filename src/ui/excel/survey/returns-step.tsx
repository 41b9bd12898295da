/** Returns: picked or pasted, previewed, decided on, taken over, taken back. What is held, and work on it, outlives the view. */
import * as React from 'react';
import type { SurveyDoor } from '../../../app/excel-desk/door';
import type { ReturnsStanding } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { AskedView } from '../../shared/asked-view';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAnswer } from '../../shared/use-answer';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { OutcomeLine } from './outcome-line';
import { PickReturns } from './pick-returns';
import { PreviewView } from './preview-view';
import { pickedFiles } from './read-picked';
import { ResultView } from './result-view';
import { ReturnsProgressLine } from './returns-progress';
import { useReturnsWork } from './returns-work';
import { SurveySteps } from './survey-steps';
import { UndoView } from './undo-view';
import { useKeptFocus } from './use-kept-focus';
import { useTakeIn } from './use-take-in';

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
  const { desk, onGo, onShow, first } = props;
  const [undoing, setUndoing] = React.useState(false);
  const returns = useReturnsWork(desk, first);
  const { held, said, work, settle } = returns;
  const { busy } = returns.action;
  const pick = (files: readonly File[]): void => {
    work((onProgress) => desk.returns.add(pickedFiles(files), onProgress));
  };
  const paste = (text: string): void => {
    work((onProgress) => desk.returns.paste(text, onProgress));
  };
  const inside = React.useRef<HTMLDivElement>(null);
  const isOver = useTakeIn(inside, busy, { onFiles: pick, onText: paste });
  useKeptFocus(inside, busy, held);
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
      <div ref={inside} className={isOver ? 'take-in drop drop-over' : 'take-in'}>
        {isOver && <p>{inPaneLanguage(returnsTexts['drop.here'])}</p>}
      </div>
      {said !== undefined && <OutcomeLine text={said} />}
      <ReturnsProgressLine returns={returns} />
    </>
  );
  const undo = (): void => {
    setUndoing(true);
  };
  switch (held.state) {
    case 'nothing':
      return (
        <PickReturns
          desk={desk}
          above={above}
          busy={busy}
          onPick={pick}
          onPaste={paste}
          onPhone={() => {
            onGo({ view: 'survey', step: 'phone' });
          }}
          onUndo={undo}
          onSamples={() => {
            work((onProgress) => desk.returns.addSamples(onProgress));
          }}
        />
      );
    case 'preview':
      return (
        <PreviewView
          above={above}
          busy={busy}
          desk={desk}
          preview={held.preview}
          work={work}
          onPick={pick}
          onPaste={paste}
          onCommit={() => {
            settle((onProgress) => desk.returns.commit(onProgress));
          }}
          onDiscard={() => {
            settle(
              (onProgress) => desk.returns.discard(false, onProgress),
              inPaneLanguage(returnsTexts.discarded),
            );
          }}
        />
      );
    case 'done':
      return (
        <ResultView
          above={above}
          busy={busy}
          result={held.result}
          onGo={onGo}
          onUndo={undo}
          onMore={(onlyTaken) => {
            settle((onProgress) => desk.returns.discard(onlyTaken, onProgress));
          }}
        />
      );
  }
}
