/** The file that is worked on: its name, whether it is saved, and the ways to save it or to open another. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import type { BenchFile, BenchState } from '../../app/workbench-desk/bench-state';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import type { DiskFile, DiskFiles, FileKind } from '../../ports/disk-files';
import { Closable } from '../shared/closable';
import { inPaneLanguage } from '../shared/pane-text';
import { useFocusBack } from '../shared/use-focus-back';
import { DiskChange } from './disk-change';
import { OpenButton } from './open-file';
import { sayTime } from '../../core/values/moment';
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
}

/** What is asked about before the bench is left. */
interface Leaving {
  readonly to: DiskFile | 'start';
  /** Names of the files that are not saved; empty where there is none. */
  readonly unsaved: string;
  readonly isBegun: boolean;
}

export function FileBar(props: FileBarProps): React.ReactElement {
  const { kind, file, state, disk, ways, isBegun, onOpen, onProblem, isBusy, onStartAnew } = props;
  const [isOpen, setOpen] = React.useState(false);
  const [leaving, setLeaving] = React.useState<Leaving>();
  const question = React.useRef<HTMLDivElement>(null);
  const more = React.useRef<HTMLButtonElement>(null);
  useFocusBack(more, isOpen);
  useFocusBack(more, leaving !== undefined);
  React.useEffect(() => {
    // What is asked is to be answered.
    if (leaving) question.current?.focus();
  }, [leaving]);
  const go = (to: Leaving['to']): void => {
    setLeaving(undefined);
    if (to === 'start') onStartAnew();
    else onOpen(to);
  };
  const leave = (to: Leaving['to'], unsaved: string, isAnythingBegun: boolean): void => {
    if (unsaved === '' && !isAnythingBegun) go(to);
    else setLeaving({ to, unsaved, isBegun: isAnythingBegun });
  };
  const openOther = (next: DiskFile): void => {
    // The paper has nothing to do with what is begun for the workbook.
    leave(next, file.isUnsaved ? file.name : '', kind === 'workbook' && isBegun());
  };
  const locked = { disabled: isBusy, allowDisabledFocus: true };
  const label = kind === 'workbook' ? 'files.workbook' : 'files.paper';
  return (
    <div role="group" aria-label={inPaneLanguage(benchTexts[label])} className="file-bar">
      <div className="file-name">
        <span className="file-title">{file.name}</span>
        <span className={file.isUnsaved ? 'file-state unsaved' : 'file-state'}>{stateOf(file, state)}</span>
      </div>
      <div className="file-ways">
        <DefaultButton
          text={inPaneLanguage(disk.writesBack ? benchTexts.save : benchTexts.download)}
          {...locked}
          onClick={() => {
            ways.save(kind);
          }}
        />
        <button
          ref={more}
          type="button"
          className="quiet-button file-more"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {inPaneLanguage(benchTexts.more)}
        </button>
      </div>
      {file.home && (
        <DiskChange
          {...{ disk, onProblem }}
          home={file.home}
          isBusy={isBusy || ways.saving.state === 'changed'}
          onOpen={openOther}
        />
      )}
      {isOpen && (
        <Closable
          onClose={() => {
            setOpen(false);
          }}
        >
          <div className="file-menu ways">
            {disk.writesBack && (
              <>
                <DefaultButton
                  text={inPaneLanguage(benchTexts.saveAs)}
                  {...locked}
                  onClick={() => {
                    ways.saveAs(kind);
                  }}
                />
                <DefaultButton
                  text={inPaneLanguage(benchTexts.download)}
                  {...locked}
                  onClick={() => {
                    ways.download(kind);
                  }}
                />
              </>
            )}
            <OpenButton
              {...{ disk, kind, onProblem, isBusy }}
              look="default"
              text={inPaneLanguage(kind === 'workbook' ? benchTexts.openOther : benchTexts.openOtherPaper)}
              onFile={openOther}
            />
            <DefaultButton
              text={inPaneLanguage(benchTexts.start)}
              {...locked}
              onClick={() => {
                leave('start', unsavedNames(state), isBegun());
              }}
            />
          </div>
        </Closable>
      )}
      {leaving && (
        <Closable
          onClose={() => {
            setLeaving(undefined);
          }}
        >
          <div ref={question} tabIndex={-1} className="save-panel warning">
            <p className="save-text">{leavingText(leaving, state)}</p>
            <div className="ways">
              <DefaultButton
                text={inPaneLanguage(benchTexts.cancel)}
                onClick={() => {
                  setLeaving(undefined);
                }}
              />
              <button
                type="button"
                className="quiet-button losing"
                onClick={() => {
                  go(leaving.to);
                }}
              >
                {inPaneLanguage(benchTexts[leaving.to === 'start' ? 'leave.startGo' : 'leave.go'])}
              </button>
            </div>
          </div>
        </Closable>
      )}
    </div>
  );
}

/** Of both files: the start page ends the whole bench. */
function unsavedNames({ workbook, paper }: BenchState): string {
  return [workbook, paper].flatMap((one) => (one?.isUnsaved === true ? [one.name] : [])).join(', ');
}

function leavingText({ to, unsaved, isBegun }: Leaving, state: BenchState): string {
  const lost = state.isKeepingFailed ? 'leave.startLosing' : 'leave.start';
  const key = to === 'start' ? lost : 'leave.open';
  return [
    ...(unsaved === '' ? [] : [inPaneLanguage(benchTexts[key], { name: unsaved })]),
    ...(isBegun ? [inPaneLanguage(benchTexts['leave.begun'])] : []),
  ].join(' ');
}

function stateOf(file: BenchFile, { keptAt, isKeepingFailed }: BenchState): string {
  if (!file.isUnsaved) return inPaneLanguage(benchTexts[file.isFresh ? 'state.fresh' : 'state.saved']);
  if (isKeepingFailed) return inPaneLanguage(benchTexts['state.keepFailed']);
  if (keptAt === null) return inPaneLanguage(benchTexts['state.unsaved']);
  return inPaneLanguage(benchTexts['state.kept'], { time: sayTime(keptAt) });
}
