/** Composition root of the pane in Excel. */
import './fabric-config';
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { paneText } from '../ui/shared/pane-text';
import { startPane } from './pane';

void startPane((host) => {
  if (host !== Office.HostType.Excel) return <MessageBar isMultiline>{paneText('host.none')}</MessageBar>;
  return <MessageBar isMultiline>{paneText('host.tooOld')}</MessageBar>;
});
