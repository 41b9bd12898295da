/** The workbench: the office's workbook and its paper in a browser, without Office. Its start, and then the bench. */
import * as React from 'react';
import type { Answer, Notice } from '../../app/desk/answer';
import type { BenchState } from '../../app/workbench-desk/bench-state';
import type { DiskFile } from '../../ports/disk-files';
import type { FoundWork } from '../../ports/kept-work';
import { loadedView } from '../shared/loaded-view';
import { ViewBoundary } from '../shared/view-boundary';
import { StartView } from './start-view';
import type { Homes } from './use-saving';
import type { WorkbenchProps } from './workbench-props';

const Bench = loadedView(async () => (await import(/* webpackChunkName: "bench" */ './bench')).Bench);

interface Start {
  readonly notices: readonly Notice[];
  readonly isOpening: boolean;
  readonly problem?: 'unreadable' | 'failed';
  readonly isDiscarded?: boolean;
}

const calm: Start = { notices: [], isOpening: false };

export function Workbench({ desk, disk, events, onStartAnew, ...panes }: WorkbenchProps): React.ReactElement {
  const [start, setStart] = React.useState<Start>(calm);
  /** Each opening is a bench of its own; none before the first. */
  const [round, setRound] = React.useState(0);
  const homes: Homes = React.useRef({});
  const [state, setState] = React.useState<BenchState>();
  const [found, setFound] = React.useState<readonly FoundWork[]>([]);
  const isLeaving = useNoLoss(state);
  React.useEffect(() => {
    desk.watch(setState).catch(console.error);
    desk.findKept().then(setFound, console.error);
  }, [desk]);

  const open = async (ask: () => Promise<Answer<BenchState>>): Promise<readonly Notice[]> => {
    setStart({ ...calm, isOpening: true });
    try {
      const answer = await ask();
      setStart({ ...calm, notices: answer.notices });
      if (!answer.ok) return answer.notices;
      const { workbook, paper } = await desk.homes();
      homes.current = { ...(workbook ? { workbook } : {}), ...(paper ? { paper } : {}) };
      setState(answer.value);
      setRound((count) => count + 1);
    } catch (error) {
      console.error(error);
      setStart({ ...calm, problem: 'failed' });
    }
    return [];
  };
  const openFile = ({ name, bytes, home }: DiskFile): Promise<readonly Notice[]> =>
    open(() => desk.openFile({ name, bytes, ...(home ? { home } : {}) }));
  const restore = async (id: string): Promise<void> => {
    const refused = await open(() => desk.restore(id));
    // It may be another window's by now.
    if (refused.length > 0) setFound(await desk.findKept());
  };

  if (round > 0 && state)
    return (
      <ViewBoundary key={round}>
        <Bench
          {...{ desk, disk, events, state, homes, ...panes }}
          onOpenFile={openFile}
          onStartAnew={() => {
            isLeaving.current = true;
            onStartAnew();
          }}
        />
      </ViewBoundary>
    );
  return (
    <StartView
      disk={disk}
      found={found}
      notices={start.notices}
      isOpening={start.isOpening}
      problem={start.problem}
      isDiscarded={start.isDiscarded === true}
      onNew={(isSample) => void open(() => desk.openNew(isSample))}
      onFile={(file) => void openFile(file)}
      onUnreadable={() => {
        setStart({ ...calm, problem: 'unreadable' });
      }}
      onRestore={(id) => {
        restore(id).catch(console.error);
      }}
      onDiscard={(id) => {
        desk.discard(id).then(() => {
          setFound((all) => all.filter((one) => one.id !== id));
          setStart({ ...calm, isDiscarded: true });
        }, console.error);
      }}
    />
  );
}

/**
 * Closing the page with something unsaved is asked for by the browser, unless that was asked before; a file dropped beside
 * does not open in its place.
 */
function useNoLoss(state: BenchState | undefined): React.MutableRefObject<boolean> {
  const isLeaving = React.useRef(false);
  const isUnsaved = state !== undefined && (state.workbook.isUnsaved || state.paper?.isUnsaved === true);
  React.useEffect(() => {
    if (!isUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent): void => {
      if (!isLeaving.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
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
