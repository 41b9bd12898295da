/** The report at a glance: source, paper and date, the sections with their states, and what updating all of them does. */
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import type { PlanKind } from '../../app/word-desk/plan-update';
import type { ReportState } from '../../app/word-desk/report-state';
import type { WordDesk } from '../../app/word-desk/word-desk';
import type { SectionId } from '../../core/blocks/report-section';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { formatNumber } from '../../core/values/german-notation';
import { ActionNotices } from '../shared/action-notices';
import { useAnnounce } from '../shared/announcer';
import { AskedView } from '../shared/asked-view';
import { DoorLine } from '../shared/door-line';
import { inPaneLanguage } from '../shared/pane-text';
import { useAction } from '../shared/use-action';
import { useAnswer, type Asked } from '../shared/use-answer';
import { View } from '../shared/view';
import { DoneInWordLine } from './done-in-word-line';
import { NoPaper } from './no-paper';
import { PaperChoice } from './paper-choice';
import { PlanLines } from './plan-lines';
import { SectionList } from './section-list';
import { SourceLine } from './source-line';
import { useComingBack } from './use-coming-back';
import { useReturn } from './use-return';
import { doneOf, type DoneInWord } from './done-in-word';

export interface ReportViewProps {
  readonly desk: WordDesk;
  /** The door that a person comes back through. */
  readonly from: string | undefined;
  /** The file that the person has picked. */
  readonly picked: React.MutableRefObject<File | undefined>;
  readonly done: DoneInWord | undefined;
  readonly onDone: (done: DoneInWord | undefined) => void;
  readonly onSection: (id: SectionId) => void;
  readonly onFields: () => void;
  readonly onFindings: () => void;
}

export function ReportView(props: ReportViewProps): React.ReactElement {
  const { desk, from, picked, done, onDone, onSection, onFields, onFindings } = props;
  const answer = useAnswer(React.useCallback(() => desk.read(), [desk]));
  const { asked, again } = answer;
  const announce = useAnnounce();
  const action = useAction();
  const body = React.useRef<HTMLDivElement>(null);
  useReturn(body, done === undefined ? from : undefined, asked.state === 'there');
  useComingBack(again);

  const [writing, setWriting] = React.useState('');
  const run = (text: string, ask: () => ReturnType<WordDesk['updateAll']>): void => {
    setWriting(text);
    announce(text);
    onDone(undefined);
    action.run(async () => {
      const given = await ask();
      onDone(doneOf(given));
      // What was left is told beside what was done.
      return given.ok ? { ...given, notices: [] } : given;
    }, again);
  };
  /** What was done before is about another report. */
  const changed = (): void => {
    onDone(undefined);
    again();
  };
  const report = asked.state === 'there' ? asked.value : undefined;
  const findings = asked.state === 'there' ? asked.notices.length : 0;
  return (
    <View
      title={inPaneLanguage(wordPaneTexts.title)}
      {...(report?.hasPaper === true
        ? {
            actions: (
              <Actions
                {...{ report, findings, onFindings }}
                writing={action.busy ? writing : undefined}
                onUpdate={() => {
                  run(describeWriting(report), () => desk.updateAll());
                }}
                onSetUp={() => {
                  run(inPaneLanguage(wordPaneTexts.updating), () => desk.setUp());
                }}
              />
            ),
          }
        : {})}
    >
      <div ref={body} className="report">
        {done && report && (
          <DoneInWordLine
            {...{ desk, done }}
            onUndone={(undone) => {
              onDone(undone);
              again();
            }}
          />
        )}
        <ActionNotices action={action} />
        <AskedView answer={{ asked: withoutNotices(asked), again }}>
          {(state) => (
            <>
              {state.obstacle !== null && (
                <MessageBar messageBarType={MessageBarType.warning} isMultiline>
                  {state.obstacle}
                </MessageBar>
              )}
              <SourceLine {...{ desk, state, picked }} onOpened={changed} />
              {state.source !== null && (
                <>
                  <PaperChoice desk={desk} choice={state.choice} onChanged={changed} />
                  {!state.hasPaper && asked.state === 'there' && (
                    <NoPaper {...{ state }} notices={asked.notices} />
                  )}
                  {state.isEmpty && state.hasPaper && <p>{inPaneLanguage(wordPaneTexts.empty)}</p>}
                  {state.sections.length > 0 && <SectionList sections={state.sections} onOpen={onSection} />}
                  {state.hasPaper && (
                    <div data-door="fields" className="section-list">
                      <DoorLine onOpen={onFields}>{inPaneLanguage(wordPaneTexts.head)}</DoorLine>
                    </div>
                  )}
                  <PlanLines plan={state.plan} onOpen={onSection} />
                </>
              )}
            </>
          )}
        </AskedView>
      </div>
    </View>
  );
}

/** Findings of the paper have a view of their own. */
function withoutNotices<T>(asked: Asked<T>): Asked<T> {
  return asked.state === 'there' ? { ...asked, notices: [] } : asked;
}

/** "12 Abschnitte werden geschrieben …": how much there is to wait for. */
function describeWriting({ plan }: ReportState): string {
  const count = plan
    .filter(({ kind }) => kind === 'insert' || kind === 'refresh')
    .reduce((sum, { sections }) => sum + sections.length, 0);
  if (count === 0) return inPaneLanguage(wordPaneTexts.updating);
  return inPaneLanguage(wordPaneTexts['updating.sections'], { count, number: formatNumber(count) });
}

interface ActionsProps {
  readonly report: ReportState;
  readonly findings: number;
  /** What is being written; undefined where nothing is. */
  readonly writing: string | undefined;
  readonly onUpdate: () => void;
  readonly onSetUp: () => void;
  readonly onFindings: () => void;
}

/** Kinds of plan lines that say that something is written. */
const changing: ReadonlySet<PlanKind> = new Set(['asOf', 'paper', 'insert', 'refresh']);

/** An empty document gets its places first; after that everything comes into them. */
function Actions(props: ActionsProps): React.ReactElement {
  const { report, findings, writing, onUpdate, onSetUp, onFindings } = props;
  const canWrite = report.obstacle === null && writing === undefined;
  const isNew = report.plan.every(({ kind }) => kind === 'insert');
  const update = writing ?? inPaneLanguage(wordPaneTexts[isNew ? 'insertAll' : 'update']);
  // Where nothing would change there is nothing to invite to.
  const Update = report.plan.some(({ kind }) => changing.has(kind)) ? PrimaryButton : DefaultButton;
  return (
    <>
      {report.isEmpty ? (
        <>
          <PrimaryButton
            text={writing ?? inPaneLanguage(wordPaneTexts.setUp)}
            disabled={!canWrite}
            allowDisabledFocus
            onClick={onSetUp}
          />
          <DefaultButton text={update} disabled={!canWrite} allowDisabledFocus onClick={onUpdate} />
        </>
      ) : (
        <Update text={update} disabled={!canWrite} allowDisabledFocus onClick={onUpdate} />
      )}
      {findings > 0 && (
        <span data-door="findings">
          <button type="button" className="link-button" onClick={onFindings}>
            {inPaneLanguage(wordPaneTexts.findings, { number: formatNumber(findings) })}
          </button>
        </span>
      )}
    </>
  );
}
