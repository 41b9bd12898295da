/** The file that is worked on: its name, whether it is saved, and the ways to save it or to open another. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { BenchFile, BenchState } from '../../app/workbench-desk/bench-state';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import type { DiskFile, DiskFiles, FileKind } from '../../ports/disk-files';
import { inPaneLanguage } from '../shared/pane-text';
import { useFocusBack } from '../shared/use-focus-back';
import { DiskChange } from './disk-change';
import { FileMenu, type MenuItem } from './file-menu';
import { LeaveQuestion, type Leaving } from './leave-question';
import { useFileDialog } from './open-file';
import { sayTime } from '../../core/values/moment';
import { SavePanel } from './save-panel';
import type { SavingWays } from './use-saving';

export interface FileBarProps {
  readonly kind: FileKind;
  readonly file: BenchFile;
  readonly state: BenchState;
  readonly disk: DiskFiles;
  readonly ways: SavingWays;
  readonly onOpen: (file: DiskFile) => void;
  readonly onProblem: (sentence: string) => void;
  /** Whether something is begun that is not in the workbook yet. */
  readonly isBegun: () => boolean;
  /** Something is being opened or saved: nothing else is begun. */
  readonly isBusy: boolean;
  /** Back to the start page. */
  readonly onStartAnew: () => void;
  /** Ways of the workbench itself that stand in the same menu. */
  readonly more: readonly MenuItem[];
  /** Stands between the file and what is said of it. */
  readonly children: React.ReactNode;
}

export function FileBar(props: FileBarProps): React.ReactElement {
  const { kind, file, state, disk, ways, onProblem, isBusy, more } = props;
  const bar = React.useRef<HTMLDivElement>(null);
  const { leaving, openOther, toStart, stay, go } = useLeaving(props);
  useFocusBack(bar, leaving !== undefined);
  const dialog = useFileDialog(
    { disk, kind, onProblem, onFile: openOther },
    inPaneLanguage(benchTexts[kind === 'workbook' ? 'openOther' : 'openOtherPaper']),
  );
  const fileState = stateOf(file, state);
  const items: readonly MenuItem[] = [
    ...(disk.writesBack
      ? [
          { text: inPaneLanguage(benchTexts.saveAs), onClick: ways.saveAs },
          { text: inPaneLanguage(benchTexts.download), onClick: ways.download },
        ]
      : []),
    { text: dialog.text, onClick: dialog.ask },
    ...more,
    { text: inPaneLanguage(benchTexts.start), onClick: toStart },
  ];
  return (
    <>
      <div
        ref={bar}
        role="group"
        aria-label={inPaneLanguage(benchTexts[kind === 'workbook' ? 'files.workbook' : 'files.paper'])}
        className="file-bar"
      >
        <p className="file-name" title={`${file.name}: ${fileState}`}>
          <span className="file-title">{file.name}</span>{' '}
          <span className={file.isUnsaved ? 'file-state unsaved' : 'file-state'}>{fileState}</span>
        </p>
        <FileMenu about={`${file.name}: ${fileState}`} {...{ items, isBusy }} />
        {dialog.input}
        <DefaultButton
          className="file-save"
          text={inPaneLanguage(disk.writesBack ? benchTexts.save : benchTexts.download)}
          disabled={isBusy}
          allowDisabledFocus
          onClick={() => {
            ways.save(false);
          }}
        />
      </div>
      {props.children}
      {file.isUnsaved && state.isKeepingFailed && (
        <p className="keep-failed small">{inPaneLanguage(benchTexts['state.keepFailed'])}</p>
      )}
      {file.home && (
        <DiskChange
          {...{ disk, onProblem }}
          home={file.home}
          isBusy={isBusy || ways.saving.state === 'changed'}
          onOpen={openOther}
        />
      )}
      {leaving && (
        <LeaveQuestion
          {...{ leaving }}
          isKeepingFailed={state.isKeepingFailed}
          onStay={stay}
          onLeave={() => {
            go(leaving.to);
          }}
        />
      )}
      <SavePanel disk={disk} ways={ways} />
    </>
  );
}

interface LeavingWays {
  /** Where the person is asked first. */
  readonly leaving: Leaving | undefined;
  readonly openOther: (file: DiskFile) => void;
  readonly toStart: () => void;
  readonly stay: () => void;
  /** What is lost was said. */
  readonly go: (to: Leaving['to']) => void;
}

function useLeaving({ kind, file, state, isBegun, onOpen, onStartAnew }: FileBarProps): LeavingWays {
  const [leaving, setLeaving] = React.useState<Leaving>();
  const go = (to: Leaving['to']): void => {
    setLeaving(undefined);
    if (to === 'start') onStartAnew();
    else onOpen(to);
  };
  const leave = (to: Leaving['to'], unsaved: string, isAnythingBegun: boolean): void => {
    if (unsaved === '' && !isAnythingBegun) go(to);
    else setLeaving({ to, unsaved, isBegun: isAnythingBegun });
  };
  return {
    leaving,
    go,
    openOther(next) {
      // The paper has nothing to do with what is begun for the workbook.
      leave(next, file.isUnsaved ? file.name : '', kind === 'workbook' && isBegun());
    },
    toStart() {
      leave('start', unsavedNames(state), isBegun());
    },
    stay() {
      setLeaving(undefined);
    },
  };
}

/** Of both files: the start page ends the whole bench. */
function unsavedNames({ workbook, paper }: BenchState): string {
  return [workbook, paper].flatMap((one) => (one?.isUnsaved === true ? [one.name] : [])).join(', ');
}

function stateOf(file: BenchFile, { keptAt }: BenchState): string {
  if (!file.isUnsaved) return inPaneLanguage(benchTexts[file.isFresh ? 'state.fresh' : 'state.saved']);
  if (keptAt === null) return inPaneLanguage(benchTexts['state.unsaved']);
  return inPaneLanguage(benchTexts['state.kept'], { time: sayTime(keptAt) });
}
