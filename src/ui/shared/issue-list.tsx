/** What is wrong, one sentence each, announced to screen readers. Knows no host. */
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { severityOf } from '../../core/texts/issue-severities';
import { describeIssue } from '../../core/values/describe-issue';
import type { Issue } from '../../core/values/issue';
import { paneLanguage, paneText } from './pane-text';

export interface IssueListProps {
  readonly issues: readonly Issue[];
}

const looks = {
  error: MessageBarType.error,
  warning: MessageBarType.warning,
  info: MessageBarType.info,
} as const;

export function IssueList({ issues }: IssueListProps): React.ReactElement {
  return (
    <div role="group" aria-label={paneText('issues.title')}>
      {issues.map((found, index) => (
        <MessageBar key={index} messageBarType={looks[severityOf(found.code)]} isMultiline>
          {describeIssue(found, paneLanguage())}
        </MessageBar>
      ))}
    </div>
  );
}
