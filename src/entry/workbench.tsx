/** Composition root of the workbench: a page without Office, for a plain browser. */
import './fabric-config';
import * as React from 'react';
import { createDiskFiles } from '../adapters/browser/disk-files';
import { openWorkerDesk } from '../adapters/browser/open-worker-desk';
import { createPageEvents } from '../ui/workbench/page-events';
import { loadedView } from '../ui/shared/loaded-view';
import { Workbench } from '../ui/workbench/workbench';
import type { WorkbenchProps } from '../ui/workbench/workbench-props';
import { firstDoor } from './first-door';
import { speakOf } from '../ui/shared/pane-text';
import { showPane, speakAs } from './pane';
import type { WorkbenchWorker } from './workbench-worker';

/** The views of Excel and of Word come with the first file. */
const ExcelPane = loadedView(
  async () => (await import(/* webpackChunkName: "excel-pane" */ '../ui/excel/excel-pane')).ExcelPane,
);
const WordPane = loadedView(
  async () => (await import(/* webpackChunkName: "word-pane" */ '../ui/word/word-pane')).WordPane,
);

const first = firstDoor(location.search);
const events = createPageEvents();

const desk = openWorkerDesk<WorkbenchWorker>({
  createWorker: () =>
    new Worker(new URL('./workbench-worker.ts', import.meta.url), { name: 'workbench-worker' }),
  host: events.host,
  settings: { language: speakAs(navigator.language), assets: new URL('assets/', document.baseURI).href },
  lasting: ['watch', 'excel.window.watch'],
});

const renderWorkbook: WorkbenchProps['renderWorkbook'] = (excel) => (
  <ExcelPane desk={excel} {...(first ? { first } : {})} />
);
const renderPaper: WorkbenchProps['renderPaper'] = (word) => <WordPane desk={word} />;

document.body.classList.add('workbench');
speakOf('sheets');
showPane(
  <Workbench
    {...{ desk, events, renderWorkbook, renderPaper }}
    disk={createDiskFiles(window)}
    onStartAnew={() => {
      location.reload();
    }}
  />,
);
