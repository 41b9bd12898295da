/** The pane in Word: the report at a glance, and from there a section, the head, or what is to be checked. */
import * as React from 'react';
import type { WordDesk } from '../../app/word-desk/word-desk';
import type { SectionId } from '../../core/blocks/report-section';
import { Announcer } from '../shared/announcer';
import { loadedView } from '../shared/loaded-view';
import { ViewBoundary } from '../shared/view-boundary';
import { BackLink } from './back-link';
import type { DoneInWord } from './done-in-word';
import { ReportView } from './report-view';

const SectionView = loadedView(
  async () => (await import(/* webpackChunkName: "section" */ './section/section-view')).SectionView,
);
const FieldsView = loadedView(
  async () => (await import(/* webpackChunkName: "fields" */ './fields-view')).FieldsView,
);
const FindingsView = loadedView(
  async () => (await import(/* webpackChunkName: "findings" */ './findings-view')).FindingsView,
);

export interface WordPaneProps {
  readonly desk: WordDesk;
}

type Where =
  | { readonly view: 'report' }
  | { readonly view: 'section'; readonly id: SectionId }
  | { readonly view: 'fields' | 'findings' };

export function WordPane({ desk }: WordPaneProps): React.ReactElement {
  const [where, setWhere] = React.useState<Where>({ view: 'report' });
  /** The door that the open view was reached by: it gets the focus back. */
  const [from, setFrom] = React.useState<string>();
  const picked = React.useRef<File>();
  const [done, setDone] = React.useState<DoneInWord>();
  const back = React.useCallback((made?: DoneInWord) => {
    setDone(made);
    setWhere({ view: 'report' });
  }, []);
  const go = (next: Where, door: string): void => {
    setFrom(door);
    setDone(undefined);
    setWhere(next);
  };
  return (
    <Announcer>
      <ViewBoundary
        key={where.view}
        {...(where.view === 'report' ? {} : { back: <BackLink onBack={back} /> })}
      >
        {where.view === 'report' && (
          <ReportView
            desk={desk}
            {...{ from, picked }}
            done={done}
            onDone={setDone}
            onSection={(id) => {
              go({ view: 'section', id }, id);
            }}
            onFields={() => {
              go({ view: 'fields' }, 'fields');
            }}
            onFindings={() => {
              go({ view: 'findings' }, 'findings');
            }}
          />
        )}
        {where.view === 'section' && <SectionView desk={desk} id={where.id} onBack={back} />}
        {where.view === 'fields' && <FieldsView desk={desk} onBack={back} />}
        {where.view === 'findings' && <FindingsView desk={desk} onBack={back} />}
      </ViewBoundary>
    </Announcer>
  );
}
