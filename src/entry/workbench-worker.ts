/** The worker behind the workbench: the workbook and the paper themselves live here, as files. */
import { createKeptWork } from '../adapters/browser/kept-work';
import { serveDesk, type DeskWorker } from '../adapters/browser/serve-desk';
import {
  createWorkbenchDesk,
  type BenchPage,
  type WorkbenchDesk,
} from '../app/workbench-desk/workbench-desk';
import type { Language } from '../core/texts/text-entry';
import { createBrowserWorld } from './browser-world';

export interface WorkbenchWorker extends DeskWorker {
  readonly host: BenchPage;
  readonly settings: {
    readonly language: Language;
    /** Address of the tables that ship with the product. */
    readonly assets: string;
  };
  readonly desk: WorkbenchDesk;
}

serveDesk<WorkbenchWorker>((page, { language, assets }) => {
  const world = createBrowserWorld(assets);
  return createWorkbenchDesk({
    ...world,
    language,
    kept: createKeptWork(world.ids.next()),
    async loadOpener() {
      const { openBrowserWorkbook } = await import(/* webpackChunkName: "opener" */ './browser-opener');
      return openBrowserWorkbook;
    },
    async loadPapers() {
      const { openPaperFile } = await import(/* webpackChunkName: "papers" */ '../adapters/docx/paper-file');
      return openPaperFile;
    },
    page: {
      select: (spot) => page.select(spot),
      showSection: (id) => page.showSection(id),
    },
  });
});
