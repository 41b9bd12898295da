/** What the files would do, in counts that open; what is to be decided; and taking them over. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { PrimaryButton } from 'office-ui-fabric-react/lib/components/Button/PrimaryButton/PrimaryButton';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import type { ReturnsPreview } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import type { ExcelViewProps } from '../excel-view-props';
import { answersInWords, offersInWords } from './counts-in-words';
import { FileGroups } from './file-groups';
import { PickButton } from './pick-files';
import { PasteBox } from './pick-returns';
import type { Work } from './returns-work';
import { useDecisions } from './use-decisions';

export interface PreviewViewProps extends Pick<ExcelViewProps, 'desk'> {
  readonly above: React.ReactNode;
  readonly busy: boolean;
  readonly preview: ReturnsPreview;
  readonly work: Work;
  readonly onPick: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onCommit: () => void;
  readonly onDiscard: () => void;
}

export function PreviewView(props: PreviewViewProps): React.ReactElement {
  const { above, desk, preview, work, onPick, onPaste, onCommit, onDiscard } = props;
  const { toTake, changed } = preview;
  const decisions = useDecisions(desk, preview, props.busy, work);
  const busy = props.busy || decisions.isPending;
  return (
    <View
      title={inPaneLanguage(returnsTexts['title.preview'])}
      actions={
        busy ? undefined : (
          <>
            {toTake > 0 && (
              <PrimaryButton
                text={inPaneLanguage(returnsTexts.commit, { count: toTake })}
                onClick={onCommit}
              />
            )}
            <DefaultButton text={inPaneLanguage(returnsTexts.discard)} onClick={onDiscard} />
          </>
        )
      }
    >
      {above}
      {changed.length > 0 && (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          {inPaneLanguage(returnsTexts['changed.title'])}
          <ul className="plain-list">
            {changed.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </MessageBar>
      )}
      <Totals preview={preview} />
      <FileGroups preview={preview} decisions={decisions} />
      {!busy && (
        <>
          <ReceivedField
            key={preview.received}
            preview={preview}
            onApply={(day) => {
              work((onProgress) => desk.returns.receivedOn(day, onProgress));
            }}
          />
          <div className="more-files">
            <PickButton text={inPaneLanguage(returnsTexts.pickMore)} onPick={onPick} />
            <p className="quiet small">{inPaneLanguage(returnsTexts.drop)}</p>
          </div>
          <PasteBox onPaste={onPaste} />
        </>
      )}
    </View>
  );
}

function Totals({ preview }: { readonly preview: ReturnsPreview }): React.ReactElement {
  const { files, groups } = preview;
  const answers = answersInWords(preview.answers);
  const offers = offersInWords(preview.offers);
  const { refused } = groups;
  const read = inPaneLanguage(returnsTexts['files.read'], { count: files.length - refused });
  const unread = inPaneLanguage(returnsTexts['files.refused'], { count: refused });
  return (
    <div>
      <p>
        <strong>{refused === 0 ? read : `${read}, ${unread}`}</strong>
      </p>
      {answers !== '' && <p>{answers}</p>}
      {offers !== '' && <p>{offers}</p>}
    </div>
  );
}

function ReceivedField(props: {
  readonly preview: ReturnsPreview;
  readonly onApply: (day: string) => void;
}): React.ReactElement {
  const [day, setDay] = React.useState(props.preview.received);
  return (
    <div className="received">
      <label className="survey-choice" style={{ width: 'min(160px, 100%)' }}>
        <span className="choice-label">{inPaneLanguage(returnsTexts.received)}</span>
        <input
          className="choice-field"
          type="text"
          inputMode="numeric"
          value={day}
          aria-describedby="received-hint"
          onChange={(event) => {
            setDay(event.target.value);
          }}
        />
      </label>
      <span id="received-hint" className="quiet small">
        {inPaneLanguage(returnsTexts['received.hint'])}
      </span>
      {day !== props.preview.received && (
        <DefaultButton
          text={inPaneLanguage(returnsTexts['received.apply'])}
          onClick={() => {
            props.onApply(day);
          }}
        />
      )}
    </div>
  );
}
