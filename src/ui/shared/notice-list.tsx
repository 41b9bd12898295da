/** Findings, one sentence each; one that has a place in the workbook is a door to it. */
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { Link } from 'office-ui-fabric-react/lib/Link';
import type { Notice } from '../../app/desk/answer';
import type { Place } from '../../core/values/issue';
import { paneText } from './pane-text';

export interface NoticeListProps {
  readonly notices: readonly Notice[];
  /** Left out where places cannot be shown. */
  readonly onShow?: (at: Place) => void;
}

const looks = {
  error: MessageBarType.error,
  warning: MessageBarType.warning,
  info: MessageBarType.info,
} as const;

export function NoticeList({ notices, onShow }: NoticeListProps): React.ReactElement | null {
  if (notices.length === 0) return null;
  return (
    <div role="group" aria-label={paneText('issues.title')}>
      {notices.map(({ severity, text, at }, index) => (
        <MessageBar key={index} messageBarType={looks[severity]} isMultiline>
          {text}{' '}
          {onShow && at.sheet !== undefined && (
            <Link
              onClick={() => {
                onShow(at);
              }}
            >
              {paneText('show.cell')}
            </Link>
          )}
        </MessageBar>
      ))}
    </div>
  );
}
