/** Before there is a paper: what it is for, and the two ways to begin one. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import { workbenchTexts } from '../../../core/texts/panes/workbench-texts';
import type { DiskFile, DiskFiles } from '../../../ports/disk-files';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import { FileDrop, OpenButton } from '../open-file';

export interface PaperStartProps {
  readonly disk: DiskFiles;
  /** The base template where no file is given. */
  readonly onOpen: (file?: DiskFile) => Promise<void>;
  readonly onUnreadable: () => void;
}

export function PaperStart({ disk, onOpen, onUnreadable }: PaperStartProps): React.ReactElement {
  const [state, setState] = React.useState<'waiting' | 'opening' | 'failed'>('waiting');
  const open = (file?: DiskFile): void => {
    setState('opening');
    onOpen(file).then(
      () => {
        setState('waiting');
      },
      (error: unknown) => {
        console.error(error);
        setState('failed');
      },
    );
  };
  const ways = { disk, onUnreadable, onFile: open };
  return (
    <div className="paper-start">
      <View title={inPaneLanguage(benchTexts['paper.title'])}>
        <div className="start">
          <p>{inPaneLanguage(benchTexts['paper.none'])}</p>
          <div aria-live="polite">
            {state === 'opening' && <Spinner label={inPaneLanguage(benchTexts['paper.opening'])} />}
            {state === 'failed' && <p>{inPaneLanguage(workbenchTexts.failed)}</p>}
          </div>
          <div>
            <PrimaryButton
              text={inPaneLanguage(benchTexts['paper.new'])}
              onClick={() => {
                open();
              }}
            />
          </div>
          <FileDrop {...ways} hint={inPaneLanguage(benchTexts['paper.drop'])}>
            <OpenButton
              {...ways}
              kind="paper"
              look="default"
              text={inPaneLanguage(benchTexts['paper.open'])}
            />
          </FileDrop>
        </div>
      </View>
    </div>
  );
}
