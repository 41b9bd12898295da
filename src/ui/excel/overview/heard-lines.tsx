/** What the workbook has said beside its results, e.g. that a writing was broken off and is finished now: until seen. */
import * as React from 'react';
import type { Notice } from '../../../app/desk/answer';
import type { ExcelDesk } from '../../../app/excel-desk/excel-desk';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import type { Place } from '../../../core/values/issue';
import { ActionNotices } from '../../shared/action-notices';
import { useAnnounce } from '../../shared/announcer';
import { NoticeList } from '../../shared/notice-list';
import { inPaneLanguage } from '../../shared/pane-text';
import { useAction } from '../../shared/use-action';
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
  const action = useAction();
  /** These notices are seen; a second press would count as seen what nobody has read yet. */
  const [seen, setSeen] = React.useState<HeardLinesProps['heard']>();
  if (heard.length === 0 || seen === heard) return null;
  const see = (): void => {
    action.run(
      () => desk.overview.seen(heard.length),
      () => {
        announce(inPaneLanguage(overviewTexts['heard.gone']));
        // The button goes with its notices: the heading of the view takes the focus.
        button.current?.closest('main')?.querySelector<HTMLElement>('.view-title')?.focus();
        setSeen(heard);
        onSeen();
      },
    );
  };
  return (
    <Section title={inPaneLanguage(overviewTexts['heard.title'])}>
      <NoticeList notices={heard} onShow={onShow} />
      <ActionNotices action={action} onShow={onShow} />
      <button ref={button} type="button" className="link-button" aria-disabled={action.busy} onClick={see}>
        {inPaneLanguage(overviewTexts['heard.seen'])}
      </button>
    </Section>
  );
}
