/** What the office has: returns, offers, needs. Each figure leads to its rows. */
import * as React from 'react';
import type { Door } from '../../../app/excel-desk/door';
import type { OfficeOverview } from '../../../app/excel-desk/overview-desk';
import type { OfferFigures, SurveyFigures } from '../../../app/excel-desk/overview/count-figures';
import { runningStatuses } from '../../../core/register/running';
import { overviewTexts } from '../../../core/texts/panes/overview-texts';
import { formatDate, formatNumber } from '../../../core/values/german-notation';
import { DoorLine } from '../../shared/door-line';
import { inPaneLanguage } from '../../shared/pane-text';
import { describeDaysLeft } from './describe-days';
import { Section } from './section';

export interface FigureLinesProps {
  readonly overview: OfficeOverview;
  readonly onGo: (door: Door) => void;
}

export function FigureLines({ overview, onGo }: FigureLinesProps): React.ReactElement {
  const { survey, offers, needs } = overview;
  return (
    <>
      {survey !== 'unknown' && <SurveySection survey={survey} onGo={onGo} />}
      {offers !== null && <OfferSection offers={offers} onGo={onGo} />}
      {needs !== null && (
        <Section title={inPaneLanguage(overviewTexts['needs.title'])}>
          <DoorLine
            onOpen={() => {
              onGo({ view: 'register', table: 'needs' });
            }}
          >
            {inPaneLanguage(overviewTexts[needs === 0 ? 'needs.none' : 'needs.named'], {
              count: needs,
              number: formatNumber(needs),
            })}
          </DoorLine>
        </Section>
      )}
    </>
  );
}

interface SurveySectionProps {
  readonly survey: SurveyFigures | 'none';
  readonly onGo: (door: Door) => void;
}

function SurveySection({ survey, onGo }: SurveySectionProps): React.ReactElement {
  const title = inPaneLanguage(overviewTexts['survey.title']);
  const go = (step?: 'invitations' | 'returns') => () => {
    onGo({ view: 'survey', ...(step ? { step } : {}) });
  };
  if (survey === 'none') {
    return (
      <Section title={title}>
        <p className="quiet line">{inPaneLanguage(overviewTexts['survey.none'])}</p>
        <DoorLine onOpen={go()}>{inPaneLanguage(overviewTexts['survey.prepare'])}</DoorLine>
      </Section>
    );
  }
  const { returned, invited, missing, late, dueOn, daysLeft } = survey;
  const counts = { returned: formatNumber(returned), invited: formatNumber(invited) };
  const missed = inPaneLanguage(overviewTexts['survey.missing'], {
    count: missing,
    number: formatNumber(missing),
  });
  const due =
    dueOn === null || daysLeft === null
      ? ''
      : inPaneLanguage(overviewTexts['survey.due'], {
          date: formatDate(dueOn),
          left: describeDaysLeft(daysLeft),
        });
  return (
    <Section title={title}>
      <DoorLine onOpen={go()}>
        <span className="figure strong" aria-hidden="true">
          {inPaneLanguage(overviewTexts['survey.figure'], counts)}
        </span>
        <span className="bar" role="img" aria-label={inPaneLanguage(overviewTexts['survey.bar'], counts)}>
          <span style={{ width: `${invited === 0 ? 0 : (100 * returned) / invited}%` }} />
        </span>
      </DoorLine>
      {invited > 0 && (
        <DoorLine onOpen={go('invitations')}>
          {missing === 0 ? inPaneLanguage(overviewTexts['survey.complete']) : missed}
          {due !== '' && <span className="quiet"> · {due}</span>}
        </DoorLine>
      )}
      {late > 0 && (
        <DoorLine onOpen={go('invitations')}>
          {inPaneLanguage(overviewTexts['survey.late'], { count: late, number: formatNumber(late) })}
        </DoorLine>
      )}
    </Section>
  );
}

function OfferSection({
  offers,
  onGo,
}: {
  readonly offers: OfferFigures;
  readonly onGo: (door: Door) => void;
}): React.ReactElement {
  const say = (
    key: 'offers.running' | 'offers.total' | 'offers.proposed' | 'offers.due',
    count: number,
  ): string => inPaneLanguage(overviewTexts[key], { count, number: formatNumber(count) });
  const register = (search?: Extract<Door, { view: 'register' }>['search']) => () => {
    onGo({ view: 'register', ...(search ? { search } : {}) });
  };
  return (
    <Section title={inPaneLanguage(overviewTexts['offers.title'])}>
      <DoorLine onOpen={register({ filters: { status: runningStatuses } })}>
        <span className="strong">{say('offers.running', offers.running)}</span>
        {offers.full > 0 && (
          <span>
            {' '}
            {inPaneLanguage(overviewTexts['offers.runningParts'], {
              active: formatNumber(offers.active),
              full: formatNumber(offers.full),
            })}
          </span>
        )}
      </DoorLine>
      <DoorLine onOpen={register(offers.proposed > 0 ? { marks: ['noProposal'] } : undefined)}>
        {say('offers.total', offers.total)}
      </DoorLine>
      {offers.proposed > 0 && (
        <DoorLine
          onOpen={() => {
            onGo({ view: 'proposals' });
          }}
        >
          {say('offers.proposed', offers.proposed)}
        </DoorLine>
      )}
      {offers.dueForReview > 0 && (
        <DoorLine onOpen={register({ marks: ['dueForReview'] })}>
          {say('offers.due', offers.dueForReview)}
        </DoorLine>
      )}
    </Section>
  );
}
