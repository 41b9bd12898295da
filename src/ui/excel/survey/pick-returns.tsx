/** Nothing is held yet: what the view is for, and the ways in. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { Link } from 'office-ui-fabric-react/lib/Link';
import { returnsTexts } from '../../../core/texts/panes/returns-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { View } from '../../shared/view';
import { PickButton } from './pick-files';

export interface PickReturnsProps {
  readonly above: React.ReactNode;
  readonly busy: boolean;
  readonly onPick: (files: readonly File[]) => void;
  readonly onPaste: (text: string) => void;
  readonly onPhone: () => void;
  readonly onUndo: () => void;
}

export function PickReturns(props: PickReturnsProps): React.ReactElement {
  const { above, busy, onPick, onPaste, onPhone, onUndo } = props;
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
          <PasteBox onPaste={onPaste} />
          <p>
            <Link onClick={onPhone}>{inPaneLanguage(returnsTexts['phone.enter'])}</Link>
          </p>
          <p>
            <Link onClick={onUndo}>{inPaneLanguage(returnsTexts['undo.open'])}</Link>
          </p>
        </>
      )}
    </View>
  );
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
