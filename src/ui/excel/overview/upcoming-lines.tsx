/** What is due next, by date. */
import * as React from 'react';
import type { Door } from '../../../app/excel-desk/door';
import type { Upcoming } from '../../../app/excel-desk/overview/find-upcoming';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { formatDate } from '../../../core/values/german-notation';
import type { Place } from '../../../core/values/issue';
import { DoorLine } from '../../shared/door-line';
import { inPaneLanguage } from '../../shared/pane-text';
import { describeDaysAhead } from './describe-days';
import { Section } from './section';

export interface UpcomingLinesProps {
  readonly upcoming: readonly Upcoming[];
  readonly onGo: (door: Door) => void;
  readonly onShow: (at: Place) => void;
}

export function UpcomingLines({ upcoming, onGo, onShow }: UpcomingLinesProps): React.ReactElement {
  return (
    <Section title={inPaneLanguage(overviewTexts['next.title'])}>
      {upcoming.length === 0 && <p className="quiet line">{inPaneLanguage(overviewTexts['next.none'])}</p>}
      {upcoming.map(({ on, days, text, clash, door, at }) => (
        <DoorLine
          key={`${on} ${text}`}
          onOpen={() => {
            if (door) onGo(door);
            else if (at) onShow(at);
          }}
        >
          <span className="figure">{formatDate(on)}</span>{' '}
          <span className="quiet">{describeDaysAhead(days)}</span>
          <span className="block">{text}</span>
          {clash && (
            <span className="block warned">
              <span aria-hidden="true">⚠ </span>
              {inPaneLanguage(overviewTexts['next.clash'])}
            </span>
          )}
        </DoorLine>
      ))}
    </Section>
  );
}
