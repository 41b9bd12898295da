/** Composition root of the pane in Excel: office.js answers here, everything else works in a worker. */
import './fabric-config';
import * as React from 'react';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { breathe } from '../adapters/browser/breathe';
import { openWorkerDesk } from '../adapters/browser/open-worker-desk';
import { officeOnPage } from '../adapters/browser/remote-office';
import { createOfficeJsTableStore } from '../adapters/officejs-excel/officejs-table-store';
import { createOfficeJsWorkbookWindow } from '../adapters/officejs-excel/officejs-workbook-window';
import type { ExcelDesk } from '../app/excel-desk/excel-desk';
import type { Language } from '../core/texts/text-entry';
import { ExcelPane } from '../ui/excel/excel-pane';
import { paneText } from '../ui/shared/pane-text';
import type { WorkbookBuilder } from '../ports/workbook-builder';
import type { ExcelWorker } from './excel-worker';
import { firstDoor } from './first-door';
import { startPane } from './pane';

/** Loaded when a workbook is set up. */
const builder: WorkbookBuilder = {
  async build(plan, confirmed) {
    const { createOfficeJsWorkbookBuilder } = await import(
      /* webpackChunkName: "builder" */ '../adapters/officejs-excel/officejs-workbook-builder'
    );
    return createOfficeJsWorkbookBuilder(Excel).build(plan, confirmed);
  },
};

function openDesk(language: Language): ExcelDesk {
  return openWorkerDesk<ExcelWorker>({
    createWorker: () => new Worker(new URL('./excel-worker.ts', import.meta.url), { name: 'excel-worker' }),
    host: officeOnPage({
      store: createOfficeJsTableStore(Excel, breathe),
      window: createOfficeJsWorkbookWindow(Excel),
      builder,
    }),
    settings: { language, assets: new URL('assets/', document.baseURI).href },
    lasting: ['window.watch'],
  });
}

void startPane((host, language) => {
  if (host !== Office.HostType.Excel) return <MessageBar isMultiline>{paneText('host.none')}</MessageBar>;
  // Excel 2021 has it; what is newer is not used.
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14'))
    return <MessageBar isMultiline>{paneText('host.tooOld')}</MessageBar>;
  const first = firstDoor(location.search);
  return <ExcelPane desk={openDesk(language)} {...(first ? { first } : {})} />;
});
