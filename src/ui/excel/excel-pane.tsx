/** The pane in Excel: one view at a time, reached by its tab or by a door in another view. */
import * as React from 'react';
import type { Notice } from '../../app/desk/answer';
import type { Door } from '../../app/excel-desk/door';
import type { ExcelDesk } from '../../app/excel-desk/excel-desk';
import { excelTexts } from '../../core/texts/panes/excel-texts';
import type { Place } from '../../core/values/issue';
import { Announcer } from '../shared/announcer';
import { NoticeList } from '../shared/notice-list';
import { OutsideChanges } from '../shared/outside-changes';
import { PaneTabs } from '../shared/pane-tabs';
import { inPaneLanguage } from '../shared/pane-text';
import { ViewBoundary } from '../shared/view-boundary';
import { CurrentView } from './current-view';

export interface ExcelPaneProps {
  readonly desk: ExcelDesk;
  /** Where the pane opens: the button on the ribbon says it. */
  readonly first?: Door;
}

const none: readonly Notice[] = [];

const tabs = ['overview', 'register', 'survey', 'check'] as const;

export function ExcelPane({ desk, first = { view: 'overview' } }: ExcelPaneProps): React.ReactElement {
  const [door, setDoor] = React.useState<Door>(first);
  /** Each opening is a view of its own, also of the same door. */
  const [round, setRound] = React.useState(0);
  const [notices, setNotices] = React.useState(none);
  const go = React.useCallback((next: Door) => {
    setNotices(none);
    setDoor(next);
    setRound((count) => count + 1);
  }, []);
  const show = React.useCallback(
    (at: Place) => {
      desk.window.show(at).then(
        (answer) => {
          // Mostly there is nothing to say: then nothing is drawn anew.
          setNotices(answer.notices.length === 0 ? none : answer.notices);
        },
        (error: unknown) => {
          console.error(error);
        },
      );
    },
    [desk],
  );
  const watch = React.useCallback((onChange: () => void) => desk.window.watch(onChange), [desk]);
  return (
    <Announcer>
      <PaneTabs
        label={inPaneLanguage(excelTexts['tabs.label'])}
        tabs={tabs.map((key) => ({ key, title: inPaneLanguage(excelTexts[`tab.${key}`]) }))}
        current={door.view === 'proposals' ? 'register' : door.view}
        onChoose={(view) => {
          go({ view });
        }}
      />
      <NoticeList notices={notices} />
      <OutsideChanges watch={watch}>
        <ViewBoundary key={round}>
          <CurrentView desk={desk} door={door} onGo={go} onShow={show} />
        </ViewBoundary>
      </OutsideChanges>
    </Announcer>
  );
}
