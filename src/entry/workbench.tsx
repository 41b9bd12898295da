/** Composition root of the workbench: a page without Office, for a plain browser. */
import './fabric-config';
import * as React from 'react';
import { openWorkerDesk } from '../adapters/browser/open-worker-desk';
import { issue } from '../core/values/issue';
import { fail } from '../core/values/result';
import { ExcelPane } from '../ui/excel/excel-pane';
import { Workbench } from '../ui/workbench/workbench';
import { firstDoor } from './first-door';
import { showPane, speakAs } from './pane';
import type { WorkbenchWorker } from './workbench-worker';

const first = firstDoor(location.search);

const desk = openWorkerDesk<WorkbenchWorker>({
  createWorker: () =>
    new Worker(new URL('./workbench-worker.ts', import.meta.url), { name: 'workbench-worker' }),
  host: { show: () => Promise.resolve(fail(issue('show.noSheets'))) },
  settings: { language: speakAs(navigator.language), assets: new URL('assets/', document.baseURI).href },
});

showPane(
  <Workbench
    desk={desk}
    renderWorkbook={(excel) => <ExcelPane desk={excel} {...(first ? { first } : {})} />}
  />,
);
