/** The bench: the sheets or the paper to look at, and beside them the views in which work is done; on a narrow page one at a time. */
import * as React from 'react';
import type { Notice } from '../../app/desk/answer';
import type { BenchState } from '../../app/workbench-desk/bench-state';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFile, HousedFile } from '../../ports/disk-files';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage } from '../shared/pane-text';
import { ViewBoundary } from '../shared/view-boundary';
import { FileBar } from './file-bar';
import { PaperArea } from './paper/paper-area';
import { PaperStart } from './paper/paper-start';
import { SampleLine } from './sample-line';
import { SavePanel } from './save-panel';
import { SheetArea } from './sheets/sheet-area';
import { Switch } from './switch';
import { useNarrow } from './use-narrow';
import { useSaving, type Homes } from './use-saving';
import type { WorkbenchProps } from './workbench-props';

export interface BenchProps extends Omit<WorkbenchProps, 'onStartAnew'> {
  readonly state: BenchState;
  readonly homes: Homes;
  /** Another workbook takes its place; findings where it cannot be opened. */
  readonly onOpenFile: (file: DiskFile) => Promise<readonly Notice[]>;
  /** Back to the start page; the person was asked. */
  readonly onStartAnew: () => void;
}

type Program = 'excel' | 'word';
type Side = 'pane' | 'shown';

export function Bench(props: BenchProps): React.ReactElement {
  const { desk, disk, events, state, homes, onOpenFile, onStartAnew } = props;
  const [program, setProgram] = React.useState<Program>('excel');
  const [side, setSide] = React.useState<Side>('pane');
  const [notices, setNotices] = React.useState<readonly Notice[]>([]);
  const [isUnreadable, setUnreadable] = React.useState(false);
  const ways = useSaving(desk, disk, homes);
  const { excel, word } = usePanes(props);

  const begin = (): void => {
    setNotices([]);
    setUnreadable(false);
  };
  const openPaper = async (file?: DiskFile): Promise<void> => {
    begin();
    const answer = await desk.openPaper(file && housed(file));
    setNotices(answer.notices);
    if (answer.ok) ways.settle('paper', file?.home);
  };
  const onUnreadable = (): void => {
    begin();
    setUnreadable(true);
  };
  // What is to be shown has to be in sight, also where there is room for one thing only.
  const onShown = React.useCallback(() => {
    setSide('shown');
  }, []);
  const isAlone = useNarrow() && side === 'shown';
  const bar = { state, disk, ways, onUnreadable, onStartAnew };
  const { paper } = state;
  return (
    <div className={`bench show-${side}`}>
      <header className="bench-head">
        <Switch
          label={inPaneLanguage(benchTexts['switch.label'])}
          options={(['excel', 'word'] as const).map((key) => ({
            key,
            title: inPaneLanguage(benchTexts[`switch.${key}`]),
          }))}
          current={program}
          onChoose={(next) => {
            begin();
            setProgram(next);
            setSide('pane');
          }}
        />
        {program === 'excel' && (
          <FileBar
            {...bar}
            kind="workbook"
            file={state.workbook}
            onOpen={(file) => {
              begin();
              void onOpenFile(file).then(setNotices);
            }}
          />
        )}
        {program === 'word' && paper && (
          <FileBar {...bar} kind="paper" file={paper} onOpen={(file) => void openPaper(file)} />
        )}
        <SampleLine desk={desk} sample={state.sample} />
        <SavePanel disk={disk} ways={ways} />
        <NoticeList notices={notices} />
        {isUnreadable && <p role="alert">{inPaneLanguage(workbenchTexts.unreadable)}</p>}
        {(program === 'excel' || paper) && (
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
        )}
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
            <PaperStart disk={disk} onOpen={openPaper} onUnreadable={onUnreadable} />
          )}
        </div>
      )}
    </div>
  );
}

/** What the desk keeps of a file. */
function housed({ name, bytes, home }: DiskFile): HousedFile {
  return { name, bytes, ...(home ? { home } : {}) };
}

/** The same elements as long as their desk is the same: views are not begun anew with each change of a file. */
function usePanes({ desk, state, renderWorkbook, renderPaper }: BenchProps): {
  readonly excel: React.ReactNode;
  readonly word: React.ReactNode;
} {
  const excel = React.useMemo(() => renderWorkbook(desk.excel), [desk, renderWorkbook]);
  const hasPaper = state.paper !== null;
  // On another day the paper is another.
  const day = state.sample?.isPlayed;
  const word = React.useMemo(
    () => (hasPaper ? <React.Fragment key={String(day)}>{renderPaper(desk.word)}</React.Fragment> : null),
    [desk, hasPaper, renderPaper, day],
  );
  return { excel, word };
}
