/** One municipality that was asked: its state in a word and a sign, its day, what came back, and what can be done. */
import * as React from 'react';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Door } from '../../../app/excel-desk/door';
import type { InvitationSign, InvitedTown } from '../../../app/excel-desk/survey/survey-state';
import { surveyPaneTexts } from '../../../core/texts/panes/survey-pane-texts';
import { inPaneLanguage } from '../../shared/pane-text';
import { germanPart } from '../form/german-part';

/** A shape each, so that colour is never the only sign. */
const signs: Readonly<Record<InvitationSign, string>> = {
  waiting: '○',
  partial: '◐',
  complete: '●',
  none: '–',
};

export interface TownItemProps {
  readonly town: InvitedTown;
  readonly onGo: (door: Door) => void;
  readonly onRemind: () => void;
}

export function TownItem({ town, onGo, onRemind }: TownItemProps): React.ReactElement {
  const { key, name, state, sign, contactRole, missing, row, returnRows, lastReturn } = town;
  const action = (text: keyof typeof surveyPaneTexts, act: () => void): React.ReactElement => {
    const shown = inPaneLanguage(surveyPaneTexts[text]);
    return (
      <Link
        className="row-action"
        aria-label={inPaneLanguage(surveyPaneTexts['of.town'], { action: shown, name })}
        onClick={act}
      >
        {shown}
      </Link>
    );
  };
  return (
    <li className="row">
      <button
        type="button"
        className="door"
        onClick={() => {
          onGo(row);
        }}
      >
        <span aria-hidden="true" className={`sign sign-${sign}`}>
          {signs[sign]}
        </span>
        <span className="door-text">
          <strong {...germanPart()}>{name}</strong>
          <span className="row-more">
            {inPaneLanguage(surveyPaneTexts['town.state'])} <span {...germanPart()}>{state}</span>
          </span>
          <span className="row-more">{detailsOf(town).join(' · ')}</span>
          {contactRole !== null && (
            <span className="row-more" {...germanPart()}>
              {contactRole}
            </span>
          )}
        </span>
      </button>
      <div className="row-actions">
        {missing && action('town.remind', onRemind)}
        {missing &&
          action('town.phone', () => {
            onGo({ view: 'survey', step: 'phone', municipality: key });
          })}
        {missing &&
          action('town.form', () => {
            onGo({ view: 'survey', step: 'forms', municipality: key });
          })}
        {lastReturn &&
          action('town.returns', () => {
            onGo(returnRows);
          })}
      </div>
    </li>
  );
}

function detailsOf({ dueOn, ownDue, overdue, reminders, lastReturn }: InvitedTown): readonly string[] {
  const due = dueOn ?? '–';
  return [
    ...(lastReturn
      ? [
          inPaneLanguage(surveyPaneTexts[lastReturn.late ? 'town.late' : 'town.returned'], {
            on: lastReturn.on,
            channel: lastReturn.channel,
          }),
        ]
      : []),
    ...(overdue
      ? [`⚠ ${inPaneLanguage(surveyPaneTexts['town.overdue'], { due })}`]
      : [inPaneLanguage(surveyPaneTexts[ownDue ? 'town.ownDue' : 'town.due'], { due })]),
    ...(reminders > 0 ? [inPaneLanguage(surveyPaneTexts['town.reminders'], { count: reminders })] : []),
  ];
}
