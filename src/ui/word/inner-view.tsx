/** A view that was opened from the report: Escape and the link lead back, whatever stood in the way of an action is told first. */
import * as React from 'react';
import { ActionNotices } from '../shared/action-notices';
import type { Action } from '../shared/use-action';
import { View } from '../shared/view';
import { BackLink } from './back-link';

export interface InnerViewProps {
  readonly title: string;
  readonly onBack: () => void;
  /** What can be set off here: while it is at work, Escape does nothing. */
  readonly action?: Action;
  readonly actions?: React.ReactNode;
  /** What was done, above what stood in the way. */
  readonly done?: React.ReactNode;
  readonly children: React.ReactNode;
}

export function InnerView(props: InnerViewProps): React.ReactElement {
  const { title, onBack, action, actions, done, children } = props;
  return (
    <div
      role="presentation"
      className="section-view"
      onKeyDown={({ key }) => {
        if (key === 'Escape' && action?.busy !== true) onBack();
      }}
    >
      <View title={title} back={<BackLink onBack={onBack} />} {...(actions === undefined ? {} : { actions })}>
        {done}
        {action && <ActionNotices action={action} />}
        {children}
      </View>
    </div>
  );
}
