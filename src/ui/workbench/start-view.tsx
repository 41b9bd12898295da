/** The first view of the workbench: what was left unsaved, the sample county, or a workbook of one's own. */
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import { workbenchTexts } from '../../core/texts/panes/workbench-texts';
import type { DiskFile, DiskFiles } from '../../ports/disk-files';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage } from '../shared/pane-text';
import { View } from '../shared/view';
import { KeptWorkList } from './kept-work';
import { FileDrop, OpenButton } from './open-file';
import type { Kept } from './use-kept';
import type { Opening } from './use-opening';

export interface StartViewProps {
  readonly disk: DiskFiles;
  readonly kept: Kept;
  readonly opening: Opening;
  readonly isDiscarded: boolean;
  /** With the sample county, or with what every workbook begins with. */
  readonly onNew: (isSample: boolean) => void;
  readonly onFile: (file: DiskFile) => void;
  readonly onProblem: (sentence: string) => void;
  readonly onRestore: (id: string) => void;
  readonly onDiscard: (id: string) => void;
}

export function StartView(props: StartViewProps): React.ReactElement {
  const { disk, kept, opening, onNew, onFile, onProblem } = props;
  const { isOpening, notices, problem } = opening;
  const ways = { disk, onFile, onProblem };
  const discarded = React.useRef<HTMLParagraphElement>(null);
  React.useEffect(() => {
    // What was pressed is gone.
    if (props.isDiscarded) discarded.current?.focus();
  }, [props.isDiscarded]);
  // What was left behind comes before what is to be tried out.
  const SampleButton = kept.found.length > 0 ? DefaultButton : PrimaryButton;
  return (
    <View title={inPaneLanguage(workbenchTexts.title)}>
      <div className="start" data-look={kept.look}>
        <p>{inPaneLanguage(workbenchTexts.about)}</p>
        <div aria-live="polite">
          {isOpening && <Spinner label={inPaneLanguage(workbenchTexts.opening)} />}
          {props.isDiscarded && (
            <p ref={discarded} tabIndex={-1}>
              {inPaneLanguage(workbenchTexts['kept.discarded'])}
            </p>
          )}
        </div>
        <NoticeList notices={notices} />
        {problem !== undefined && (
          <MessageBar messageBarType={MessageBarType.error} isMultiline>
            {problem}
          </MessageBar>
        )}
        {kept.look === 'unknown' && (
          <MessageBar messageBarType={MessageBarType.warning} isMultiline>
            {inPaneLanguage(workbenchTexts['kept.unknown'])}
          </MessageBar>
        )}
        <KeptWorkList found={kept.found} onRestore={props.onRestore} onDiscard={props.onDiscard} />
        <FileDrop {...ways} hint={inPaneLanguage(workbenchTexts.drop)}>
          <div className="ways">
            <OpenButton
              {...ways}
              kind="workbook"
              isBusy={isOpening}
              text={inPaneLanguage(workbenchTexts.file)}
            />
            <DefaultButton
              text={inPaneLanguage(workbenchTexts.new)}
              disabled={isOpening}
              allowDisabledFocus
              onClick={() => {
                onNew(false);
              }}
            />
          </div>
        </FileDrop>
        <p>{inPaneLanguage(workbenchTexts['about.sample'])}</p>
        <div>
          <SampleButton
            text={inPaneLanguage(workbenchTexts.sample)}
            disabled={isOpening}
            allowDisabledFocus
            onClick={() => {
              onNew(true);
            }}
          />
        </div>
      </div>
    </View>
  );
}
