/** The bench: the sheets or the paper to look at, and beside them the views in which work is done; on a narrow page one at a time. */
import * as React from 'react';
import type { BenchState } from '../../app/workbench-desk/bench-state';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFile } from '../../ports/disk-files';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage } from '../shared/pane-text';
import { ViewBoundary } from '../shared/view-boundary';
import { useFocusBack } from '../shared/use-focus-back';
import { FileBar } from './file-bar';
import { PaperArea } from './paper/paper-area';
import { PaperStart } from './paper/paper-start';
import { SampleLine, sayOtherDay } from './sample-line';
import { SheetArea } from './sheets/sheet-area';
import { Switch } from './switch';
import { useNarrow } from './use-narrow';
import type { OpeningWays } from './use-opening';
import { useSaving } from './use-saving';
import type { WorkbenchProps } from './workbench-props';

export interface BenchProps extends Omit<WorkbenchProps, 'onStartAnew'> {
  readonly state: BenchState;
  readonly opening: Omit<OpeningWays, 'open'>;
  /** Another workbook takes its place. */
  readonly onOpenFile: (file: DiskFile) => void;
  /** The base template where no file is given. */
  readonly onOpenPaper: (file?: DiskFile) => void;
  /** Whether something is begun in the views that is not in the workbook yet. */
  readonly isBegun: () => boolean;
  /** Back to the start page; the person was asked. */
  readonly onStartAnew: () => void;
}

type Program = 'excel' | 'word';
type Side = 'pane' | 'shown';

export function Bench(props: BenchProps): React.ReactElement {
  const { desk, disk, events, state, isBegun, onOpenFile, onOpenPaper, onStartAnew } = props;
  const { opening, refuse: onProblem, forget } = props.opening;
  const [program, setProgram] = React.useState<Program>('excel');
  const [side, setSide] = React.useState<Side>('pane');
  const savings = useSaving(desk, disk, state);
  const { excel, word } = usePanes(props);
  // What is to be shown has to be in sight, also where there is room for one thing only.
  const onShown = React.useCallback(() => {
    setSide('shown');
  }, []);
  const [isSampleSaid, setSampleSaid] = React.useState(true);
  const head = React.useRef<HTMLElement>(null);
  useFocusBack(head, isSampleSaid);
  const isNarrow = useNarrow();
  const isAlone = isNarrow && side === 'shown';
  const { isOpening, notices, problem } = opening;
  const { paper, sample } = state;
  const play = (isPlayed: boolean): void => {
    desk.playSampleDay(isPlayed).catch((error: unknown) => {
      console.error(error);
      onProblem(inPaneLanguage(workbenchTexts.failed));
    });
  };
  const bar = {
    ...{ state, disk, isBegun, onProblem, onStartAnew },
    isBusy: isOpening || savings.isSaving,
    more: sample
      ? [
          {
            text: sayOtherDay(sample),
            onClick: () => {
              play(!sample.isPlayed);
            },
          },
        ]
      : [],
  };
  const between = (
    <>
      <div className="side-switch">
        <Switch
          label={inPaneLanguage(benchTexts['side.label'])}
          options={[
            { key: 'pane', title: inPaneLanguage(benchTexts['side.pane']) },
            {
              key: 'shown',
              title: inPaneLanguage(benchTexts[program === 'excel' ? 'side.sheets' : 'side.paper']),
            },
          ]}
          current={side}
          onChoose={setSide}
        />
      </div>
      {sample && isSampleSaid && (
        <SampleLine
          sample={sample}
          onPlay={play}
          onClose={() => {
            setSampleSaid(false);
          }}
        />
      )}
    </>
  );
  return (
    <div className={isNarrow ? `bench bench-narrow show-${side}` : 'bench'}>
      <header ref={head} className="bench-head">
        <Switch
          label={inPaneLanguage(benchTexts['switch.label'])}
          options={(['excel', 'word'] as const).map((key) => ({
            key,
            title: inPaneLanguage(benchTexts[`switch.${key}`]),
          }))}
          current={program}
          onChoose={(next) => {
            forget();
            setProgram(next);
            setSide('pane');
          }}
        />
        {program === 'excel' && (
          <FileBar
            key="workbook"
            {...bar}
            kind="workbook"
            file={state.workbook}
            ways={savings.workbook}
            onOpen={onOpenFile}
          >
            {between}
          </FileBar>
        )}
        {program === 'word' && paper && (
          <FileBar key="paper" {...bar} kind="paper" file={paper} ways={savings.paper} onOpen={onOpenPaper}>
            {between}
          </FileBar>
        )}
        <NoticeList notices={notices} />
        {problem !== undefined && <p role="alert">{problem}</p>}
        <div aria-live="polite" className="opening-status">
          {isOpening && (program === 'excel' || paper) && (
            <Spinner
              label={inPaneLanguage(
                program === 'excel' ? workbenchTexts.opening : benchTexts['paper.opening'],
              )}
            />
          )}
        </div>
      </header>
      <div className="bench-body" hidden={program !== 'excel'}>
        <SheetArea
          sheets={desk.sheets}
          version={state.workbook.version}
          events={events}
          onShown={onShown}
          isAlone={isAlone}
        />
        {/* It stays as it is while the paper is worked on: nobody loses what they have begun to type. */}
        <div className="bench-pane">
          <ViewBoundary>{excel}</ViewBoundary>
        </div>
      </div>
      {program === 'word' && (
        <div className="bench-body">
          {paper ? (
            <>
              <PaperArea
                desk={desk}
                version={paper.version}
                events={events}
                onShown={onShown}
                isAlone={isAlone}
              />
              <div className="bench-pane">
                <ViewBoundary>{word}</ViewBoundary>
              </div>
            </>
          ) : (
            <PaperStart {...{ disk, isOpening, onProblem }} onOpen={onOpenPaper} />
          )}
        </div>
      )}
    </div>
  );
}

/** The same elements as long as their desk is the same: views are not begun anew with each change of a file. */
function usePanes({ desk, state, renderWorkbook, renderPaper }: BenchProps): {
  readonly excel: React.ReactNode;
  readonly word: React.ReactNode;
} {
  const excel = React.useMemo(() => renderWorkbook(desk.excel), [desk, renderWorkbook]);
  const { paper } = state;
  const hasPaper = paper !== null;
  // Another paper is another, and on another day it is one, too.
  const key = `${paper?.openedAt ?? ''} ${String(state.sample?.isPlayed)}`;
  const word = React.useMemo(
    () => (hasPaper ? <React.Fragment key={key}>{renderPaper(desk.word)}</React.Fragment> : null),
    [desk, hasPaper, renderPaper, key],
  );
  return { excel, word };
}
