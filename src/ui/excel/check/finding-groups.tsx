/** Findings by what is wrong, then cells that could be kept more uniformly; one group at a time shows its places. */
import * as React from 'react';
import type { FindingGroup } from '../../../app/excel-desk/check/group-places';
import { checkTexts } from '../../../core/texts/panes/check-texts';
import { formatNumber } from '../../../core/values/german-notation';
import { inPaneLanguage } from '../../shared/pane-text';
import { FoundPlaces } from './found-places';
import type { PlacesProps } from './places-props';
import { SeveritySign, severityWord } from './severity-sign';

export interface FindingGroupsProps extends PlacesProps {
  readonly groups: readonly FindingGroup[];
  readonly opened: string | undefined;
  readonly onOpen: (group: string | undefined) => void;
}

export function FindingGroups({ groups, ...rest }: FindingGroupsProps): React.ReactElement {
  const findings = groups.filter(({ severity }) => severity !== null);
  const tidying = groups.filter(({ severity }) => severity === null);
  return (
    <>
      <GroupList label={inPaneLanguage(checkTexts['groups.label'])} groups={findings} {...rest} />
      {tidying.length > 0 && (
        <>
          <h2>{inPaneLanguage(checkTexts['tidy.title'])}</h2>
          <p className="quiet">{inPaneLanguage(checkTexts['tidy.about'])}</p>
          <GroupList label={inPaneLanguage(checkTexts['tidy.title'])} groups={tidying} {...rest} />
        </>
      )}
    </>
  );
}

function GroupList(props: FindingGroupsProps & { readonly label: string }): React.ReactElement | null {
  const { label, groups, opened, onOpen, ...rest } = props;
  if (groups.length === 0) return null;
  return (
    <ul className="plain" aria-label={label}>
      {groups.map((group) => {
        const isOpen = group.key === opened;
        return (
          <li key={group.key} className="ruled">
            <button
              type="button"
              className="door opener"
              aria-expanded={isOpen}
              onClick={() => {
                onOpen(isOpen ? undefined : group.key);
              }}
            >
              {group.severity !== null && <SeveritySign severity={group.severity} />}
              <span className="door-text">
                {group.severity !== null && <span className="unseen">{severityWord(group.severity)}: </span>}
                {group.title}
              </span>
              <span className="door-figure"> {formatNumber(group.count)}</span>
            </button>
            {isOpen && <FoundPlaces group={group} {...rest} />}
          </li>
        );
      })}
    </ul>
  );
}
