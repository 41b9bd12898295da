/** What stood in the way of an action, and that the host does not answer. */
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import type { Place } from '../../core/values/issue';
import { NoticeList } from './notice-list';
import { paneText } from './pane-text';
import type { Action } from './use-action';

export interface ActionNoticesProps {
  readonly action: Action;
  readonly onShow?: (at: Place) => void;
}

export function ActionNotices({ action, onShow }: ActionNoticesProps): React.ReactElement {
  return (
    <>
      <NoticeList notices={action.notices} {...(onShow ? { onShow } : {})} />
      {action.failed && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {paneText('failed')}
        </MessageBar>
      )}
    </>
  );
}
