/** There is no council paper to make a report of: what helps, and what can be made all the same. */
import * as React from 'react';
import type { Notice } from '../../app/desk/answer';
import type { ReportState } from '../../app/word-desk/report-state';
import { wordPaneTexts } from '../../core/texts/panes/word-pane-texts';
import { NoticeList } from '../shared/notice-list';
import { inPaneLanguage } from '../shared/pane-text';

export interface NoPaperProps {
  readonly state: ReportState;
  /** Why there is none. */
  readonly notices: readonly Notice[];
}

export function NoPaper({ state, notices }: NoPaperProps): React.ReactElement {
  const others = notices.filter(({ code }) => code !== 'report.noPaper');
  return (
    <>
      <NoticeList notices={others} />
      {others.length < notices.length && (
        <>
          {state.choice.papers.length > 0 ? (
            <p>{inPaneLanguage(wordPaneTexts['noPaper.later'])}</p>
          ) : (
            <>
              <p>{inPaneLanguage(wordPaneTexts['noPaper.none'])}</p>
              <p className="strong">
                {inPaneLanguage(wordPaneTexts[state.isPicked ? 'noPaper.none.excel' : 'noPaper.none.bench'])}
              </p>
            </>
          )}
          <p className="quiet">{inPaneLanguage(wordPaneTexts['noPaper.overview'])}</p>
        </>
      )}
    </>
  );
}
