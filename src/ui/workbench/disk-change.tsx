/** Says that somebody else has changed the file on the disk since it was opened or saved here, and leads to that state. */
import * as React from 'react';
import { benchTexts } from '../../core/texts/panes/bench-texts';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFile, DiskFiles, FileHome } from '../../ports/disk-files';
import { inPaneLanguage } from '../shared/pane-text';
import { sayMoment } from '../../core/values/moment';

export interface DiskChangeProps {
  readonly disk: Pick<DiskFiles, 'changedSince' | 'reread'>;
  readonly home: FileHome;
  readonly onOpen: (file: DiskFile) => void;
  readonly onProblem: (sentence: string) => void;
  /** Something is being opened or saved: nothing is said, for it may be our own writing. */
  readonly isBusy: boolean;
}

export function DiskChange({ disk, home, onOpen, onProblem, isBusy }: DiskChangeProps): React.ReactElement {
  const when = useChangeOf(disk, home);
  return (
    <div role="status" className="disk-change small">
      {when !== null && !isBusy && (
        <>
          {inPaneLanguage(benchTexts['disk.changed'], { name: home.name, time: sayMoment(when) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              disk.reread(home).then(onOpen, (error: unknown) => {
                console.error(error);
                onProblem(inPaneLanguage(workbenchTexts.unreadable));
              });
            }}
          >
            {inPaneLanguage(benchTexts['disk.reread'])}
          </button>
        </>
      )}
    </div>
  );
}

/** Looked at when the file is taken up, changed or saved, and whenever the person comes back to the page. */
function useChangeOf(disk: DiskChangeProps['disk'], home: FileHome): string | null {
  const [changed, setChanged] = React.useState<string | null>(null);
  React.useEffect(() => {
    let isCurrent = true;
    const look = (): void => {
      disk.changedSince(home).then((when) => {
        if (isCurrent) setChanged(when);
      }, console.error);
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      isCurrent = false;
      window.removeEventListener('focus', look);
    };
  }, [disk, home]);
  return changed;
}
