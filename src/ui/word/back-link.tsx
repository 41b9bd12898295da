/** The way from a view back to the report. */
import * as React from 'react';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { inPaneLanguage } from '../shared/pane-text';

export function BackLink({ onBack }: { readonly onBack: () => void }): React.ReactElement {
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => {
        onBack();
      }}
    >
      ‹ {inPaneLanguage(wordPaneTexts.back)}
    </button>
  );
}
