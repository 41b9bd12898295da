/** What the report could not say, each with sheet and cell: the workbook is another window, so the way there is named. */
import * as React from 'react';
import type { WordDesk } from '../../app/word-desk/word-desk';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { AskedView } from '../shared/asked-view';
import { inPaneLanguage } from '../shared/pane-text';
import { useAnswer } from '../shared/use-answer';
import { InnerView } from './inner-view';

export interface FindingsViewProps {
  readonly desk: WordDesk;
  readonly onBack: () => void;
}

export function FindingsView({ desk, onBack }: FindingsViewProps): React.ReactElement {
  const answer = useAnswer(React.useCallback(() => desk.read(), [desk]));
  return (
    <InnerView title={inPaneLanguage(wordPaneTexts['findings.title'])} onBack={onBack}>
      <p>{inPaneLanguage(wordPaneTexts['findings.about'])}</p>
      <AskedView answer={answer}>
        {() =>
          answer.asked.state === 'there' && answer.asked.notices.length === 0 ? (
            <p>{inPaneLanguage(wordPaneTexts['findings.none'])}</p>
          ) : null
        }
      </AskedView>
    </InnerView>
  );
}
