/** Composition root of the pane in Excel. */
import './fabric-config';
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { createOfficeJsTableStore } from '../adapters/officejs-excel/officejs-table-store';
import { ExcelPane } from '../ui/excel/excel-pane';
import { paneText } from '../ui/shared/pane-text';
import { startPane } from './pane';

void startPane((host) => {
  if (host !== Office.HostType.Excel) return <MessageBar isMultiline>{paneText('host.none')}</MessageBar>;
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) {
    return <MessageBar isMultiline>{paneText('host.tooOld')}</MessageBar>;
  }
  return <ExcelPane store={createOfficeJsTableStore(Excel)} />;
});
