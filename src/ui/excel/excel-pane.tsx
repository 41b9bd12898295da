/** The pane in Excel: one view at a time, reached by its tab or by a door in another view. */
import * as React from 'react';
import type { Door } from '../../app/excel-desk/door';
import type { ExcelDesk } from '../../app/excel-desk/excel-desk';
import { excelTexts } from '../../core/texts/panes/excel-texts';
import type { Place } from '../../core/values/issue';
import { ActionNotices } from '../shared/action-notices';
import { Announcer } from '../shared/announcer';
import { OutsideChanges } from '../shared/outside-changes';
import { PaneTabs } from '../shared/pane-tabs';
import { inPaneLanguage } from '../shared/pane-text';
import { useAction } from '../shared/use-action';
import { useUnfinishedWork } from '../shared/unfinished-work';
import { ViewBoundary } from '../shared/view-boundary';
import { CurrentView } from './current-view';
import { createShelf, isAnythingOn, ShelfContext } from './shelf';

export interface ExcelPaneProps {
  readonly desk: ExcelDesk;
  /** Where the pane opens: the button on the ribbon says it. */
  readonly first?: Door;
}

const tabs = ['overview', 'register', 'survey', 'check'] as const;

export function ExcelPane({ desk, first = { view: 'overview' } }: ExcelPaneProps): React.ReactElement {
  const [door, setDoor] = React.useState<Door>(first);
  /** Each opening is a view of its own, also of the same door. */
  const [round, setRound] = React.useState(0);
  /** The pane lasts as long as its workbook. */
  const [shelf] = React.useState(createShelf);
  useUnfinishedWork(React.useCallback(() => isAnythingOn(shelf), [shelf]));
  const showing = useAction();
  const { run, clear } = showing;
  const go = React.useCallback(
    (next: Door) => {
      clear();
      setDoor(next);
      setRound((count) => count + 1);
    },
    [clear],
  );
  const show = React.useCallback(
    (at: Place) => {
      run(
        () => desk.window.show(at),
        () => undefined,
      );
    },
    [desk, run],
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
      <ActionNotices action={showing} />
      <OutsideChanges watch={watch}>
        <ViewBoundary key={round}>
          <ShelfContext.Provider value={shelf}>
            <CurrentView desk={desk} door={door} onGo={go} onShow={show} />
          </ShelfContext.Provider>
        </ViewBoundary>
      </OutsideChanges>
    </Announcer>
  );
}
