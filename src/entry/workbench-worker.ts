/** The worker behind the workbench: the workbook itself lives here, as a file. */
import { serveDesk, type DeskWorker } from '../adapters/browser/serve-desk';
import { createWorkbenchDesk, type WorkbenchDesk } from '../app/workbench-desk/workbench-desk';
import type { Language } from '../core/texts/text-entry';
import type { WorkbookWindow } from '../ports/workbook-window';
import { createBrowserWorld } from './browser-world';

/** The workbook as it is seen on the page. */
export type WorkbenchPage = Pick<WorkbookWindow, 'show'>;

export interface WorkbenchWorker extends DeskWorker {
  readonly host: WorkbenchPage;
  readonly settings: {
    readonly language: Language;
    /** Address of the tables that ship with the product. */
    readonly assets: string;
  };
  readonly desk: WorkbenchDesk;
}

serveDesk<WorkbenchWorker>((page, { language, assets }) =>
  createWorkbenchDesk({
    ...createBrowserWorld(assets),
    language,
    async loadOpener() {
      const { openBrowserWorkbook } = await import(/* webpackChunkName: "opener" */ './browser-opener');
      return openBrowserWorkbook;
    },
    // Nobody else has the file: nothing changes but by this desk.
    window: { show: (place) => page.show(place), listen: () => Promise.resolve(() => Promise.resolve()) },
    builder: { build: () => Promise.reject(new Error('A new workbook is opened instead')) },
  }),
);
