/** The worker behind the pane in Excel: the desk over the workbook that is open on the page. */
import { createBrowserWorld } from './browser-world';
import { remoteOffice, type OfficeOnPage } from '../adapters/browser/remote-office';
import { serveDesk, type DeskWorker } from '../adapters/browser/serve-desk';
import { createExcelDesk, type ExcelDesk } from '../app/excel-desk/excel-desk';
import type { Language } from '../core/texts/text-entry';

export interface ExcelWorker extends DeskWorker {
  readonly host: OfficeOnPage;
  readonly settings: {
    readonly language: Language;
    /** Address of the tables that ship with the product. */
    readonly assets: string;
  };
  readonly desk: ExcelDesk;
}

serveDesk<ExcelWorker>((page, { language, assets }) =>
  createExcelDesk({ ...createBrowserWorld(assets), ...remoteOffice(page), language }),
);
