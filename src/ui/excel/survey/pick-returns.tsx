/** Nothing is held yet: what the view is for, and the ways in. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { WaysIn } from '../../../app/excel-desk/returns/returns-view';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { phoneTexts } from '../../../core/texts/panes/phone-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import { useAnswer } from '../../shared/use-answer';
import type { ExcelViewProps } from '../excel-view-props';
import { PickButton } from './pick-files';
import { SampleReturns } from './sample-returns';

export interface PickReturnsProps extends Pick<ExcelViewProps, 'desk'> {
  readonly above: React.ReactNode;
  readonly busy: boolean;
  readonly onPick: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onPhone: () => void;
  readonly onUndo: () => void;
  readonly onSamples: () => void;
}

export function PickReturns(props: PickReturnsProps): React.ReactElement {
  const { desk, above, busy, onPick, onPaste, onPhone, onUndo, onSamples } = props;
  const waysIn = useWaysIn(desk);
  return (
    <View
      title={inPaneLanguage(returnsTexts.title)}
      actions={
        busy ? undefined : <PickButton primary text={inPaneLanguage(returnsTexts.pick)} onPick={onPick} />
      }
    >
      {above}
      {!busy && (
        <>
          <div className="drop">
            <p>{inPaneLanguage(returnsTexts.about)}</p>
            <p className="quiet small">{inPaneLanguage(returnsTexts.drop)}</p>
          </div>
          {waysIn?.samples && <SampleReturns wave={waysIn.samples} onLoad={onSamples} />}
          <PasteBox onPaste={onPaste} />
          <p>
            <Link onClick={onPhone}>{inPaneLanguage(phoneTexts['phone.enter'])}</Link>
          </p>
          {waysIn?.hasImport === true && (
            <p>
              <Link onClick={onUndo}>{inPaneLanguage(returnsTexts['undo.open'])}</Link>
            </p>
          )}
        </>
      )}
    </View>
  );
}

/** Undefined while nobody knows: the ways that always are there wait for nothing. */
function useWaysIn(desk: ExcelViewProps['desk']): WaysIn | undefined {
  const ask = React.useCallback(() => desk.returns.waysIn(), [desk]);
  const { asked } = useAnswer(ask);
  return asked.state === 'there' ? asked.value : undefined;
}

export function PasteBox({ onPaste }: Pick<PickReturnsProps, 'onPaste'>): React.ReactElement {
  const [text, setText] = React.useState('');
  return (
    <details className="fold">
      <summary>{inPaneLanguage(returnsTexts['paste.open'])}</summary>
      <label className="survey-choice">
        <span className="choice-label">{inPaneLanguage(returnsTexts['paste.label'])}</span>
        <textarea
          className="copied-field"
          rows={5}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <DefaultButton
        text={inPaneLanguage(returnsTexts['paste.read'])}
        disabled={text.trim() === ''}
        onClick={() => {
          onPaste(text);
        }}
      />
    </details>
  );
}
