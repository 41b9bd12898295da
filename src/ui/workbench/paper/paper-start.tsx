/** Before there is a paper: what it is for, and the two ways to begin one. */
import * as React from 'react';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { benchTexts } from '../../../core/texts/panes/bench-texts';
import type { DiskFile, DiskFiles } from '../../../ports/disk-files';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import { FileDrop, OpenButton } from '../open-file';

export interface PaperStartProps {
  readonly disk: DiskFiles;
  /** The base template where no file is given. */
  readonly onOpen: (file?: DiskFile) => void;
  /** What stands in the way is said above. */
  readonly onProblem: (sentence: string) => void;
  readonly isOpening: boolean;
}

export function PaperStart({ disk, onOpen, onProblem, isOpening }: PaperStartProps): React.ReactElement {
  const ways = { disk, onProblem, onFile: onOpen };
  return (
    <div className="paper-start">
      <View title={inPaneLanguage(benchTexts['paper.title'])}>
        <div className="start">
          <p>{inPaneLanguage(benchTexts['paper.none'])}</p>
          <div aria-live="polite">
            {isOpening && <Spinner label={inPaneLanguage(benchTexts['paper.opening'])} />}
          </div>
          <div>
            <PrimaryButton
              text={inPaneLanguage(benchTexts['paper.new'])}
              disabled={isOpening}
              allowDisabledFocus
              onClick={() => {
                onOpen();
              }}
            />
          </div>
          <FileDrop {...ways} hint={inPaneLanguage(benchTexts['paper.drop'])}>
            <OpenButton
              {...ways}
              kind="paper"
              isBusy={isOpening}
              text={inPaneLanguage(benchTexts['paper.open'])}
            />
          </FileDrop>
        </div>
      </View>
    </div>
  );
}
