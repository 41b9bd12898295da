/** Shows an answer once it is there, and until then, or instead, what stands in its way. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { Spinner } from 'office-ui-fabric-react/lib/Spinner';
import type { Place } from '../../core/values/issue';
import { NoticeList } from './notice-list';
import { paneText } from './pane-text';
import type { AskedAgain } from './use-answer';

export interface AskedViewProps<T> {
  readonly answer: AskedAgain<T>;
  readonly onShow?: (at: Place) => void;
  readonly children: (value: T) => React.ReactNode;
}

export function AskedView<T>({ answer, onShow, children }: AskedViewProps<T>): React.ReactElement {
  const { asked, again } = answer;
  const door = onShow ? { onShow } : {};
  switch (asked.state) {
    case 'asking':
      return <Spinner label={paneText('reading')} ariaLive="polite" />;
    case 'there':
      return (
        <>
          <NoticeList notices={asked.notices} {...door} />
          {children(asked.value)}
        </>
      );
    case 'refused':
      return (
        <>
          <NoticeList notices={asked.notices} {...door} />
          <DefaultButton text={paneText('again')} onClick={again} />
        </>
      );
    case 'failed':
      return (
        <>
          <MessageBar messageBarType={MessageBarType.error} isMultiline>
            {paneText('failed')}
          </MessageBar>
          <DefaultButton text={paneText('again')} onClick={again} />
        </>
      );
  }
}
