/** Around a view: one that cannot be loaded or drawn says so and is opened again on demand; the rest of the pane stays. */
import * as React from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/components/Button/DefaultButton/DefaultButton';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/components/MessageBar/MessageBar.types';
import { paneText } from './pane-text';
import { View } from './view';

export interface ViewBoundaryProps {
  /** Leads back where the view was opened from another. */
  readonly back?: React.ReactNode;
  readonly children: React.ReactNode;
}

/** Another `key` per view: what failed in one must not stand in the place of the next. */
export class ViewBoundary extends React.Component<ViewBoundaryProps, { readonly isBroken: boolean }> {
  // Only a class can catch what its children throw.
  override readonly state = { isBroken: false };

  static getDerivedStateFromError(): { readonly isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): React.ReactNode {
    const { back, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <View title={paneText('view.broken')} back={back}>
        <MessageBar messageBarType={MessageBarType.error} isMultiline role="alert">
          {paneText('view.broken.about')}
        </MessageBar>
        <p>
          <DefaultButton
            text={paneText('again')}
            onClick={() => {
              this.setState({ isBroken: false });
            }}
          />
        </p>
      </View>
    );
  }
}
