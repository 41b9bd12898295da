/** What the workbook has said beside its results, e.g. that a writing was broken off and is finished now: until seen. */
import * as React from 'react';
import type { Notice } from '../../../app/desk/answer';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import type { Place } from '../../../core/values/issue';
import { useAnnounce } from '../../shared/announcer';
import { NoticeList } from '../../shared/notice-list';
import { inPaneLanguage, paneText } from '../../shared/pane-text';
import { Section } from './section';

export interface HeardLinesProps {
  readonly desk: Pick<ExcelDesk, 'overview'>;
  readonly heard: readonly Notice[];
  readonly onShow: (at: Place) => void;
  /** The overview is to be read anew. */
  readonly onSeen: () => void;
}

export function HeardLines({ desk, heard, onShow, onSeen }: HeardLinesProps): React.ReactElement | null {
  const announce = useAnnounce();
  const button = React.useRef<HTMLButtonElement>(null);
  const [isFailed, setFailed] = React.useState(false);
  if (heard.length === 0) return null;
  const see = async (): Promise<void> => {
    try {
      await desk.overview.seen(heard.length);
      announce(inPaneLanguage(overviewTexts['heard.gone']));
      // The button goes with its notices: the heading of the view takes the focus.
      button.current?.closest('main')?.querySelector<HTMLElement>('.view-title')?.focus();
      onSeen();
    } catch (error) {
      console.error(error);
      setFailed(true);
    }
  };
  return (
    <Section title={inPaneLanguage(overviewTexts['heard.title'])}>
      <NoticeList notices={heard} onShow={onShow} />
      {isFailed && <p role="alert">{paneText('failed')}</p>}
      <button ref={button} type="button" className="link-button" onClick={() => void see()}>
        {inPaneLanguage(overviewTexts['heard.seen'])}
      </button>
    </Section>
  );
}
