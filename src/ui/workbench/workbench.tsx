/** The workbench: the office's workbook and its paper in a browser, without Office. Its start, and then the bench. */
import * as React from 'react';
import type { BenchState } from '../../app/workbench-desk/bench-state';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFile, HousedFile } from '../../ports/disk-files';
import { loadedView } from '../shared/loaded-view';
import { inPaneLanguage } from '../shared/pane-text';
import { createUnfinishedWork } from '../shared/unfinished-work';
import { ViewBoundary } from '../shared/view-boundary';
import { StartView } from './start-view';
import { useKept } from './use-kept';
import { useOpening } from './use-opening';
import type { WorkbenchProps } from './workbench-props';

const Bench = loadedView(async () => (await import(/* webpackChunkName: "bench" */ './bench')).Bench);

export function Workbench({ desk, disk, events, onStartAnew, ...panes }: WorkbenchProps): React.ReactElement {
  const ways = useOpening();
  const [isDiscarded, setDiscarded] = React.useState(false);
  /** Each opening is a bench of its own; none before the first. */
  const [round, setRound] = React.useState(0);
  const [state, setState] = React.useState<BenchState>();
  const kept = useKept(desk);
  const [begun] = React.useState(createUnfinishedWork);
  const isLeaving = useNoLoss(state, begun.isThere);
  /** What is told may have been overtaken by an answer. */
  const follow = React.useCallback((next: BenchState) => {
    setState((now) => (now && now.count > next.count ? now : next));
  }, []);
  React.useEffect(() => {
    desk.watch(follow).catch(console.error);
  }, [desk, follow]);

  const begin = (opened: BenchState): void => {
    setState(opened);
    setRound((count) => count + 1);
  };
  const openFile = (file: DiskFile): void => {
    ways.open(() => desk.openFile(housed(file)), begin);
  };

  if (round > 0 && state)
    return (
      <ViewBoundary key={round}>
        <begun.Provider>
          <Bench
            {...{ desk, disk, events, state, ...panes }}
            opening={ways}
            isBegun={begun.isThere}
            onOpenFile={openFile}
            onOpenPaper={(file) => {
              ways.open(() => desk.openPaper(file && housed(file)), follow);
            }}
            onStartAnew={() => {
              isLeaving.current = true;
              onStartAnew();
            }}
          />
        </begun.Provider>
      </ViewBoundary>
    );
  return (
    <StartView
      disk={disk}
      kept={kept}
      opening={ways.opening}
      isDiscarded={isDiscarded}
      onNew={(isSample) => {
        ways.open(() => desk.openNew(isSample), begin);
      }}
      onFile={openFile}
      onProblem={ways.refuse}
      onRestore={(id) => {
        ways.open(async () => {
          const restored = await desk.restore(id);
          // It may be another window's by now.
          if (!restored.ok) await kept.again();
          return restored;
        }, begin);
      }}
      onDiscard={(id) => {
        desk.discard(id).then(
          () => {
            kept.forget(id);
            ways.forget();
            setDiscarded(true);
          },
          (error: unknown) => {
            console.error(error);
            ways.refuse(inPaneLanguage(workbenchTexts['kept.notDiscarded']));
          },
        );
      }}
    />
  );
}

/** What the desk keeps of a file. */
function housed({ name, bytes, home }: DiskFile): HousedFile {
  return { name, bytes, ...(home ? { home } : {}) };
}

/**
 * Closing the page with something unsaved or begun is asked for by the browser, unless that was asked before; a file dropped
 * beside does not open in its place.
 */
function useNoLoss(state: BenchState | undefined, isBegun: () => boolean): React.MutableRefObject<boolean> {
  const isLeaving = React.useRef(false);
  const isUnsaved = state !== undefined && (state.workbook.isUnsaved || state.paper?.isUnsaved === true);
  React.useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isLeaving.current && (isUnsaved || isBegun())) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved, isBegun]);
  React.useEffect(() => {
    const stay = (event: DragEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
    return () => {
      window.removeEventListener('dragover', stay);
      window.removeEventListener('drop', stay);
    };
  }, []);
  return isLeaving;
}
